import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeCharacters,
  encodeCharacters,
  tidyText,
} from '../../../../src/web/page/browser/characters.ts';
import { AWKWARD_LETTER, handOffOf } from '../page-stage.ts';
import { LANGUAGES } from '../../../../src/urgent-action/language.ts';

describe('encodeCharacters', () => {
  it.each(LANGUAGES)('takes a byte a character in %s', (language) => {
    const { letter } = handOffOf(language);
    const bytes = encodeCharacters(letter);
    expect(bytes).toHaveLength(letter.length);
    expect(decodeCharacters(bytes)).toBe(letter);
  });

  it('keeps whatever else occurs', () => {
    expect(decodeCharacters(encodeCharacters(AWKWARD_LETTER))).toBe(AWKWARD_LETTER);
    expect(decodeCharacters(encodeCharacters('漢'))).toBe('漢');
    expect(decodeCharacters(encodeCharacters('\ufeff漢я漢'))).toBe('\ufeff漢я漢');
  });

  it('gives back any tidy text', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        const tidy = tidyText(text);
        expect(decodeCharacters(encodeCharacters(tidy))).toBe(tidy);
      }),
    );
  });
});

describe('decodeCharacters', () => {
  it('refuses bytes that are no text', () => {
    expect(() => decodeCharacters(Uint8Array.of(0x0e, 0xff, 0x0f))).toThrow();
  });
});

describe('tidyText', () => {
  it('ends lines in one way', () => {
    expect(tidyText('a\r\nb\rc\nd')).toBe('a\nb\nc\nd');
  });

  it('drops half characters and control characters', () => {
    expect(tidyText('a\ud83d\u0000\u001b\u0085b\tc')).toBe('ab\tc');
    expect(tidyText('🕊')).toBe('🕊');
  });
});
