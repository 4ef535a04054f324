import { escapePattern } from '../../../escape-pattern.ts';
import { beginLarge, isLanguage, type Language } from '../../../urgent-action/language.ts';
import type { ReadLanguage } from '../../sheet/labels/label.ts';
import type { SheetRead } from '../../sheet/sheet-reading.ts';
import { passageOf } from '../../sheet/layout/passage.ts';
import { sentencesOf } from '../../sheet/layout/sentences.ts';
import { clauseRulesOf } from '../clauses/rules-of.ts';
import type { DraftFact, DraftTelling } from '../draft.ts';
import { letterSentences } from './letter-sentences.ts';
import { tellingsOf, type Telling } from './tellings.ts';
import { whoTelling, type WhoTold } from './who-telling.ts';
import { idFrom } from '../ids.ts';
import {
  beginsWithTheirs,
  openingTrade,
  sayPolitely,
  isBare,
  unlike,
  withOwner,
} from '../people/polite-telling.ts';
import type { About } from '../demands.ts';
import type { OnePerson } from '../people/polite-telling.ts';
import { toDo, type ToDo } from '../to-do.ts';
import { meansOneOf, onlyOneMeant, withNameForPronoun } from '../people/name-for-pronoun.ts';
import { typographic } from '../wording/typography.ts';
import { needsOf } from './proposals.ts';
import type { KnownFact } from './proposals.ts';
import { shortTelling } from './short-telling.ts';
import { shared, stemsOf } from './words.ts';

export interface FactsDraft {
  readonly known: readonly KnownFact[];
  readonly facts: readonly DraftFact[];
  readonly texts: Readonly<Record<string, DraftTelling>>;
  readonly toDo: readonly ToDo[];
}

/** Words of an id that says what a fact is about. */
const ID_WORDS = 3;
/** So much of a sentence's words in another one is the same told again. */
const SAID_AGAIN = 0.5;
/** One word that both have, or their month, says little. */
const SAID_AGAIN_WORDS = 2;
/** Words like "was" say nothing about a fact. */
const ID_LETTERS_AT_LEAST = 5;

/**
 * The sentences of the story and of the model letter as facts; `names` are words of people's names,
 * which no fact is called after.
 */
export function draftFacts(
  read: SheetRead,
  names: ReadonlySet<string>,
  { one, each }: Pick<About, 'one' | 'each'>,
): FactsDraft {
  const { reading, language } = read;
  const who = whoOf(read);
  const { people } = reading;
  const tellings = [
    ...(who === undefined
      ? []
      : [{ kind: 'who' as const, text: who.sentence, date: undefined, upcoming: false }]),
    ...mainTellings(read, names)
      .filter(({ text }) => text !== who?.sentence)
      .map((telling) => withoutWho(telling, who))
      .map((telling, index, all) =>
        withOneMeant(telling, lastEvent(all.slice(0, index)), people, language),
      )
      .flatMap((telling) => owned(telling, one, language)),
  ];
  const known = withIds(tellings, names);
  return {
    known,
    facts: known.map((fact) => ({
      id: fact.id,
      kind: fact.kind,
      ...(fact.date === undefined ? {} : { date: fact.date }),
      ...(fact.upcoming ? { upcoming: true as const } : {}),
      needs: needsOf(fact, known, names, read.reading.people.length > 1),
    })),
    texts: besideName(textsOf(known, { one, each }, language), who, language),
    toDo: [
      ...(lastEvent(known) !== undefined || reading.kind === 'stop'
        ? []
        : [toDo('facts', 'no-event')]),
      ...known.flatMap(({ id, date, upcoming }) =>
        upcoming && date !== undefined
          ? [toDo(`facts.${id}.date`, 'fact-upcoming', { what: date })]
          : [],
      ),
      ...known.flatMap(({ id, text }, index) =>
        meansOneOf(text, lastEvent(known.slice(0, index)), people, language)
          ? [toDo(isLanguage(language) ? `${language}.facts.${id}` : `facts.${id}`, 'fact-pronoun')]
          : [],
      ),
    ],
  };
}

