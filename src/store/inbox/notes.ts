import { keys } from '../redis-keys.ts';
import type { Seal } from '../sealed/seal.ts';
import { pairs } from './answers.ts';
import type { Effect } from './fence.ts';

/** What earlier runs of an update have done. */
export interface Notes {
  /** Its effect is kept. */
  readonly isApplied: boolean;
  /** A dialogue of coordinators is kept as it stands after it, and all that leads to is sent. */
  readonly isAnswered: boolean;
  /** The id of the message `content`, where it was sent. */
  readonly messageOf: (content: string) => number | undefined;
}

/** Of an update that comes for the first time. */
export const NOTHING_NOTED: Notes = {
  isApplied: false,
  isAnswered: false,
  messageOf: () => undefined,
};

/** The hash of an update's notes in Redis: its fields are steps. */
export interface NotesInRedis {
  /** The field for the message `content`. */
  readonly stepOf: (content: string) => string;
  /** What a script answered: the notes, and how many machines died over the update. */
  readonly read: (answer: unknown) => { readonly notes: Notes; readonly deaths: number };
}

/**
 * The bot counts its messages over all chats: an id, seen in Redis, tells nothing about a person.
 * What they say is hashed.
 */
export function notesUnder(seal: Seal): NotesInRedis {
  const stepOf = (content: string): string => `sent:${seal.hash(keys.inboxNotes(''), content)}`;
  return {
    stepOf,
    read: (answer) => {
      const noted = pairs(answer);
      const notes = {
        isApplied: noted.has('applied' satisfies Effect),
        isAnswered: noted.has('answered' satisfies Effect),
        messageOf: (content: string) => {
          const id = noted.size === 0 ? undefined : noted.get(stepOf(content));
          return id === undefined ? undefined : Number(id);
        },
      };
      return { notes, deaths: Number(noted.get('deaths') ?? 0) };
    },
  };
}
