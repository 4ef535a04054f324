import { describe, expect, it } from 'vitest';
import { foundText, plain } from '../../../../src/intake/sheet/found.ts';
import { passageOf } from '../../../../src/intake/sheet/layout/passage.ts';
import { withoutReligiousTitle } from '../../../../src/intake/sheet/people/religious-titles.ts';

const bare = (name: string) =>
  plain(withoutReligiousTitle({ name: foundText(passageOf(name)), gender: null }));

describe('a religious title', () => {
  it.each(['Padre', 'Fray', 'Mons.', 'P.', 'Abbé', 'Father'])('%s is of a man', (title) => {
    expect(bare(`${title} Eusebio Tzoc`)).toEqual({ name: 'Eusebio Tzoc', gender: 'male' });
  });

  it.each(['Hna.', 'Sor', 'Sister', 'Sœur', 'Schwester'])('%s is of a woman', (title) => {
    expect(bare(`${title} Milagro Santos`)).toEqual({ name: 'Milagro Santos', gender: 'female' });
  });

  it.each(['Pascal Santos', 'Don Tzoc', 'Sorina Santos'])('%s has none', (name) => {
    expect(bare(name)).toEqual({ name, gender: null });
  });
});
