import type { SheetLanguage } from '../labels/label.ts';
import { found } from '../found.ts';
import type { Found } from '../found.ts';
import { foldText } from '../layout/fold-text.ts';
import { flow, slice } from '../layout/passage.ts';
import { sentencesOf } from '../layout/sentences.ts';
import type { Passage } from '../layout/passage.ts';
import type { SheetGender } from '../sheet-reading.ts';
import { withKinGenders } from './kin-genders.ts';
import type { PersonFound } from './person.ts';

/** Genders that running text tells: by kin, by the word for what somebody is, by "the two men". */
export function withToldGenders(
  people: readonly PersonFound[],
  texts: readonly Passage[],
  language: SheetLanguage,
): readonly PersonFound[] {
  const running = texts.map(flow);
  const byCourtesy = people.map((person) =>
    person.gender === null ? { ...person, gender: courtesyGender(person, running) } : person,
  );
  const byKin = withKinGenders(byCourtesy, texts).map((person) =>
    person.gender === null ? { ...person, gender: tradeGender(person, running, language) } : person,
  );
  const bySiblings = withSiblings(byKin, running);
  const byWord = bySiblings.map((person) =>
    person.gender === null && bySiblings.length > 1
      ? { ...person, gender: sentenceGender(person, bySiblings, running, language) }
      : person,
  );
  const named = byWord.filter(({ name }) => name !== null);
  const open = named.filter(({ gender }) => gender === null);
  const shared =
    open.length > 1 ? sharedGender(running, open.length === named.length ? 0 : open.length) : null;
  return byWord.map((person) => (open.includes(person) ? { ...person, gender: shared } : person));
}

/** In small letters without accents, right before the first of two names. */
const SIBLINGS =
  /(?<![\p{L}])(?:(?:the )?(?:twin )?(brothers|hermanos|freres|bruder|fratelli|irmaos)|(?:the )?(?:twin )?(sisters|hermanas|soeurs|schwestern|sorelle|irmas)) $/u;
const BETWEEN_SIBLINGS = /^(?:, (?:aged )?\d{1,2}(?: (?:anos|ans|anni))?,?)? (?:and|y|e|et|und) $/u;

/** "Brothers Okello Tabaro, 24, and Denis Ssekiwano" */
function withSiblings(
  people: readonly PersonFound[],
  texts: readonly Passage[],
): readonly PersonFound[] {
  return people.map((person, index) => {
    const other = people[index + 1];
    const pair = [person, other].map((one) => foldText(one?.name?.value ?? ''));
    const before = siblingsIn(pair, texts) ?? siblingsIn(pairBefore(people, index), texts);
    return person.gender === null && before !== undefined ? { ...person, gender: before } : person;
  });
}

function pairBefore(people: readonly PersonFound[], index: number): readonly string[] {
  return [people[index - 1], people[index]].map((one) => foldText(one?.name?.value ?? ''));
}

function siblingsIn(
  [first = '', second = '']: readonly string[],
  texts: readonly Passage[],
): Found<SheetGender> | undefined {
  if (first === '' || second === '') return undefined;
  for (const text of texts) {
    const folded = foldText(text.text);
    for (let at = folded.indexOf(first); at >= 0; at = folded.indexOf(first, at + 1)) {
      const end = at + first.length;
      const next = folded.indexOf(second, end);
      const match = SIBLINGS.exec(folded.slice(Math.max(0, at - LONGEST_SIBLINGS), at));
      if (match === null || next < 0 || !BETWEEN_SIBLINGS.test(folded.slice(end, next))) continue;
      const words = slice(text, at - match[0].length, at - 1);
      return found(match[1] === undefined ? 'female' : 'male', words);
    }
  }
  return undefined;
}

const LONGEST_SIBLINGS = 24;

/** In small letters without accents, right before a name. */
const COURTESY =
  /(?<![\p{L}])(?:(mr|sr|senor|monsieur|herrn?|sig|signor|sr\.|m|seu)|(mrs|dona|ms|miss|sra|srta|senora|mme|mlle|madame|frau|signora|sig\.ra))\.? $/u;
