import { demandsFor } from '../../urgent-action/choices.ts';
import type { Language } from '../../urgent-action/language.ts';
import { RIGHTS } from '../../urgent-action/rights.ts';
import type { Finding, Rule } from './finding.ts';
import type { Passage } from '../letter.ts';
import { articleOn, INSTRUMENTS } from '../norms.ts';
import { findTerms, withoutTerms, type Terms } from '../languages/rules.ts';
import { INSTRUMENT_NAMES } from '../languages/instruments.ts';
import { sentences } from '../words.ts';
import { bodyText, occurrences } from './checked-letter.ts';
import type { Check, CheckedLetter } from './checked-letter.ts';
import { isToldAs, waysToAsk } from './passages.ts';
import { perPassage } from './per-passage.ts';
import { vocabularyOf, wordsAndFigures } from './vocabulary.ts';

/**
 * In full at the beginning, and once more where it has to be (Q2); after that it sounds like a
 * file.
 */
const FULL_NAMES_AT_MOST = 2;

/**
 * Organisations that issue appeals of this kind; none is named unless the urgent action says so
 * (Q11).
 */
const ORGANISATIONS = [
  'Amnesty',
  'Amnistie',
  'Amnistía',
  'Амнести',
  'Эмнести',
  'Human Rights Watch',
  'Front Line Defenders',
  'OMCT',
  'FIDH',
  'Reporters Without Borders',
  'Reporters sans frontières',
  'PEN International',
  'Jubilee Campaign',
  'Postbag',
];

/** How often the full name stands in `text`. Longest forms first: case forms contain each other. */
function fullNames(text: string, { translation, rules }: CheckedLetter): number {
  const forms = new Set(Object.values(translation.name).map((form) => rules.typeset(form)));
  let left = text;
  let found = 0;
  for (const form of [...forms].toSorted((one, other) => other.length - one.length)) {
    found += occurrences(left, form);
    left = left.replaceAll(form, '');
  }
  return found;
}

/**
 * Q2: the person in full in the opening, as the urgent action spells the name, and not over and
 * over.
 */
export const fullName: Check = (checked) => {
  const opening = checked.letter.passages.find(({ move }) => move === 'opening')?.text ?? '';
  const inBody = fullNames(bodyText(checked), checked);
  return [
    ...(fullNames(opening, checked) === 0
      ? [{ rule: 'Q2', where: 'body', message: 'the opening does not give the full name' } as const]
      : []),
    ...(inBody > FULL_NAMES_AT_MOST
      ? [{ rule: 'Q2', where: 'body', message: `the full name stands ${inBody} times` } as const]
      : []),
  ];
};

/** A figure or a capital in the middle of a sentence that comes from nowhere. */
function strangers(passage: Passage, checked: CheckedLetter): readonly string[] {
  const { action, translation, letter } = checked;
  const { capitalised, nounsCapitalised } = checked.rules;
  const vocabulary = vocabularyOf(action, translation);
  const normWords = wordsOfNorm(passage, action.country, letter.language);
  return sentences(passage.text)
    .flatMap((sentence) => wordsAndFigures(sentence).slice(/^\P{L}*\d/u.test(sentence) ? 0 : 1))
    .filter((word) => /^\d/u.test(word) || (!nounsCapitalised && /^\p{Lu}/u.test(word)))
    .filter((word) => !vocabulary.has(word) && !normWords.includes(word))
    .filter((word) => findTerms(word, capitalised).length === 0);
}

/**
 * The name of an instrument and the number of its article: they stand where it is cited, and
 * nowhere else.
 */
function wordsOfNorm({ move, ids }: Passage, country: string, language: Language) {
  const instrument = INSTRUMENTS.find((known) => known === move);
  const right = RIGHTS.find((known) => known === ids[0]);
  if (instrument === undefined || right === undefined) return [];
  const article = articleOn(right, instrument, country);
  return [...INSTRUMENT_NAMES[language][instrument], String(article)];
}

const strangersIn = perPassage('Q3', (passage, checked) =>
  passage.move === 'close'
    ? []
    : strangers(passage, checked).map((word) => `"${word}" stands in no text of the urgent action`),
);