function lastEvent(tellings: readonly Telling[]): string | undefined {
  return tellings.findLast(({ kind }) => kind === 'event')?.text;
}

/** What is told of one of several people says of which, where only one can be meant. */
function withOneMeant(
  telling: Telling,
  before: string | undefined,
  people: SheetRead['reading']['people'],
  language: ReadLanguage,
): Telling {
  if (!meansOneOf(telling.text, before, people, language)) return telling;
  const name = onlyOneMeant(telling.text, people, language);
  if (name === undefined || !isLanguage(language)) return telling;
  const text = clauseRulesOf(language)?.named?.(telling.text, name) ?? telling.text;
  return { ...telling, text: beginLarge(text, language) };
}

/** "Ana Bel, a teacher from Oruro, was …": a fact of its own tells that already. */
function withoutWho(telling: Telling, who: WhoTold | undefined): Telling {
  if (who === undefined) return telling;
  // "…, held in Libreville, in Gabon, is ill": the place goes with what it belongs to.
  const place = `(?: (?:in|near|en|à|au|aux|im|bei) \\p{Lu}[\\p{L} -]{2,30},)?`;
  const what = escapePattern(who.what);
  const told = new RegExp(`, ${what},${place}| [–—] ?${what}\\s?[–—]`, 'u');
  return { ...telling, text: telling.text.replace(told, '') };
}

/** Who the one person is, as the story says it, else the model letter. */
function whoOf(read: SheetRead): WhoTold | undefined {
  const [person, ...others] = read.reading.people;
  if (person === undefined || person.name === null || others.length > 0) return undefined;
  // Without a pronoun, two sentences in a row would begin with the name.
  return person.gender === null ? undefined : whoTelling(read, person.name);
}

/**
 * The summary says again what the story tells: a sentence of it that the story has, too, is told
 * once. Of the model letter comes what neither has told.
 */
function mainTellings(read: SheetRead, names: ReadonlySet<string>): readonly Telling[] {
  const { summary, issued, deadline } = read.reading;
  const sentences = sentencesOf(passageOf(read.story)).map(({ text }, index, all) =>
    withNameForPronoun(
      text,
      all[index - 1]?.text,
      read.reading.people,
      read.language,
      read.reading.country,
    ),
  );
  const further = letterSentences(withFullNames(read), names, read.language).filter((sentence) => {
    const stems = stemsOf(sentence, names);
    return !sentences.some(
      (told) =>
        isSaidAgain(stems, stemsOf(told, names)) || firstWords(told) === firstWords(sentence),
    );
  });
  const told = tellingsOf([...sentences, ...further], issued ?? deadline);
  return told.filter((telling, index) => {
    if (summary?.includes(telling.text.slice(0, -1)) !== true) return true;
    const stems = stemsOf(telling.text, names);
    const later = told.slice(index + 1).map((other) => shared(stems, stemsOf(other.text, names)));
    return Math.max(0, ...later) < Math.max(SAID_AGAIN_WORDS, stems.size * SAID_AGAIN);
  });
}

/** Whether the shorter of two sentences says little that the other one does not. */
function isSaidAgain(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return shared(one, other) >= Math.min(one.size, other.size) * SAID_AGAIN;
}

/** Model letters call people by a part of their name: the whole one can be said politely. */
function withFullNames({ letter, reading }: SheetRead): string {
  return reading.people.reduce((text, { name }) => {
    const words = (name ?? '').split(' ').filter((word) => word.length > 2);
    if (name === null || words.length < 2) return text;
    const alone = new RegExp(
      `(?<!\\p{Lu}[\\p{L}’'-]*\\.? )(?<![\\p{L}’'-])(?:${words.map(escapePattern).join('|')})(?![\\p{L}-]| \\p{Lu})`,
      'gu',
    );
    return text.replace(alone, (word, at: number) => (isTitled(text.slice(0, at)) ? word : name));
  }, letter);
}

/** "la señora", "el señor" and the like stand small before a name. */
function isTitled(before: string): boolean {
  return /(?:señora?|señorita|madame|monsieur|sra?\.|dra?\.) $/iu.test(before);
}

