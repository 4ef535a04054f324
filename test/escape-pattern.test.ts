import { describe, expect, it } from 'vitest';
import { escapePattern } from '../src/escape-pattern.ts';

describe('escapePattern', () => {
  it.each(['J. R. (Ana) Bel+', 'a|b', '[x]{2}^$*?', 'C:\\\\sheets', 'Xədicə'])(
    'takes %s at its word',
    (text) => {
      const pattern = new RegExp(`^${escapePattern(text)}$`, 'u');
      expect(pattern.test(text)).toBe(true);
      expect(pattern.test(`${text}x`)).toBe(false);
    },
  );
});
