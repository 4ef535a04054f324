import { describe, expect, it } from 'vitest';
import { english } from '../../../src/letters/languages/en.ts';
import { recombined } from '../../../src/letters/phrasing/recombined.ts';

const textsOf = (...lines: readonly string[]): readonly string[] =>
  recombined(
    lines.map((text, line) => ({ way: { line, texts: [] }, text })),
    english,
  ).map(({ text }) => text);

describe('recombined', () => {
  it('joins the thanks of one line to the request for an answer of another, in either order', () => {
    expect(
      textsOf('Thank you for your time. I hope for a reply.', 'Thank you. Please write back.'),
    ).toEqual([
      'I hope for a reply. Thank you for your time.',
      'Thank you for your time. Please write back.',
      'Please write back. Thank you for your time.',
      'Thank you. I hope for a reply.',
      'I hope for a reply. Thank you.',
      'Please write back. Thank you.',
    ]);
  });

  it.each([
    'I thank you for your time and hope for a reply.',
    'I would be grateful for a few lines in reply. Thank you for your time.',
    'Thank you. Much depends on this. I hope for a reply.',
  ])('leaves "%s" whole', (line) => {
    expect(textsOf('Thank you for your time. I hope for a reply.', line)).toEqual([
      'I hope for a reply. Thank you for your time.',
    ]);
  });

  it('says which lines it is made of', () => {
    const made = recombined(
      ['Thank you. I hope for a reply.', 'Thanks to you. Please answer.'].map((text, line) => ({
        way: { line, texts: [] },
        text,
      })),
      english,
    );
    expect(made.slice(0, 3).map(({ way }) => way)).toEqual([
      { line: 0, texts: [0, 0] },
      { line: 0, texts: [1] },
      { line: 0, texts: [1, 0] },
    ]);
  });
});
