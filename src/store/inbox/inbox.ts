import { randomBytes } from 'node:crypto';
import type { Redis } from 'ioredis';
import { TTL_SECONDS } from '../lifetimes.ts';
import { keys } from '../redis-keys.ts';
import { createScript, type Script } from '../redis/script.ts';
import type { Seal } from '../sealed/seal.ts';
import { asList, isBytes } from './answers.ts';
import type { Fence } from './fence.ts';
import { goneOf, machineOn } from './gone-machines.ts';
import { notesUnder, type Notes } from './notes.ts';
import { unwrap, wrap } from './parcel.ts';
import { BEAT, DONE, KEEP, LEAVE, NOTE, NOTES } from './scripts.ts';

/** Something that came in. */
export interface Kept {
  /** Its number: what has a known one is not kept again. */
  readonly number: number;
  /** What it belongs to, in order: a chat. */
  readonly chatId: number;
  /** JSON. */
  readonly value: unknown;
}

/** What became of something that was to be kept. */
export type Keeping =
  /** It came in before. */
  | 'known'
  /** Others of its chat come first; whoever holds the chat finds it. */
  | 'behind'
  /** We hold the chat now, and it is the first. */
  | 'ours'
  /** Whoever has room takes the chat. */
  | 'free';

/** The first of what waits in a chat that we hold. */
export interface Waiting {
  readonly number: number;
  /** Undefined: it was sealed with another key. */
  readonly value: unknown;
}

/** A chat that was taken over. */
export interface Taken extends Waiting {
  /** The chat, as `Inbox.nameOf` gives it. */
  readonly chat: string;
  readonly notes: Notes;
  /** How many machines died while they held the chat with this update under way. */
  readonly deaths: number;
}

export interface Beat {
  /** A name of the data: another one than before means that Redis came back empty. */
  readonly epoch: string;
  readonly taken: readonly Taken[];
}

/**
 * What came in and is not done, over all machines (docs/adr/0010). Everything rejects while Redis
 * is away, and with `isFenced` once this machine's lease was over and others have taken what it
 * held.
 */
export interface Inbox {
  /** The keyed hash of a chat. */
  readonly nameOf: (chatId: number | string) => string;
  /**
   * Keeps all of `items` in one step; `room`: of how many more chats this machine becomes the
   * holder.
   */
  readonly keep: (items: readonly Kept[], room: number) => Promise<readonly Keeping[]>;
  /**
   * Drops what is done, each the first of a chat that we hold. Returns what is next there, and how
   * many chats are free.
   */
  readonly done: (
    items: readonly { readonly chat: string; readonly number: number }[],
  ) => Promise<{ readonly next: readonly (Waiting | undefined)[]; readonly free: number }>;
  /**
   * Renews the lease and takes free chats, `room` at most. To be called every second. After an
   * answer got lost this machine may hold more than it knows: with `known`, the chats that it does
   * know, the others are among those taken.
   */
  readonly beat: (room: number, known?: readonly string[]) => Promise<Beat>;
  /** The fence of what is under way in `chat`, which this machine holds. */
  readonly fenceOf: (chat: string) => Fence;
  /**
   * Rejects with `isFenced` where others hold the chat by now. Asks Redis only where this machine
   * was given so little time that they may: to be called before anything that cannot be taken back.
   */
  readonly confirm: (fence: Fence) => Promise<void> | undefined;
  /** Whether this machine has not started anew since. */
  readonly isOurs: (fence: Fence) => boolean;
  /** Notes that the message `content` was sent for the update under way. */
  readonly noteSent: (fence: Fence, content: string, messageId: number) => Promise<void>;
  readonly notes: (fence: Fence) => Promise<Notes>;
  /** After `isFenced`: goes on as a new machine, which holds nothing. */
  readonly startAnew: () => void;
  /** Gives everything back: another machine, or the next start, goes on at once. */
  readonly leave: () => Promise<void>;
}

/**
 * How long a machine may be silent before others take what it holds, where its connection to Redis
 * is gone.
 */
export const LEASE_MS = 3_000;

/**
 * How much longer where it is connected: it was given no time, and what it is sending would be sent
 * twice.
 */
export const GRACE_MS = 7_000;

/** Before the end of a lease it is not trusted any more. */
const MARGIN_MS = 500;

/** How many numbers share a key of bits. */
const BLOCK = 4_096;

/** Whether `error` means that others hold what this machine held. */
export function isFenced(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('FENCED ');
}