const LONGEST_COURTESY = 12;

/** "Mr Jawad Hubail", "Madame Solange Néloumta" */
function courtesyGender(
  { name }: PersonFound,
  texts: readonly Passage[],
): Found<SheetGender> | null {
  if (name === null) return null;
  const printed = foldText(name.value);
  for (const text of texts) {
    const folded = foldText(text.text);
    for (let at = folded.indexOf(printed); at >= 0; at = folded.indexOf(printed, at + 1)) {
      const from = Math.max(0, at - LONGEST_COURTESY);
      const match = COURTESY.exec(folded.slice(from, at));
      if (match === null) continue;
      const words = slice(text, from + match.index, at - 1);
      return found(match[1] === undefined ? 'female' : 'male', words);
    }
  }
  return null;
}

/**
 * Who does something, behind the name in its sentence; words that mean other things, too, are left
 * out.
 */
const SUBJECTS: Partial<Record<SheetLanguage, RegExp>> = {
  en: /(?<![\p{L}])(?:(she)|(he))(?![\p{L}])/u,
  es: /(?<![\p{L}])(?:(ella)|(?!)(x))(?![\p{L}])/u,
  fr: /(?<![\p{L}])(?:(elle)|(il)(?! y a))(?![\p{L}])/u,
  de: /(?<![\p{L}])(?:(?!)(x)|(er))(?![\p{L}])/u,
  it: /(?<![\p{L}])(?:(lei)|(lui))(?![\p{L}])/u,
  pt: /(?<![\p{L}])(?:(ela)|(ele))(?![\p{L}])/u,
  nl: /(?<![\p{L}])(?:(zij)(?! (?:zijn|hebben|worden|waren|hadden|kunnen))|(hij))(?![\p{L}])/u,
};

/** "Prossy Nalumansi, who is four months pregnant" */
const EXPECTS =
  /^\S+,? (?:\p{L}+ ){0,5}(?:pregnant|embarazada|enceinte|schwanger|incinta|gravida)(?![\p{L}])/u;

const last = (name: string) => foldText(name).split(' ').at(-1) ?? '';

/**
 * By the pronouns of the sentences in which nobody else is named, and all of them tell the same.
 */
function sentenceGender(
  { name }: PersonFound,
  people: readonly PersonFound[],
  texts: readonly Passage[],
  language: SheetLanguage,
): Found<SheetGender> | null {
  if (name === null) return null;
  const others = people.flatMap((other) =>
    other.name === null || other.name === name ? [] : [last(other.name.value)],
  );
  const own = last(name.value);
  if (others.includes(own)) return null;
  const sentences = texts
    .flatMap((text) => sentencesOf(text))
    .filter(({ text }) => {
      const folded = foldText(text);
      return folded.includes(own) && !others.some((other) => folded.includes(other));
    });
  const subject = SUBJECTS[language];
  const told = sentences.flatMap((sentence) => {
    const folded = foldText(sentence.text);
    if (EXPECTS.test(folded.slice(folded.indexOf(own))))
      return [{ gender: 'female', sentence } as const];
    const [, she, he] = subject?.exec(folded.slice(folded.indexOf(own))) ?? [];
    const gender = she === undefined ? (he === undefined ? undefined : 'male') : 'female';
    return gender === undefined ? [] : [{ gender, sentence } as const];
  });
  const [first] = told;
  if (first === undefined || told.some(({ gender }) => gender !== first.gender)) return null;
  return found(first.gender, first.sentence);
}

/**
 * "del campesino Luis Paz", "la enfermera Ana Bel", "der Lehrerin Ana Bel": the article or the
 * ending tells.
 */
