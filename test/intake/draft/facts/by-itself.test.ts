import { describe, expect, it } from 'vitest';
import { byItself } from '../../../../src/intake/draft/facts/by-itself.ts';

describe('a sentence by itself', () => {
  it.each([
    ['However, she was arrested.', 'she was arrested.'],
    ['She is also standing trial for libel.', 'She is standing trial for libel.'],
    ['Prior to the travel ban, on 3 October she was searched.', 'on 3 October she was searched.'],
    ['Sin embargo, fue detenida.', 'fue detenida.'],
    ['Tras esa visita, el 3 de mayo fue detenida.', 'el 3 de mayo fue detenida.'],
    ['Cependant, elle a été arrêtée.', 'elle a été arrêtée.'],
    ['Elle est également poursuivie.', 'Elle est poursuivie.'],
  ])('loses what ties it to the one before: %s', (sentence, said) => {
    expect(byItself(sentence)).toBe(said);
  });

  it.each([
    'Later that day she was arrested.',
    'After the march she was arrested.',
    'She is also known as Ana Bel.',
    'He, too, was beaten.',
    'Before 3 May nobody had asked.',
  ])('keeps what it says itself: %s', (sentence) => {
    expect(byItself(sentence)).toBe(sentence);
  });
});
