import type { DemandText } from '../../urgent-action/urgent-action.ts';
import { findTerms } from '../languages/rules.ts';
import type { LanguageRules } from '../languages/rules.ts';
import { countWords, sentences } from '../words.ts';
import { allParts, bodyText, occurrences } from './checked-letter.ts';
import type { Check, CheckedLetter } from './checked-letter.ts';
import { vocabularyOf, wordsAndFigures } from './vocabulary.ts';

/** Letters longer than this name the person in full twice (Q2). */
const TWO_NAMES_ABOVE_WORDS = 100;

/** Organisations that issue appeals of this kind; none is named unless the urgent action says so (Q11). */
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

/** Q2: the person in full, as the urgent action spells the name. Longest first: case forms contain each other. */
export const fullName: Check = (checked) => {
  const forms = Object.values(checked.translation.name).toSorted(
    (one, other) => other.length - one.length,
  );
  let text = bodyText(checked);
  let found = 0;
  for (const form of new Set(forms)) {
    found += occurrences(text, checked.rules.typeset(form));
    text = text.replaceAll(checked.rules.typeset(form), '');
  }
  const wanted = countWords(checked.letter.text) > TWO_NAMES_ABOVE_WORDS ? 2 : 1;
  if (found >= wanted) return [];
  return [
    { rule: 'Q2', where: 'body', message: `the full name stands ${found} times, not ${wanted}` },
  ];
};

/** A figure or a capital in the middle of a sentence that comes from nowhere. */
function strangers(
  checked: CheckedLetter,
  text: string,
  isKnown: (word: string) => boolean,
): readonly string[] {
  const { capitalised, nounsCapitalised } = checked.rules;
  return sentences(text)
    .flatMap((sentence) => wordsAndFigures(sentence).slice(/^\P{L}*\d/u.test(sentence) ? 0 : 1))
    .filter((word) => /^\d/u.test(word) || (!nounsCapitalised && /^\p{Lu}/u.test(word)))
    .filter((word) => !isKnown(word) && findTerms(word, capitalised).length === 0);
}

/** Q3: figures and names come from the urgent action or the writer, and sentences from the moves of a letter. */
export const facts: Check = (checked) => {
  const { letter, action, translation, ours, layout } = checked;
  const vocabulary = vocabularyOf(action, translation);
  const isKnown = (word: string): boolean => vocabulary.has(word);
  const composed = letter.passages.filter(({ move }) => move !== 'close').map(({ text }) => text);
  const strange = composed.join(' ') !== layout.paragraphs.join(' ');
  return [
    ...ours.flatMap(({ where, text }) =>
      strangers(checked, text, isKnown).map(
        (word) =>
          ({
            rule: 'Q3',
            where,
            message: `"${word}" stands in no text of the urgent action`,
          }) as const,
      ),
    ),
    ...(strange
      ? [{ rule: 'Q3', where: 'body', message: 'the body is not what its passages say' } as const]
      : []),
    ...letter.passages
      .filter(({ move, id, text }) => move === 'fact' && !isTelling(checked, id ?? '', text))
      .map(
        ({ id }) =>
          ({ rule: 'Q3', where: 'body', message: `no telling of the fact "${id}"` }) as const,
      ),
  ];
};

function isTelling({ translation, rules }: CheckedLetter, id: string, text: string): boolean {
  return (translation.facts[id] ?? []).some((telling) => rules.typeset(telling) === text);
}

function wordingsOf(demand: DemandText | undefined, rules: LanguageRules): readonly string[] {
  return [
    ...new Set(
      [...(demand?.wordings ?? []), ...(demand?.brief ?? [])].map((text) => rules.typeset(text)),
    ),
  ];
}

/** Q4: each demand of the urgent action once, and nothing else said as a demand. */
export const demands: Check = (checked) => {
  const { letter, action, translation, rules } = checked;
  const body = bodyText(checked);
  const counts = action.demands.map(({ id }) => {
    const wordings = wordingsOf(translation.demands[id], rules);
    return { id, count: wordings.reduce((sum, wording) => sum + occurrences(body, wording), 0) };
  });
  const foreign = letter.passages.filter(
    ({ move, id, text }) =>
      move === 'demand' &&
      !(
        action.demands.some((demand) => demand.id === id) &&
        wordingsOf(translation.demands[id ?? ''], rules).includes(text)
      ),
  );
  return [
    ...counts
      .filter(({ count }) => count !== 1)
      .map(
        ({ id, count }) =>
          ({ rule: 'Q4', where: 'body', message: `demand "${id}" stands ${count} times` }) as const,
      ),
    ...foreign.map(
      ({ text }) =>
        ({ rule: 'Q4', where: 'body', message: `no demand of the sheet: "${text}"` }) as const,
    ),
  ];
};

/** Q11: no organisation is named unless the urgent action allows it. */
export const organisation: Check = (checked) => {
  if (checked.action.organisationNamed) return [];
  return allParts(checked).flatMap(({ where, text }) =>
    findTerms(text, ORGANISATIONS).map(
      (name) => ({ rule: 'Q11', where, message: `names "${name}"` }) as const,
    ),
  );
};

/** Q20: nothing of the background, and nothing intimate about anyone. */
export const dignity: Check = (checked) => {
  const { action, letter, rules } = checked;
  const stems = (action.neverQuote[letter.language] ?? []).map((stem) => `${stem}*`);
  const subject = { where: 'subject', text: letter.subject } as const;
  return [...allParts(checked), subject].flatMap(({ where, text }) =>
    [...findTerms(text, stems), ...findTerms(text, rules.intimate)].map(
      (word) => ({ rule: 'Q20', where, message: `"${word}" is not for quoting` }) as const,
    ),
  );
};
