import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { isRedisAway } from '../../store/redis/open-redis.ts';
import type { ReadSubscribers } from '../../store/subscriptions/read-subscribers.ts';
import type { Subscriptions } from '../../store/subscriptions/subscriptions.ts';
import type { PartAddress } from '../../store/waves/part-address.ts';
import type { Leave } from '../../store/waves/shared-pace.ts';
import type { WaveStore } from '../../store/waves/waves.ts';
import type { Bodies } from './bodies.ts';
import type { Health } from '../health.ts';
import type { InFlight } from './in-flight.ts';
import type { Outages } from './outages.ts';
import { createPartWork, type PartWork } from './part-work.ts';
import type { RecentParts } from './recent-parts.ts';
import { createRecorder, ignore } from './recorder.ts';
import type { SendMessage, SendOutcome } from './send-message.ts';
import { readDueSubscribers, type DueReading, type DueSubscriber } from './due-subscribers.ts';
import type { Part, Wave } from '../planning/wave.ts';

/** Waits that a change of `inFlight` ends earlier. */
const IDLE_MS = 1_000;
/**
 * Leave that comes later than this is let go: its places on the clock are past, and using them
 * would be a burst. Where Redis is that far away, the next one may take twice as long.
 */
const LEAVE_LASTS_MS = 100;
/** How long all machines keep still when Telegram does not know the token. */
const LOCKED_OUT_MS = 30_000;

/**
 * Whoever held a part before may be alive and only slow (a starved machine): it gets no more leave,
 * but what it has under way has to arrive and be written down first, else it would go out twice. As
 * much after an outage of Redis, which may have forgotten who holds the part: they tell it again as
 * soon as their connection is back, and that may be later than ours.
 */
const TAKEOVER_MS = 2_000;

export interface Delivery {
  readonly waves: WaveStore;
  readonly subscriptions: Pick<Subscriptions, 'reader' | 'find' | 'remove'>;
  readonly readProgress: DueReading['readProgress'];
  readonly send: SendMessage;
  readonly bodiesOf: Bodies['bodiesOf'];
  readonly obstacle: Bodies['obstacle'];
  readonly inFlight: InFlight;
  readonly health: Health;
  readonly outages: Outages;
  readonly recent: RecentParts;
  /** Counts what became of subscribers for the metrics of this machine. */
  readonly count: (wave: Wave, figures: ReadonlyMap<string, number>) => void;
}

/**
 * `through`: nothing left to do. `handedOn`: stopped on the way. `lost`: another machine has taken
 * the part over. `unsure`: this one does not know enough of the urgent action. `unreadable`: all
 * are served but those whose records it cannot open.
 */
export type PartEnd = 'through' | 'handedOn' | 'lost' | 'unsure' | 'unreadable';

/**
 * The figures of a wave, by what became of a subscriber. Those after `skipped:` were not sent to.
 */
export const FIGURES = {
  sent: 'sent',
  gaveUp: 'gaveUp',
  blocked: 'skipped:blocked',
  refused: 'skipped:refused',
  unsubscribed: 'skipped:unsubscribed',
  notForThem: 'skipped:notForThem',
  written: 'skipped:written',
} as const;

/**
 * Serves one part of a wave: whoever of its slots is not settled yet. May be killed at any moment
 * and taken up by anybody: what is settled is written down before the next message goes, so that at
 * most those under way are sent twice. `stopping` ends it early; then what is under way is waited
 * for.
 */
export async function deliverPart(
  part: Part,
  delivery: Delivery,
  stopping: AbortSignal,
): Promise<PartEnd> {
  const address = addressOf(part);
  const token = randomUUID();
  let begun = await delivery.waves.begin(address, token);
  const waitMs = begun.isTakenOver ? TAKEOVER_MS : TAKEOVER_MS - delivery.outages.backForMs();
  if (waitMs > 0) {
    await sleep(waitMs);
    begun = await delivery.waves.begin(address, token);
  }
  const run = createRun(part, address, createPartWork(begun.slots), delivery);
  const end = await serve(run, token, stopping);
  await run.quiet();
  // Before the last note is waited for: where Redis goes down meanwhile, it has forgotten the ones
  // before it, too.
  delivery.recent.remember(address, run.work.settled());
  await writeDown(run, stopping);
  return end;
}

