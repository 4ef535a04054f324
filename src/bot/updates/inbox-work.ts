import { setTimeout as sleep } from 'node:timers/promises';
import type { Update } from 'grammy/types';
import type { Logger } from 'pino';
import type { Fence } from '../../store/inbox/fence.ts';
import { NOTHING_NOTED, type Inbox } from '../../store/inbox/inbox.ts';
import { batched } from '../../store/redis/batched.ts';
import { describeCause } from '../telegram/errors.ts';
import { chatOf } from './chat-of.ts';
import type { HandleUpdate } from './handler.ts';
import { keepLease } from './lease.ts';
import type { LossNotice } from './loss-notice.ts';
import type { OutageNotice } from './outage-notice.ts';
import { seeThrough, type Job } from './see-through.ts';
import type { StoreWatch } from './store-watch.ts';

export interface InboxWorkOptions {
  readonly inbox: Inbox;
  readonly handle: HandleUpdate;
  readonly store: StoreWatch;
  readonly notice: OutageNotice;
  readonly loss: LossNotice;
  readonly log: Logger;
}

/** This machine's share of the work on what came in. */
export interface InboxWork {
  /**
   * Keeps `updates`. Once it resolves they are safe, and handled when their turn comes. Rejects
   * while Redis is away.
   */
  readonly keep: (updates: readonly Update[]) => Promise<void>;
  /**
   * How many updates may come in before this machine has enough to do: at least one, later if need
   * be.
   */
  readonly room: (signal: AbortSignal) => Promise<number>;
  /** Begins to handle what is there. */
  readonly start: () => void;
  /**
   * Takes nothing up any more, waits at most `timeoutMs` for what is under way, and gives the rest
   * back.
   */
  readonly stop: (timeoutMs: number) => Promise<void>;
  /** Resolves when nothing that this machine has is waiting. */
  readonly idle: () => Promise<void>;
}

/** Chats that one machine works on at once. */
const CHATS_AT_ONCE = 500;
const LOOK_AGAIN_MS = 5;
/** A Redis that does not answer is not waited for at the end. */
const LEAVE_MS = 1_000;

/**
 * Fences of the chats under way, by `Inbox.nameOf`; what the records of a chat are written under.
 */
export type Fences = Map<string, Fence>;

export function startInboxWork(options: InboxWorkOptions, fences: Fences): InboxWork {
  const { inbox, notice, log } = options;
  const ending = new AbortController();
  const { see, whileAway } = seeThrough(options, ending.signal);
  /** By chat: what works on it. */
  const running = new Map<string, Promise<void>>();
  /**
   * What came in behind others of a chat that is worked on, by chat and number: spares opening it.
   */
  const behind = new Map<string, Map<number, Update>>();
  /** By number: what is worked on, or is next in its chat. */
  const inHand = new Map<number, Job>();
  let keepingNow = 0;
  let isStopping = false;

  const report = batched(
    async (jobs: readonly Job[]) => {
      const { next, free } = await inbox.done(jobs);
      if (free > 0) lease.hurry();
      return next.map((waiting) => ({ waiting }));
    },
    { oneByOne: true },
  );
  const keepAll = batched(async (updates: readonly Update[]) => {
    const items = updates.map((update) => ({
      number: update.update_id,
      chatId: chatOf(update),
      value: update,
    }));
    return inbox.keep(items, spare());
  });
  const lease = keepLease({
    ...options,
    room: () => spare(),
    known: () => [...running.keys()],
    take: (taken) => {
      const { chat, number, value, notes, deaths } = taken;
      begin({ chat, number, update: asUpdate(value, number), notes, deaths, sent: new Map() });
    },
  });

  function spare(): number {
    return isStopping ? 0 : Math.max(0, CHATS_AT_ONCE - running.size);
  }

  async function keep(updates: readonly Update[]): Promise<void> {
    keepingNow += 1;
    try {
      await Promise.all(updates.map(keepOne));
    } catch (error) {
      lease.doubt();
      throw error;
    } finally {
      keepingNow -= 1;
    }
  }

  async function keepOne(update: Update): Promise<void> {
    const number = update.update_id;
    const keeping = await keepAll(update);
    const chat = inbox.nameOf(chatOf(update));
    if (keeping === 'ours') begin({ chat, number, update, ...untried() });
    else if (keeping === 'behind' && running.has(chat)) behindIn(chat).set(number, update);
    else if (keeping === 'free') lease.hurry();
  }

  function behindIn(chat: string): Map<number, Update> {
    const known = behind.get(chat) ?? new Map<number, Update>();
    behind.set(chat, known);
    return known;
  }

  function begin(found: Omit<Job, 'fence'>): void {
    const { chat, number } = found;
    const known = inHand.get(number);
    // Its answer got lost, and came all the same.
    if (known && inbox.isOurs(known.fence)) return;
    // A run of ours that was late may have sent something: the chat came back to us.
    const job = { ...found, sent: known?.sent ?? found.sent, fence: inbox.fenceOf(chat) };
    inHand.set(number, job);
    const before = running.get(chat);
    const work = workOff(job, before)
      .catch((error: unknown) => log.error({ cause: describeCause(error) }, 'inbox: work ended'))
      .finally(() => {
        if (running.get(chat) !== work) return;
        running.delete(chat);
        behind.delete(chat);
        fences.delete(chat);
      });
    running.set(chat, work);
  }

  /** Handles an update and those after it in its chat, one after another. */
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

  /** Reports `job` as done, and gives what comes after it in its chat. */
  async function nextOf(job: Job): Promise<Job | undefined> {
    if (!inbox.isOurs(job.fence)) return undefined;
    const answer = await whileAway(() => report(job));
    if (answer === 'left' || answer === 'lost' || answer.waiting === undefined) return undefined;
    if (isStopping) return undefined;
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
    if (updates.length === 0 || isStopping) return;
    await whileAway(async () => {
      await lease.beat();
      await keep(updates);
    });
  }

  const isBusy = (): boolean => keepingNow > 0 || running.size > 0;

  async function idle(): Promise<void> {
    while (isBusy()) {
      await Promise.all(running.values());
      await sleep(0);
    }
  }

  return {
    keep,
    room: async (signal) => {
      while (spare() === 0) await sleep(LOOK_AGAIN_MS, undefined, { signal });
      return spare();
    },
    start: lease.start,
    idle,
    stop: async (timeoutMs) => {
      isStopping = true;
      const cancel = new AbortController();
      const late = sleep(timeoutMs, undefined, { signal: cancel.signal }).catch(() => undefined);
      await Promise.race([idle(), late]);
      cancel.abort();
      ending.abort();
      await Promise.race([lease.end(), sleep(LEAVE_MS)]);
    },
  };
}

/** What is known of an update that comes for the first time. */
function untried(): Pick<Job, 'notes' | 'deaths' | 'sent'> {
  return { notes: NOTHING_NOTED, deaths: 0, sent: new Map() };
}

/**
 * What does not open was sealed with a key that is gone, and with it all that it could be about.
 */
function asUpdate(value: unknown, number: number): Update {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- sealed by us, hence unchanged
  return (value as Update | undefined) ?? { update_id: number };
}