/** The inbox in Redis. `nowMs`: time that passes, from any beginning. */
export function createInbox(
  client: Redis,
  seal: Seal,
  nowMs: () => number = () => performance.now(),
): Inbox {
  const scripts = scriptsOf(client);
  const { stepOf, read: readNotes } = notesUnder(seal);
  const purpose = keys.inbox('');
  const ttl = TTL_SECONDS.inbox;
  let machine = machineOn(client);
  let hasLease = false;
  /** Until then nobody else can have what we hold. */
  let safeUntilMs = Number.NEGATIVE_INFINITY;

  const nameOf = (chatId: number | string): string => seal.hash(purpose, chatId);
  const ground = (): string[] => [keys.inboxMachines(), keys.inboxHeld(machine), keys.inboxFree()];
  async function askBeat(room: number, gone: readonly string[], known?: readonly string[]) {
    const names = [...ground(), keys.inboxEpoch()];
    const lease = [machine, hasLease ? 1 : 0, LEASE_MS, GRACE_MS, ttl, room, newEpoch()];
    const prefixes = [keys.inboxHeld(''), purpose, keys.inboxNotes('')];
    const doubt = known === undefined ? [] : [1, ...known];
    const beganAtMs = nowMs();
    const answer = await scripts.beat(names, [
      ...lease,
      ...prefixes,
      gone.length,
      ...gone,
      ...doubt,
    ]);
    hasLease = true;
    safeUntilMs = beganAtMs + LEASE_MS - MARGIN_MS;
    const [epoch, late, ...taken] = asList(answer);
    return { epoch: String(epoch), late: asList(late).map(String), taken: taken.flatMap(takenOf) };
  }
  function takenOf(entry: unknown): readonly Taken[] {
    const [name, value, number, notes] = asList(entry);
    if (!isBytes(value) || !isBytes(number)) return [];
    const chat = String(name);
    return [{ ...open(chat, value, number), chat, ...readNotes(notes) }];
  }
  async function readFenced({ machine: holder, notesKey }: Fence): Promise<Notes> {
    return readNotes(await scripts.notes([keys.inboxMachines(), notesKey], [holder])).notes;
  }
  const open = (chat: string, value: Buffer, number: Buffer): Waiting => ({
    number: Number(number),
    value: unwrap(value, seal, keys.inbox(chat)),
  });

  return {
    nameOf,
    async keep(items, room) {
      const names = ground();
      const args: (string | number | Buffer)[] = [machine, ttl, room];
      for (const { number, chatId, value } of items) {
        const chat = nameOf(chatId);
        const queue = keys.inbox(chat);
        names.push(queue, keys.inboxSeen(Math.floor(number / BLOCK)));
        args.push(chat, number, number % BLOCK, wrap(value, seal, queue));
      }
      const answer = asList(await scripts.keep(names, args));
      return answer.map((code) => KEEPINGS[Number(code)] ?? 'known');
    },
    async done(items) {
      const names = ground();
      const args: (string | number)[] = [machine];
      for (const { chat, number } of items) {
        names.push(keys.inbox(chat), keys.inboxNotes(chat));
        args.push(chat, number);
      }
      const [free, ...found] = asList(await scripts.done(names, args));
      const next = items.map(({ chat }, index) => {
        const [value, number] = asList(found[index]);
        return isBytes(value) && isBytes(number) ? open(chat, value, number) : undefined;
      });
      return { next, free: Number(free) };
    },
    async beat(room, known) {
      const { epoch, late, taken } = await askBeat(room, [], known);
      const gone = late.length === 0 ? [] : await goneOf(client, late);
      if (gone.length === 0) return { epoch, taken };
      const more = await askBeat(room - taken.length, gone);
      return { epoch: more.epoch, taken: [...taken, ...more.taken] };
    },
    fenceOf: (chat) => ({ machine, notesKey: keys.inboxNotes(chat) }),
    confirm: (fence) => {
      if (fence.machine === machine && nowMs() < safeUntilMs) return undefined;
      return readFenced(fence).then(() => undefined);
    },
    isOurs: (fence) => fence.machine === machine,
    async noteSent(fence, content, messageId) {
      const names = [keys.inboxMachines(), fence.notesKey];
      await scripts.note(names, [fence.machine, stepOf(content), messageId]);
    },
    notes: readFenced,
    startAnew: () => {
      machine = machineOn(client);
      hasLease = false;
      safeUntilMs = Number.NEGATIVE_INFINITY;
    },
    async leave() {
      await scripts.leave(ground(), [machine, ttl]);
    },
  };
}

const KEEPINGS = ['known', 'behind', 'ours', 'free'] as const;

type Scripts = Readonly<Record<'keep' | 'done' | 'beat' | 'leave' | 'note' | 'notes', Script>>;

function scriptsOf(client: Redis): Scripts {
  return {
    keep: createScript(client, KEEP),
    done: createScript(client, DONE),
    beat: createScript(client, BEAT),
    leave: createScript(client, LEAVE),
    note: createScript(client, NOTE),
    notes: createScript(client, NOTES),
  };
}

function newEpoch(): string {
  return randomBytes(9).toString('base64url');
}
