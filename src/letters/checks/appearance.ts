import { LANGUAGES } from '../../urgent-action/language.ts';
import { rulesOf } from '../languages/all.ts';
import { findTerms } from '../languages/rules.ts';
import { TONE_RULES } from '../tones.ts';
import { beginning, countWords, sentences } from '../words.ts';
import type { Check, CheckedLetter, Part } from './checked-letter.ts';
import type { Finding } from '../finding.ts';
import { vocabularyOf, wordsAndFigures } from './vocabulary.ts';

/** What an own line of 200 characters may add before a letter is more than one page. */
const OWN_LINE_WORDS = 60;
/** What a name and a place usually take. */
const SIGNATURE_WORDS = 6;
/** Telegram's limit for one message, in UTF-16 units (Q21). */
const MESSAGE_UNITS = 4096;
/** Frequent words of another language in one sentence that make it foreign. */
const FOREIGN_WORDS = 2;

/** Remains of a template, markup, links, hashtags, advertisement (Q19). */
const UNCLEAN =
  /\{\{|\}\}|\[[\p{Lu} _]+\]|<\/?[a-z][^>]*>|&(?:amp|lt|gt|quot|nbsp);|\*\*|__|`|https?:|www\.|t\.me\/|(?:^|\s)#\p{L}|\[object|\uFFFD|[\uE000-\uF8FF]/u;

/** Values that were not there (Q19). Only in words of ours: people are called Null, and write "null" in German. */
const NO_VALUE = /\b(?:undefined|null|NaN)\b/u;

/** How many words of the page are the writer's name and place, beyond what these usually take. */
function wordsOfLongNames({ letter }: CheckedLetter): number {
  const { name, place } = letter.writer;
  return Math.max(0, countWords(name) + countWords(place) - SIGNATURE_WORDS);
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

function isForeign(sentence: string, checked: CheckedLetter): boolean {
  const own = findTerms(sentence, checked.rules.commonWords).length;
  return LANGUAGES.filter((language) => language !== checked.letter.language).some((language) => {
    const hits = findTerms(sentence, rulesOf(language).commonWords).length;
    return hits >= FOREIGN_WORDS && hits > own;
  });
}

const SCRIPTS = { Latn: /^\p{Script=Latin}/u, Cyrl: /^\p{Script=Cyrillic}/u } as const;

/** Q12: no sentence in another language, no word in another script that the urgent action does not have. */
export const oneLanguage: Check = (checked) => {
  const vocabulary = vocabularyOf(checked.action, checked.translation);
  const script = SCRIPTS[checked.rules.script];
  return checked.ours.flatMap(({ where, text }) => [
    ...sentences(text)
      .filter((sentence) => isForeign(sentence, checked))
      .map(
        (sentence) =>
          ({ rule: 'Q12', where, message: `reads like another language: "${sentence}"` }) as const,
      ),
    ...wordsAndFigures(text)
      .filter((word) => !/^\d/u.test(word) && !script.test(word) && !vocabulary.has(word))
      .map((word) => ({ rule: 'Q12', where, message: `"${word}" is in another script` }) as const),
  ]);
};

/** Q19: nothing that betrays a program. */
export const clean: Check = ({ letter, layout, ours, ownLine }) => {
  const composed = [
    ...ours,
    { where: 'salutation', text: layout.salutation },
    { where: 'close', text: layout.close },
    { where: 'subject', text: letter.subject },
  ] as const;
  const typed = [
    { where: 'ownLine', text: ownLine },
    { where: 'signature', text: layout.signature },
  ] as const;
  return [
    ...remains(composed, UNCLEAN),
    ...remains(composed, NO_VALUE),
    ...remains(typed, UNCLEAN),
  ];
};

/** What is found of `pattern`, once in each part. */
function remains(parts: readonly Part[], pattern: RegExp): readonly Finding[] {
  return parts.flatMap(({ where, text }) => {
    const found = pattern.exec(text)?.[0];
    return found === undefined
      ? []
      : [{ rule: 'Q19', where, message: `"${found.trim()}" is not part of a letter` } as const];
  });
}

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

/** Q22: quotes, dashes, spaces and date forms of the language. */
export const typography: Check = ({ rules, ours, layout, letter }) => {
  const parts = [
    ...ours,
    { where: 'close', text: layout.close },
    { where: 'subject', text: letter.subject },
  ] as const;
  return parts.flatMap(({ where, text }) =>
    rules.typography
      .filter(({ pattern }) => pattern.test(text))
      .map(
        ({ pattern, remedy }) =>
          ({ rule: 'Q22', where, message: `"${pattern.exec(text)?.[0]}": ${remedy}` }) as const,
      ),
  );
};

/** Q19: two sentences in a row that begin alike sound like a program. */
export const noEcho: Check = ({ ours }) =>
  ours.flatMap(({ where, text }) => {
    const beginnings = sentences(text).map(beginning);
    return beginnings
      .filter((words, index) => words !== '' && words === beginnings[index - 1])
      .map(
        (words) =>
          ({
            rule: 'Q19',
            where,
            message: `two sentences in a row begin with "${words}"`,
          }) as const,
      );
  });
