import { describe, expect, it } from 'vitest';
import { decodeCharacters } from '../../../src/web/page/browser/characters.ts';
import { dictionaryFor, stringsIn } from '../../../src/web/page/dictionary.ts';

describe('dictionaryFor', () => {
  it('keeps the texts in their order, each at its last place', () => {
    const { bytes } = dictionaryFor(['common', 'rare', 'ввод', 'common']);
    expect(decodeCharacters(bytes)).toBe('rare\nввод\ncommon');
  });

  it('keeps the last of more than deflate looks back over', () => {
    const { bytes } = dictionaryFor(['x'.repeat(40_000), 'useful']);
    expect(bytes.length).toBeLessThan(32_768);
    expect(decodeCharacters(bytes).endsWith('x\nuseful')).toBe(true);
  });

  it('is named by its content and tells nothing', () => {
    const name = dictionaryFor(['Khadija Ismayilova']).name;
    expect(name).toMatch(/^[0-9a-f]{18}$/u);
    expect(dictionaryFor(['Khadija Ismayilova']).name).toBe(name);
    expect(dictionaryFor(['Khadija Ismailova']).name).not.toBe(name);
  });
});

describe('stringsIn', () => {
  it('finds strings however deep', () => {
    const texts = { a: 'one', b: ['two', { c: 'three', d: 4, e: undefined }], f: null };
    expect(stringsIn(texts)).toEqual(['one', 'two', 'three']);
  });
});
