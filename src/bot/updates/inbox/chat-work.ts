import type { Update } from 'grammy/types';
import type { Logger } from 'pino';
import type { Fence } from '../../../store/inbox/fence.ts';
import type { Inbox, Waiting } from '../../../store/inbox/inbox.ts';
import { NOTHING_NOTED } from '../../../store/inbox/notes.ts';
import { describeCause } from '../../telegram/errors.ts';
import type { OutageNotice } from '../outage/outage-notice.ts';
import type { Job, SeeThrough } from './see-through.ts';

export interface ChatWorkOptions extends SeeThrough {
  readonly inbox: Inbox;
  readonly fences: Fences;
  readonly notice: OutageNotice;
  readonly log: Logger;
  /** Reports a job as done, and gives what comes after it in its chat. Rejects as `Inbox` does. */
  readonly report: (job: Job) => Promise<{ readonly waiting: Waiting | undefined }>;
  /** Keeps updates once more that Redis may not know. */
  readonly keepAgain: (updates: readonly Update[]) => Promise<void>;
}

/** The chats that this machine works on. Those of one chat are handled one after another. */
export interface ChatWork {
  /** Handles an update and all that come after it in its chat. */
  readonly begin: (found: Omit<Job, 'fence'>) => void;
  /** Remembers what came in behind others of a chat that is worked on: spares opening it. */
  readonly remember: (chat: string, update: Update) => void;
  /** How many more chats there is room for. */
  readonly spare: () => number;
  readonly chats: () => readonly string[];
  readonly isBusy: () => boolean;
  /** Resolves when the work that is under way now has ended. */
  readonly settled: () => Promise<void>;
  /** Begins nothing any more: neither another chat nor what comes next in one. */
  readonly windUp: () => void;
}

/** Chats that one machine works on at once. */
const CHATS_AT_ONCE = 500;

/**
 * Fences of the chats under way, by `Inbox.nameOf`; what the records of a chat are written under.
 */
export type Fences = Map<string, Fence>;

export function createChatWork(options: ChatWorkOptions): ChatWork {
  const { inbox, fences, notice, log, see, whileAway, report, keepAgain } = options;
  /** By chat: what works on it. */
  const running = new Map<string, Promise<void>>();
  /** By chat and number: what came in behind others. */
  const behind = new Map<string, Map<number, Update>>();
  /** By number: what is worked on, or is next in its chat. */
  const inHand = new Map<number, Job>();
  let isWindingUp = false;

  function begin(found: Omit<Job, 'fence'>): void {
    const { chat, number } = found;
    const known = inHand.get(number);
    // Its answer got lost, and came all the same.
    if (known && inbox.isOurs(known.fence)) return;
    // A run of ours that was late may have sent something: the chat came back to us.
    const job = { ...found, sent: known?.sent ?? found.sent, fence: inbox.fenceOf(chat) };
    inHand.set(number, job);
    const work = workOff(job, running.get(chat))
      .catch((error: unknown) => log.error({ cause: describeCause(error) }, 'inbox: work ended'))
      .finally(() => {
        if (running.get(chat) !== work) return;
        running.delete(chat);
        behind.delete(chat);
        fences.delete(chat);
      });
    running.set(chat, work);
  }

  async function workOff(first: Job, before: Promise<void> | undefined): Promise<void> {
    // What this machine did for the chat before its lease was over has to end first.
    await before;
    for (let job: Job | undefined = first; job !== undefined;) {
      inHand.set(job.number, job);
      fences.set(job.chat, job.fence);
      const end = await see(job);
      if (end === 'through') notice.over(job.update);
      const next: Job | undefined = end === 'through' ? await nextOf(job) : undefined;
      if (inHand.get(job.number) === job) inHand.delete(job.number);
      const { chat, update } = job;
      if (next === undefined && end !== 'left') await regain(chat, end === 'lost' ? [update] : []);
      job = next;
    }
  }

  async function nextOf(job: Job): Promise<Job | undefined> {
    if (!inbox.isOurs(job.fence)) return undefined;
    const answer = await whileAway(() => report(job));
    if (answer === 'left' || answer === 'lost' || answer.waiting === undefined) return undefined;
    if (isWindingUp) return undefined;
    const { number, value } = answer.waiting;
    const update = behind.get(job.chat)?.get(number) ?? asUpdate(value, number);
    behind.get(job.chat)?.delete(number);
    return { ...job, number, update, ...untried() };
  }

  /**
   * Keeps once more what of `chat` this machine knows and Redis may not: it came back empty or
   * without its last second, or others have the chat, and then they know it.
   */
  async function regain(chat: string, lost: readonly Update[]): Promise<void> {
    const updates = [...lost, ...(behind.get(chat)?.values() ?? [])];
    if (updates.length === 0 || isWindingUp) return;
    await whileAway(() => keepAgain(updates));
  }

  return {
    begin,
    remember: (chat, update) => {
      if (!running.has(chat)) return;
      const known = behind.get(chat) ?? new Map<number, Update>();
      behind.set(chat, known.set(update.update_id, update));
    },
    spare: () => (isWindingUp ? 0 : Math.max(0, CHATS_AT_ONCE - running.size)),
    chats: () => [...running.keys()],
    isBusy: () => running.size > 0,
    settled: async () => void (await Promise.all(running.values())),
    windUp: () => {
      isWindingUp = true;
    },
  };
}

/** What is known of an update that comes for the first time. */
export function untried(): Pick<Job, 'notes' | 'deaths' | 'sent'> {
  return { notes: NOTHING_NOTED, deaths: 0, sent: new Map() };
}

/**
 * What does not open was sealed with a key that is gone, and with it all that it could be about.
 */
export function asUpdate(value: unknown, number: number): Update {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- sealed by us, hence unchanged
  return (value as Update | undefined) ?? { update_id: number };
}
