import { describe, expect, it } from 'vitest';
import {
  CARD_UNITS_AT_MOST,
  TITLE_SIGNS_AT_MOST,
} from '../../../src/urgent-action/checks/lengths.ts';
import { ENGLISH, lineOf, spoiled } from '../sheet.ts';
import { findingsIn } from '../file/spoiled.ts';

describe('checkLengths', () => {
  it('names a summary with which no card can be shown', () => {
    const text = spoiled(ENGLISH, 'A summary.', `${'x'.repeat(5_099)}.`);
    expect(findingsIn({ 'en.yaml': text })).toMatchObject([
      {
        severity: 'error',
        line: lineOf(text, 'summary:'),
        message: expect.stringContaining(`more than ${CARD_UNITS_AT_MOST}`),
      },
    ]);
  });

  it('counts the labels of the demands as well', () => {
    const text = spoiled(ENGLISH, 'her release', 'x'.repeat(CARD_UNITS_AT_MOST));
    expect(findingsIn({ 'en.yaml': text })[0]?.message).toContain(
      'summary: makes the card too long',
    );
  });

  it('names a title with which nothing can be passed on', () => {
    const text = spoiled(ENGLISH, 'A title', 'Ж'.repeat(400));
    expect(findingsIn({ 'en.yaml': text })).toMatchObject([
      {
        severity: 'error',
        message: expect.stringContaining(`has 2400 signs, more than ${TITLE_SIGNS_AT_MOST}`),
      },
    ]);
  });

  it('counts a title as the link has it', () => {
    for (const title of ['Žena, muž & 7 dětí 100 %', 'a-z_.!~*()', '😀 smile'])
      for (const [length, isLong] of [
        [1_000, true],
        [1, false],
      ] as const)
        expect([
          title,
          findingsIn({
            'en.yaml': spoiled(
              ENGLISH,
              'title: A title',
              `title: '${Array(length).fill(title).join(' ')}'`,
            ),
          }).some(({ message }) => message.startsWith('title: ')),
        ]).toEqual([title, isLong]);
  });
});
