import { isLanguage } from '../../../urgent-action/language.ts';
import type { ReadLanguage } from '../../sheet/labels/label.ts';
import type { SheetRead } from '../../sheet/sheet-reading.ts';
import type { DraftFact } from '../draft.ts';
import { tellingsOf, whoTelling } from './tellings.ts';
import type { Telling } from './tellings.ts';
import { idFrom } from '../ids.ts';
import {
  beginsWithTheirs,
  openingTrade,
  sayPolitely,
  unlike,
  withOwner,
} from '../people/polite-telling.ts';
import type { About } from '../demands.ts';
import type { OnePerson } from '../people/polite-telling.ts';
import { toDo, type ToDo } from '../to-do.ts';
import { typographic } from '../wording/typography.ts';
import { needsOf } from './proposals.ts';
import type { KnownFact } from './proposals.ts';
import { shared, stemsOf } from './words.ts';

export interface FactsDraft {
  readonly known: readonly KnownFact[];
  readonly facts: readonly DraftFact[];
  readonly texts: Readonly<Record<string, string>>;
  readonly toDo: readonly ToDo[];
}

/** Words of an id that says what a fact is about. */
const ID_WORDS = 3;
/** So much of a sentence's words in another one is the same told again. */
const SAID_AGAIN = 0.5;
/** Words like "was" say nothing about a fact. */
const ID_LETTERS_AT_LEAST = 5;

/** The story's sentences as facts; `names` are words of people's names, which no fact is called after. */
export function draftFacts(
  { reading, story, language }: SheetRead,
  names: ReadonlySet<string>,
  { one, each }: Omit<About, 'names'>,
): FactsDraft {
  const [person] = reading.people;
  const isOne = reading.people.length === 1 && person?.name !== null && person !== undefined;
  const who = isOne ? whoTelling(story, person.name ?? '', language) : undefined;
  const tellings = [
    ...(who === undefined
      ? []
      : [{ kind: 'who' as const, text: who, date: undefined, upcoming: false }]),
    ...mainTellings(story, reading, names).flatMap((telling) => owned(telling, one, language)),
  ];
  const known = withIds(tellings, names);
  const hasEvent = known.some(({ kind }) => kind === 'event');
  return {
    known,
    facts: known.map((fact) => ({
      id: fact.id,
      kind: fact.kind,
      ...(fact.date === undefined ? {} : { date: fact.date }),
      ...(fact.upcoming ? { upcoming: true as const } : {}),
      needs: needsOf(fact, known, names),
    })),
    texts: textsOf(known, { one, each }, language),
    toDo: [
      ...(hasEvent || reading.kind === 'stop' ? [] : [toDo('facts', 'no-event')]),
      ...known.flatMap(({ id, date, upcoming }) =>
        upcoming && date !== undefined
          ? [toDo(`facts.${id}.date`, 'fact-upcoming', { what: date })]
          : [],
      ),
    ],
  };
}

/** The summary says again what the story tells: a sentence of it that the story has, too, is told once. */
function mainTellings(
  story: string,
  { summary, issued, deadline }: SheetRead['reading'],
  names: ReadonlySet<string>,
): readonly Telling[] {
  const told = tellingsOf(story, issued ?? deadline);
  return told.filter((telling, index) => {
    if (summary?.includes(telling.text.slice(0, -1)) !== true) return true;
    const stems = stemsOf(telling.text, names);
    const later = told.slice(index + 1).map((other) => shared(stems, stemsOf(other.text, names)));
    return Math.max(0, ...later) < stems.size * SAID_AGAIN;
  });
}

/** Two sentences in a row do not both begin with the name (Q19). */
function textsOf(
  known: readonly KnownFact[],
  { one, each }: Omit<About, 'names'>,
  language: ReadLanguage,
): FactsDraft['texts'] {
  if (!isLanguage(language)) return Object.fromEntries(known.map(({ id, text }) => [id, text]));
  const texts: [string, string][] = [];
  // Of several people no fact of its own tells who they are: what they do is told once, with their whole names.
  let isTradeTold = one !== undefined;
  for (const { id, text } of known) {
    const isFirst = !isTradeTold && openingTrade(text, each, language) !== '';
    isTradeTold ||= isFirst;
    const said = typographic(isFirst ? text : sayPolitely(text, each, language), language);
    texts.push([id, one === undefined ? said : unlike(said, alikeIn(texts, said), one, language)]);
  }
  return Object.fromEntries(texts);
}

/** The sentence before, or an earlier one with the same first words: a letter may tell the two in a row. */
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
