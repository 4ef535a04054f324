import { describe, expect, it } from 'vitest';
import { normaliseTyped } from '../../src/letters/typed.ts';
import { sampleLetter } from './samples.ts';

describe('normaliseTyped', () => {
  it.each([
    ['re\u200Bgime', 'regime'],
    ['re\u00ADgime', 'regime'],
    ['re\u2060gi\uFEFFme', 'regime'],
    ['\u202Eregime\u202C', 'regime'],
    ['re\u034Fgime\uFE0F', 'regime'],
    ['\u3164', ''],
    ['𝓻𝓮𝓰𝓲𝓶𝓮', 'regime'],
    ['ｒｅｇｉｍｅ', 'regime'],
    ['two\u2003words', 'two words'],
    ['e\u0301tat', 'état'],
    ['и\u0306', 'й'],
    ['a\u0000b', 'ab'],
    ['two\nlines', 'two\nlines'],
    ['déjà « vu »', 'déjà « vu »'],
    ['“quoted” – and so on…', '“quoted” – and so on…'],
    ['Əliyevə', 'Əliyevə'],
  ])('makes %j %j', (typed, seen) => {
    expect(normaliseTyped(typed)).toBe(seen);
    expect(normaliseTyped(seen)).toBe(seen);
  });

  it('is what stands in a letter', () => {
    const { text } = sampleLetter({ writer: { ownLine: 'I tea\u200Bch.' } });
    expect(text).toContain('I teach.');
  });
});