export function addressOf({ wave, from, to }: Part): PartAddress {
  return { wave: wave.id, list: wave.list, cohort: wave.cohort, from, to };
}

/** One machine's work on one part. */
interface Run {
  readonly part: Part;
  readonly address: PartAddress;
  readonly work: PartWork;
  readonly delivery: Delivery;
  readonly read: ReadSubscribers;
  /** Slots that somebody has whose record this machine cannot open: left for one that can. */
  readonly unreadable: Set<number>;
  /** Writes down what is settled; resolves when Redis has it. */
  readonly record: () => Promise<void>;
  /** Sends to a subscriber; settles the slot when the answer is there. */
  readonly dispatch: (slot: number, chatId: number, body: Buffer) => void;
  readonly isBusy: () => boolean;
  /** Resolves when nothing is under way. */
  readonly quiet: () => Promise<void>;
}

async function serve(run: Run, token: string, stopping: AbortSignal): Promise<PartEnd> {
  const { work, delivery, part } = run;
  let patienceMs = LEAVE_LASTS_MS;
  for (;;) {
    const obstacle = delivery.obstacle(part.wave);
    if (obstacle === 'unsure') return 'unsure';
    if (obstacle !== undefined) await giveUpWaiting(run, obstacle);
    const isDone = work.waiting().length === 0 && !run.isBusy();
    if (isDone && run.unreadable.size > 0) return 'unreadable';
    if (stopping.aborted) return isDone ? 'through' : 'handedOn';
    const nowMs = performance.now();
    const slots = work.ready(nowMs, delivery.inFlight.free());
    const pauseMs = delivery.health.pauseMs();
    if (slots.length === 0 || pauseMs > 0) {
      if (isDone) return 'through';
      const retryMs = (work.nextRetryMs() ?? Number.POSITIVE_INFINITY) - nowMs;
      await delivery.inFlight.changed(pauseMs > 0 ? pauseMs : clamp(retryMs));
      continue;
    }
    // What is known goes onto the wire to Redis before the next message goes onto the one to
    // Telegram.
    ignore(run.record());
    const asked = await askAndSend(run, token, slots, patienceMs).catch(waitForRedis);
    if (asked.kind === 'lost') return 'lost';
    if (asked.kind === 'wait') await sleep(clamp(asked.ms));
    else patienceMs = asked.kind === 'stale' ? patienceMs * 2 : LEAVE_LASTS_MS;
  }
}

/** Asks for leave and uses it, unless it was longer on its way than `patienceMs`: `stale`. */
async function askAndSend(
  run: Run,
  token: string,
  slots: readonly number[],
  patienceMs: number,
): Promise<Leave | { readonly kind: 'stale' }> {
  const { waves, subscriptions, inFlight, readProgress } = run.delivery;
  const askedMs = performance.now();
  // Held meanwhile, for another part may ask at the same time.
  inFlight.enter(slots.length);
  try {
    const leave = await waves.take(run.address, token, slots);
    if (leave.kind === 'go') {
      const { wave } = run.part;
      const reading = { find: subscriptions.find, readProgress };
      const due = await readDueSubscribers(wave, slots, leave.records, run.read, reading);
      if (performance.now() - askedMs > patienceMs) return { kind: 'stale' };
      sendTo(run, due);
    }
    return leave;
  } finally {
    inFlight.leave(slots.length);
  }
}

/**
 * A Redis that refuses will do its work again. Whoever ended here would forget whom they have sent
 * to, and it could not be written down either.
 */
function waitForRedis(error: unknown): Leave {
  if (!isRedisAway(error)) throw error;
  return { kind: 'wait', ms: IDLE_MS };
}

