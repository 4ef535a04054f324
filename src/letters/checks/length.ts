import { TONE_RULES } from '../tones.ts';
import { countWords } from '../words.ts';
import type { Check, CheckedLetter } from './checked-letter.ts';

/** What an own line of 200 characters may add before a letter is more than one page. */
const OWN_LINE_WORDS = 60;
/** What those of trial letters take: a letter that passes for them passes for everybody. */
const USUAL_WORDS = { name: 2, place: 1 } as const;
/** Telegram's limit for one message, in UTF-16 units (Q21). */
const MESSAGE_UNITS = 4096;

/** How many words of the page are the writer's name and place, beyond what these usually take. */
function wordsOfLongNames({ letter: { text, writer } }: CheckedLetter): number {
  const beyond = (part: keyof typeof USUAL_WORDS): number => {
    const times = text.split(writer[part]).length - 1;
    return times * Math.max(0, countWords(writer[part]) - USUAL_WORDS[part]);
  };
  return beyond('name') + beyond('place');
}

/** Q8: one page. Own line and long names may push it, as far as can be typed: they block nobody. */
export const short: Check = (checked) => {
  const { wordsAtMost } = TONE_RULES[checked.letter.tone];
  const whole = countWords(checked.letter.text) - wordsOfLongNames(checked);
  const ours = whole - countWords(checked.ownLine);
  return [
    ...(ours > wordsAtMost
      ? [{ rule: 'Q8', where: 'page', message: `${ours} words, more than ${wordsAtMost}` } as const]
      : []),
    ...(whole > wordsAtMost + OWN_LINE_WORDS
      ? [{ rule: 'Q8', where: 'ownLine', message: `with the own line ${whole} words` } as const]
      : []),
  ];
};

/** Q21: fits into one message, and has a subject for the e-mail. */
export const fitting: Check = ({ letter }) => [
  ...(letter.text.length > MESSAGE_UNITS
    ? [
        {
          rule: 'Q21',
          where: 'page',
          message: `${letter.text.length} characters, more than ${MESSAGE_UNITS}`,
        } as const,
      ]
    : []),
  ...(letter.subject.trim() === ''
    ? [{ rule: 'Q21', where: 'subject', message: 'the subject is empty' } as const]
    : []),
];
