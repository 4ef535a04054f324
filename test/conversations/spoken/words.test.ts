import { describe, expect, it } from 'vitest';
import { bareWords, wordSaid } from '../../../src/conversations/spoken/words.ts';
import { readTexts } from '../../../src/locales/texts.ts';

const texts = readTexts();

describe('words of the ways', () => {
  it.each(texts.languages)('are known as its buttons say them in %s', (language) => {
    const words = ['later', 'back', 'delete'].map((way) =>
      wordSaid(bareWords(texts.say(language, `interview-${way}`))),
    );
    expect(words).toEqual(['later', 'back', 'delete']);
  });
});
