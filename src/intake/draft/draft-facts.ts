import type { SheetRead } from '../sheet/sheet-reading.ts';
import type { DraftFact, ToDo } from './draft.ts';
import { tellingsOf, whoTelling } from './facts.ts';
import type { Telling } from './facts.ts';
import { idFrom } from './ids.ts';
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
): FactsDraft {
  const [person] = reading.people;
  const isOne = reading.people.length === 1 && person?.name !== null && person !== undefined;
  const who = isOne ? whoTelling(story, person.name ?? '', language) : undefined;
  const tellings = [
    ...(who === undefined ? [] : [{ kind: 'who' as const, text: who, date: undefined }]),
    ...mainTellings(story, reading, names),
  ];
  const known = withIds(tellings, names);
  const hasEvent = known.some(({ kind }) => kind === 'event');
  return {
    known,
    facts: known.map((fact) => ({
      id: fact.id,
      kind: fact.kind,
      ...(fact.date === undefined ? {} : { date: fact.date }),
      needs: needsOf(fact, known, names),
    })),
    texts: Object.fromEntries(known.map(({ id, text }) => [id, text])),
    toDo: hasEvent
      ? []
      : [
          {
            field: 'facts',
            urgency: 'look',
            message: 'No event was found in the text: letters could only ask, and not tell.',
          },
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
