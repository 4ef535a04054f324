import { describe, expect, it } from 'vitest';
import { neverQuoteOf } from '../../../../src/intake/draft/wording/never-quote.ts';

describe('words never to be quoted', () => {
  it('are private ones that only the background has', () => {
    expect(neverQuoteOf('Her brother was treated for depression.', 'She was held.', 'en')).toEqual([
      'depress',
    ]);
  });

  it('leaves out what the main part says', () => {
    expect(neverQuoteOf('She was raped in prison.', 'She was raped.', 'en')).toEqual([]);
  });
});