/** Two sentences in a row do not both begin with the name (Q19). */
function textsOf(
  known: readonly KnownFact[],
  { one, each }: Pick<About, 'one' | 'each'>,
  language: ReadLanguage,
): FactsDraft['texts'] {
  if (!isLanguage(language)) return Object.fromEntries(known.map(({ id, text }) => [id, text]));
  const texts: [string, string][] = [];
  // Of several people, and of somebody without a courtesy, no fact of its own tells who they are:
  // what they do is told once, with their whole names.
  let isTradeTold = one !== undefined && !isBare(one);
  for (const { id, text } of known) {
    const isFirst = !isTradeTold && openingTrade(text, each, language) !== '';
    isTradeTold ||= isFirst;
    const said = typographic(isFirst ? text : sayPolitely(text, each, language), language);
    texts.push([id, one === undefined ? said : unlike(said, alikeIn(texts, said), one, language)]);
  }
  return Object.fromEntries(texts.map(([id, text]) => [id, tellingOf(text, language)]));
}

/** The telling, and a shorter one beside it where a rule can make one. */
export function tellingOf(text: string, language: Language): DraftTelling {
  const short = shortTelling(text, language);
  return short === undefined ? text : [text, { text: short, short: true }];
}

/**
 * Who somebody is, with the words that stand beside the name in an opening: "I write about Ana Bel,
 * a teacher." German would need their case.
 */
function besideName(
  texts: FactsDraft['texts'],
  who: WhoTold | undefined,
  language: ReadLanguage,
): FactsDraft['texts'] {
  const told = texts['who'];
  if (who === undefined || told === undefined || !isLanguage(language) || language === 'de')
    return texts;
  const [usual, ...others] = typeof told === 'string' ? [told] : told;
  const text = typographic(who.beside, language);
  const inShort = { text: text.replace(HELD_THERE, ''), short: true as const };
  return {
    ...texts,
    who: [usual, { text, place: 'name' }, { ...inShort, place: 'name' }, ...others],
  };
}

/** "syndicaliste détenu à la prison centrale": what became of somebody the story tells. */
const HELD_THERE =
  / (?:(?:being )?held|detained|imprisoned|jailed|détenue?|emprisonnée?|incarcérée?|detenid[oa]|encarcelad[oa]|pres[oa]) .*$/u;

/**
 * The sentence before, or an earlier one with the same first words: a letter may tell the two in a
 * row.
 */
function alikeIn(texts: readonly (readonly [string, string])[], said: string): string {
  const alike = texts.find(([, text]) => firstWords(text) === firstWords(said));
  return (alike ?? texts.at(-1))?.[1] ?? '';
}

function firstWords(text: string): string {
  return text.split(' ').slice(0, WORDS_HEARD).join(' ');
}

/** Courtesy, name and verb. */
const WORDS_HEARD = 3;

/** A sentence that begins with "Su …" tells whose; where no rule can, it is left out (Q25). */
function owned(
  telling: Telling,
  about: OnePerson | undefined,
  language: ReadLanguage,
): readonly Telling[] {
  if (!isLanguage(language) || !beginsWithTheirs(telling.text, language)) return [telling];
  const text = about === undefined ? undefined : withOwner(telling.text, about, language);
  return text === undefined ? [] : [{ ...telling, text }];
}

function withIds(
  tellings: readonly Omit<KnownFact, 'id'>[],
  names: ReadonlySet<string>,
): readonly KnownFact[] {
  const given = new Set<string>();
  return tellings.map((telling) => {
    const base = telling.kind === 'who' ? 'who' : (factId(telling.text, names) ?? telling.kind);
    let id = base;
    for (let number = 2; given.has(id); number += 1) id = `${base}-${number}`;
    given.add(id);
    return { ...telling, id };
  });
}

function factId(text: string, names: ReadonlySet<string>): string | undefined {
  const words = (text.match(/\p{L}+/gu) ?? [])
    .map((word) => idFrom(word))
    .filter((word) => word.length >= ID_LETTERS_AT_LEAST && !names.has(word));
  return words.length === 0 ? undefined : words.slice(0, ID_WORDS).join('-');
}