const BEFORE_NAME: Partial<Record<SheetLanguage, RegExp>> = {
  es: /(?<![\p{L}])(?:(el|del|al)|(la)) \p{L}{4,} (?:\p{L}{4,} )?$/u,
  fr: /(?<![\p{L}])(?:(le|du|au)|(la)) \p{L}{4,} $/u,
  de: /(?<![\p{L}])(?:(?:die|der) (\p{L}{2,}in) |(?:der|dem|den|des) (\p{L}{3,}) )$/u,
};
/** "Ana Bel, presidenta de …", "Luis Paz, campesino": nouns in -ista and the like tell nothing. */
const BEHIND_NAME =
  /^, (?:(?:de )?\d+ anos, )?(?:(\p{L}+(?:[nrd]o|[^e]or|ico))|(\p{L}+(?:[nrd]|nt|ic)a))(?![\p{L}])/u;
const TRADE_BEHIND: readonly SheetLanguage[] = ['es', 'pt'];
const ANY_GENDER = /^(?:indigena|persona|victima|soldado|miembro)$/;
const BEFORE = 40;

function tradeGender(
  { name }: PersonFound,
  texts: readonly Passage[],
  language: SheetLanguage,
): Found<SheetGender> | null {
  if (name === null) return null;
  const printed = foldText(name.value);
  for (const text of texts) {
    const folded = foldText(text.text);
    for (let at = folded.indexOf(printed); at >= 0; at = folded.indexOf(printed, at + 1)) {
      const from = Math.max(0, at - BEFORE);
      const before = BEFORE_NAME[language]?.exec(folded.slice(from, at));
      // "Du nouveau" above a name is a heading.
      const isHeading = /^(?:D[eu]l?|A[ul]) /u.test(text.text.slice(from + (before?.index ?? 0)));
      if (before !== null && before !== undefined && !isHeading) {
        const isFemale = before[language === 'de' ? 1 : 2] !== undefined;
        return found(isFemale ? 'female' : 'male', slice(text, from + before.index, at - 1));
      }
      const end = at + printed.length;
      const behind = TRADE_BEHIND.includes(language) ? BEHIND_NAME.exec(folded.slice(end)) : null;
      if (behind !== null && !ANY_GENDER.test(behind[1] ?? behind[2] ?? ''))
        return found(
          behind[1] === undefined ? 'female' : 'male',
          slice(text, end, end + behind[0].length),
        );
    }
  }
  return null;
}

const SHARED =
  /(?<![\p{L}])(?:(?:the|both|these|all)(?: (?:two|three|four|five|six|\d))? (?:(men|brothers)|(women|sisters))|(?:l[oa]s|amb[oa]s|est[oa]s)(?: (?:dos|tres|cuatro))? (?:(hombres|hermanos)|(mujeres|hermanas))|(?:l|c)es(?: (?:deux|trois|quatre))? (?:(hommes|freres)|(femmes|soeurs))|(?:die|den|der)(?: (?:beiden|zwei|drei|vier))? (?:(manner[n]?|bruder[n]?)|(frauen|schwestern|\p{L}{3,}innen)))(?![\p{L}])(?!,? (?:who|that|which|responsible|in |with |from |behind|que |quienes|responsables|qui |die |der |mit |von ))/gu;

const NUMBERS: readonly RegExp[] = [
  /both|two|amb|dos|deux|beiden|zwei/,
  /three|tres|trois|drei/,
  /four|cuatro|quatre|vier/,
];

/**
 * "The two men": all of them, where nobody says "the women"; or those of whom nothing else is told,
 * where they are as many: `count`, 0 for all.
 */
function sharedGender(texts: readonly Passage[], count: number): Found<SheetGender> | null {
  const told = texts.flatMap((text) =>
    [...foldText(text.text).matchAll(SHARED)]
      .filter(([words]) => count === 0 || NUMBERS[count - 2]?.test(words) === true)
      .map((match) => ({
        gender:
          match.slice(1).findIndex((group) => group !== undefined) % 2 === 0 ? 'male' : 'female',
        words: slice(text, match.index, match.index + match[0].length),
      })),
  );
  const [first] = told;
  if (first === undefined || told.some(({ gender }) => gender !== first.gender)) return null;
  return found(first.gender === 'male' ? 'male' : 'female', first.words);
}