/** Resolves when Redis has all that is settled, however long it refuses; or throws at the end. */
async function writeDown({ record }: Run, stopping: AbortSignal): Promise<void> {
  for (;;) {
    try {
      return await record();
    } catch (error) {
      if (!isRedisAway(error) || stopping.aborted) throw error;
      await sleep(IDLE_MS);
    }
  }
}

function clamp(ms: number): number {
  return Math.max(1, Math.min(ms, IDLE_MS));
}

async function giveUpWaiting(run: Run, obstacle: string): Promise<void> {
  await run.quiet();
  const slots = [...run.work.waiting(), ...run.unreadable];
  run.unreadable.clear();
  run.work.started(slots);
  for (const slot of slots) run.work.settle(slot, `skipped:${obstacle}`);
}

function sendTo(run: Run, due: readonly DueSubscriber[]): void {
  const { work } = run;
  const bodyFor = run.delivery.bodiesOf(run.part.wave);
  work.started(due.map(({ slot }) => slot));
  for (const { slot, subscriber, knowsIt, progress } of due) {
    if (subscriber === 'unreadable') run.unreadable.add(slot);
    else if (subscriber === undefined) work.settle(slot, FIGURES.unsubscribed);
    else if (knowsIt) work.settle(slot, FIGURES.written);
    else {
      const body = bodyFor(subscriber, progress);
      if (body === undefined) work.settle(slot, FIGURES.notForThem);
      else run.dispatch(slot, subscriber.chatId, body);
    }
  }
}

function createRun(part: Part, address: PartAddress, work: PartWork, delivery: Delivery): Run {
  const { inFlight, send } = delivery;
  const record = createRecorder(work, delivery.outages.count, async (outcomes) => {
    await delivery.waves.record(address, outcomes);
    delivery.count(part.wave, outcomes.figures);
  });
  let busy = 0;
  let answered = 0;

  /** At the end of a turn of the event loop: under load it has read many answers, else only one. */
  const noteAnswers = (): void => {
    const count = answered;
    answered = 0;
    ignore(record());
    // Under way until written down: what a kill can make happen twice is never more than `inFlight`
    // allows.
    busy -= count;
    inFlight.leave(count);
  };
  const run: Run = {
    part,
    address,
    work,
    delivery,
    read: delivery.subscriptions.reader({ ...part.wave, from: part.from, to: part.to }),
    unreadable: new Set(),
    record,
    isBusy: () => busy > 0,
    dispatch(slot, chatId, body) {
      busy += 1;
      inFlight.enter(1);
      send(body, (outcome) => {
        conclude(run, slot, chatId, outcome);
        answered += 1;
        if (answered === 1) setImmediate(noteAnswers);
      });
    },
    async quiet() {
      while (run.isBusy()) await inFlight.changed(IDLE_MS);
    },
  };
  return run;
}

/** What an answer of Telegram's means for the slot, for this machine, and for all of them. */
function conclude(run: Run, slot: number, chatId: number, outcome: SendOutcome): void {
  const { health, waves, subscriptions } = run.delivery;
  if (outcome.kind !== 'failed') health.worked();
  switch (outcome.kind) {
    case 'sent':
      return run.work.settle(slot, FIGURES.sent);
    case 'refused':
      return run.work.settle(slot, FIGURES.refused);
    case 'blocked':
      ignore(subscriptions.remove(run.part.wave.list, chatId));
      return run.work.settle(slot, FIGURES.blocked);
    case 'failed':
      if (health.failed()) run.work.putBack(slot);
      else if (!run.work.retry(slot, performance.now())) run.work.settle(slot, FIGURES.gaveUp);
      return undefined;
    case 'tooFast':
      ignore(waves.pauseAll(outcome.retryAfterMs));
      return run.work.putBack(slot);
    case 'lockedOut':
      ignore(waves.pauseAll(LOCKED_OUT_MS));
      return run.work.putBack(slot);
  }
}
