import { isInAnotherLanguage } from '../languages/stop-words.ts';
import { INSTRUMENTS } from '../norms.ts';
import { beginning, sentences } from '../words.ts';
import type { Check, CheckedLetter, Part } from './checked-letter.ts';
import type { Finding } from './finding.ts';
import { partOf } from './passages.ts';
import { perPassage } from './per-passage.ts';
import { vocabularyOf, wordsAndFigures } from './vocabulary.ts';

/** Remains of a template, markup, links, hashtags, advertisement (Q19). */
const UNCLEAN =
  /\{\{|\}\}|\[[\p{Lu} _]+\]|<\/?[a-z][^>]*>|&(?:amp|lt|gt|quot|nbsp);|\*\*|__|`|https?:|www\.|t\.me\/|(?:^|\s)#\p{L}|\[object|\uFFFD|[\uE000-\uF8FF]/u;

/**
 * Values that were not there (Q19). Only in words of ours: people are called Null, and write "null"
 * in German.
 */
const NO_VALUE = /\b(?:undefined|null|NaN)\b/u;

/** Letters that only look like those around them get a word past every list. */
const MIXED_SCRIPTS =
  /\p{Script=Latin}\p{Script=Cyrillic}\p{L}*|\p{Script=Cyrillic}\p{Script=Latin}\p{L}*/u;

const SCRIPTS = { Latn: /^\p{Script=Latin}/u, Cyrl: /^\p{Script=Cyrillic}/u } as const;

/** Q12: one language throughout, that of the own line included. */
export const oneLanguage: Check = (checked) => [
  ...foreignPassages(checked),
  ...foreignOwnLine(checked),
];

/** The own line may have a word of another script in it, but is no sentence of another language. */
function foreignOwnLine({ ownLine, rules }: CheckedLetter): readonly Finding[] {
  if (ownLine === '') return [];
  const mixed = ownLine.match(MIXED_SCRIPTS)?.[0];
  if (mixed !== undefined) {
    return [{ rule: 'Q12', where: 'ownLine', message: `"${mixed}" mixes two scripts` }];
  }
  return isInAnotherLanguage(ownLine, rules)
    ? [{ rule: 'Q12', where: 'ownLine', message: 'is not in the language of the letter' }]
    : [];
}

/**
 * No sentence in another language, no word in another script that the urgent action does not have.
 */
const foreignPassages = perPassage('Q12', ({ text }, checked) => {
  const vocabulary = vocabularyOf(checked.action, checked.translation);
  const script = SCRIPTS[checked.rules.script];
  return [
    ...sentences(text)
      .filter((sentence) => isInAnotherLanguage(sentence, checked.rules))
      .map((sentence) => `reads like another language: "${sentence}"`),
    ...wordsAndFigures(text)
      .filter((word) => !/^\d/u.test(word) && !script.test(word) && !vocabulary.has(word))
      .map((word) => `"${word}" is in another script`),
  ];
});

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
    { where: 'letterhead', text: layout.letterhead },
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

/** Q22: quotes, dashes, spaces and date forms of the language. */
export const typography: Check = (checked) => {
  const { rules, ours, layout, letter } = checked;
  const parts = [
    ...ours,
    { where: 'close', text: layout.close },
    { where: 'subject', text: letter.subject },
  ] as const;
  const misset = parts.flatMap(({ where, text }) =>
    rules.typography
      .filter(({ pattern }) => pattern.test(text))
      .map(({ pattern, remedy }): Finding => ({
        rule: 'Q22',
        where,
        message: `"${pattern.exec(text)?.[0]}": ${remedy}`,
      })),
  );
  return [...misset, ...beginsSmall(checked)];
};

/**
 * After a German salutation, which ends with a comma, the first sentence goes on in small letters.
 */
const beginsSmall = perPassage('Q22', ({ move, text }, { letter }) => {
  const goesOn = move === 'opening' && letter.language === 'de';
  if (move === 'close' || goesOn || !/^\P{L}*\p{Ll}/u.test(text) || /^\d/u.test(text)) return [];
  return [`"${text.slice(0, 20)}…" does not begin with a capital`];
});

/**
 * Q19: two sentences in a row that begin alike sound like a program. What is told of somebody may
 * begin twice with "She is", and norms are cited one like the other: only a third word alike is
 * heard there as an echo. Sentences of one passage were written to stand together.
 */
export const noEcho: Check = ({ letter }) =>
  letter.passages.flatMap((passage, index): readonly Finding[] => {
    const before = letter.passages[index - 1];
    if (before?.paragraph !== passage.paragraph) return [];
    const [here, there] = [passage, before];
    if ([here, there].some(({ move }) => move === 'ownLine' || move === 'close')) return [];
    if ([here, there].every(({ move }) => isNorm(move))) return [];
    const words = here.move === 'fact' && there.move === 'fact' ? 3 : 2;
    const begins = beginning(here.text, words);
    const beganBefore = beginning(sentences(there.text).at(-1) ?? '', words);
    return begins === '' || begins !== beganBefore
      ? []
      : [
          {
            rule: 'Q19',
            where: partOf(passage),
            message: `two sentences in a row begin with "${begins}"`,
          },
        ];
  });

function isNorm(move: string): boolean {
  return INSTRUMENTS.some((instrument) => instrument === move);
}
