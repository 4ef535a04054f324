import type { Demand, DemandText } from '../../urgent-action/urgent-action.ts';
import type { Passage } from '../letter.ts';
import { findTerms } from '../languages/rules.ts';
import type { LanguageRules } from '../languages/rules.ts';
import { sentences } from '../words.ts';
import { allParts, bodyText, occurrences } from './checked-letter.ts';
import type { Check, CheckedLetter } from './checked-letter.ts';
import { vocabularyOf, wordsAndFigures } from './vocabulary.ts';

/** In full at the beginning, and once more where it has to be (Q2); after that it sounds like a file. */
const FULL_NAMES_AT_MOST = 2;

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

/** Q2: the person in full in the opening, as the urgent action spells the name, and not over and over. */
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
  return (translation.facts[id] ?? []).some((telling) => rules.typeset(telling.text) === text);
}

/** Every way in which a demand can be said, as it stands in a letter. */
function waysToAsk(demand: DemandText | undefined, rules: LanguageRules): readonly string[] {
  if (demand === undefined) return [];
  const clauses = [...demand.clauses, ...(demand.short ? [demand.short.text] : [])];
  const forms = clauses.flatMap((clause) => Object.values(rules.clauseForms(clause)));
  const texts = [...forms, demand.label, ...(demand.sentence ? [demand.sentence] : [])];
  return [...new Set(texts.map((text) => rules.typeset(text)))];
}

/** The frame alone: a request without the words of the urgent action. */
export function frameOf({ ids, text }: Passage, { translation, rules }: CheckedLetter): string {
  const ways = ids.flatMap((id) => waysToAsk(translation.demands[id], rules));
  return ways
    .toSorted((one, other) => other.length - one.length)
    .reduce((left, way) => left.replace(way, '…'), text);
}

/** Whom a demand is for. */
function isFor({ to }: Demand, recipientId: string): boolean {
  return to === undefined || to.includes(recipientId);
}

/** Q4: each demand for this recipient once, and nothing else said as a demand. */
export const demands: Check = (checked) => {
  const { letter, action, translation, rules } = checked;
  const asked = letter.passages.filter(({ move }) => move === 'request');
  const wanted = action.demands.filter((demand) => isFor(demand, letter.recipient.id));
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