/**
 * Q3: figures and names come from the urgent action or the writer, and sentences from the moves of
 * a letter.
 */
export const facts: Check = (checked) => {
  const { letter, layout } = checked;
  const composed = letter.passages.filter(({ move }) => move !== 'close');
  const text = composed.map((passage) => passage.text).join(' ');
  const strange = text !== layout.paragraphs.join(' ');
  return [
    ...strangersIn(checked),
    ...(strange
      ? [{ rule: 'Q3', where: 'body', message: 'the body is not what its passages say' } as const]
      : []),
    ...letter.passages
      .filter(({ move, ids, text }) => move === 'fact' && !isTelling(checked, ids[0] ?? '', text))
      .map(
        ({ ids }) =>
          ({
            rule: 'Q3',
            where: 'body',
            message: `no telling of the fact "${ids.join()}"`,
          }) as const,
      ),
  ];
};

function isTelling({ translation, rules }: CheckedLetter, id: string, text: string): boolean {
  return (translation.facts[id] ?? []).some((telling) => isToldAs(telling, text, rules));
}

/** Q4: each demand for this recipient once, and nothing else said as a demand. */
export const demands: Check = (checked) => {
  const { letter, action, translation, rules } = checked;
  const asked = letter.passages.filter(({ move }) => move === 'request');
  const wanted = demandsFor(action, letter.recipient.id);
  const counts = wanted.map(({ id }) => ({
    id,
    count: asked.filter(
      ({ ids, text }) =>
        ids.includes(id) &&
        waysToAsk(translation.demands[id], rules).some((way) => text.includes(way)),
    ).length,
  }));
  const foreign = asked.flatMap(({ ids }) =>
    ids.filter((id) => !wanted.some((demand) => demand.id === id)),
  );
  return [
    ...counts
      .filter(({ count }) => count !== 1)
      .map(
        ({ id, count }) =>
          ({ rule: 'Q4', where: 'body', message: `demand "${id}" stands ${count} times` }) as const,
      ),
    ...foreign.map(
      (id) =>
        ({
          rule: 'Q4',
          where: 'body',
          message: `"${id}" is no demand for this recipient`,
        }) as const,
    ),
  ];
};

/** Q11: no organisation is named unless the urgent action allows it. */
export const organisation: Check = (checked) =>
  checked.action.organisationNamed
    ? []
    : [...organisationsNamed(checked), ...inOwnLine('Q11', checked, organisationsIn)];

const organisationsIn = (text: string): readonly string[] =>
  findTerms(text, ORGANISATIONS).map((name) => `names "${name}"`);

const organisationsNamed = perPassage('Q11', ({ text }) => organisationsIn(text));

const NONE: readonly string[] = [];
const termsOfStems = new WeakMap<readonly string[], Terms>();

/** The same list each time, so that its expression is built once. */
function stemsOf(stems: readonly string[]): Terms {
  const known = termsOfStems.get(stems);
  if (known !== undefined) return known;
  const terms = stems.map((stem) => `${stem}*`);
  termsOfStems.set(stems, terms);
  return terms;
}

/** Q20: nothing of the background, and nothing intimate about anyone. */
export const dignity: Check = (checked) => [
  ...privacyBroken(checked),
  ...inOwnLine('Q20', checked, notForQuoting),
  ...notForQuoting(checked.letter.subject, checked).map((message): Finding => ({
    rule: 'Q20',
    where: 'subject',
    message,
  })),
];

const privacyBroken = perPassage('Q20', ({ text }, checked) => notForQuoting(text, checked));

function notForQuoting(text: string, { action, letter, rules }: CheckedLetter): readonly string[] {
  const stems = stemsOf(action.neverQuote[letter.language] ?? NONE);
  const open = withoutTerms(text, rules.innocent);
  return [...findTerms(text, stems), ...findTerms(open, rules.intimate)].map(
    (word) => `"${word}" is not for quoting`,
  );
}

function inOwnLine(
  rule: Rule,
  checked: CheckedLetter,
  judge: (text: string, checked: CheckedLetter) => readonly string[],
): readonly Finding[] {
  if (checked.ownLine === '') return [];
  return judge(checked.ownLine, checked).map((message) => ({ rule, where: 'ownLine', message }));
}
