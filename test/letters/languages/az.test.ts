import { describe, expect, it } from 'vitest';
import { azerbaijani } from '../../../src/letters/languages/az.ts';

describe('the clause forms of Azerbaijani', () => {
  it('follow the vowels of the verb', () => {
    expect(azerbaijani.clauseForms('qadağanı götürmək')).toEqual({
      plain: 'qadağanı götürmək',
      accusative: 'qadağanı götürməyinizi',
      also: 'qadağanı götürməyinizi də',
      conditional: 'qadağanı götürsəniz',
    });
    expect(azerbaijani.clauseForms('son qoymaq')).toEqual({
      plain: 'son qoymaq',
      accusative: 'son qoymağınızı',
      also: 'son qoymağınızı da',
      conditional: 'son qoysanız',
    });
  });
});
