import { expect, it } from 'vitest';
import { lightPattern } from '../../../../src/intake/sheet/layout/light-pattern.ts';

it('means the same as the tables of Unicode in the scripts of sheets', () => {
  const text = 'Zoë Ştefan-Öz, Айгүл Ünal; Ελένη 3rd Nguyễn’s “ħ” ×2 • Ångström İpek ıssız';
  for (const source of ['\\p{L}+', '\\p{Lu}', '\\p{Ll}', '[\\p{L}\\p{N}’-]+', '[^\\p{L}]+'])
    expect(text.replaceAll('×', '').match(lightPattern(source, 'g'))).toEqual(
      text.replaceAll('×', '').match(new RegExp(source, 'gu')),
    );
});

it('leaves no table in what is compiled', () => {
  expect(lightPattern('(?<!\\p{L})[\\p{Lu}\\]](?:\\p{Ll}+)').source).not.toContain('\\p');
});
