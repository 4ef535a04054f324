import { setTimeout as sleep } from 'node:timers/promises';
import type { Redis } from 'ioredis';
import { schedule } from 'node-cron';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import type { Texts } from '../locales/texts.ts';
import {
  createAnnouncements,
  type Announcement,
  type Announcements,
  type Audience,
} from '../store/waves/announcements.ts';
import { keys } from '../store/redis-keys.ts';
import { createKeepList } from '../store/subscriptions/keep-list.ts';
import { createPublishedSince } from '../store/published-since.ts';
import { isRedisAway } from '../store/redis/open-redis.ts';
import type { Seal } from '../store/sealed/seal.ts';
import { createSubscriptions } from '../store/subscriptions/subscriptions.ts';
import { createWaveStore } from '../store/waves/waves.ts';
import type { UrgentAction } from '../urgent-action/urgent-action.ts';
import { createBodies } from './delivery/bodies.ts';
import { createCalendar } from './planning/calendar.ts';
import type { Delivery } from './delivery/deliver-part.ts';
import { createDeliver, type Deliver } from './delivery/deliver.ts';
import { createHealth } from './health.ts';
import { createInFlight, inFlightLimit } from './delivery/in-flight.ts';
import { createJobMetrics } from './metrics.ts';
import { lifetimeSeconds } from './planning/lifetime.ts';
import { nextReminderMs } from './planning/next-for-anybody.ts';
import { watchOutages } from './delivery/outages.ts';
import { openPartsQueue, startPartsWorker } from './delivery/parts-queue.ts';
import { createRecentParts } from './delivery/recent-parts.ts';
import { ignore } from './delivery/recorder.ts';
import type { SendMessage } from './delivery/send-message.ts';
import { readPlannerInput } from './read-planner-input.ts';
import { createTick, type TickOptions } from './tick.ts';

export interface JobsOptions {
  /**
   * A connection that waits for Redis without end; several are opened. Whoever made them closes
   * them.
   */
  readonly connect: () => Redis;
  readonly seal: Seal;
  readonly texts: Texts;
  readonly actions: () => readonly UrgentAction[];
  /** The program's clock, in epoch milliseconds. */
  readonly now: () => number;
  /** `BROADCAST_RATE`: messages a second over all machines. */
  readonly ratePerSecond: number;
  /** `REMINDER_CRON`. */
  readonly cron: string;
  readonly send: SendMessage;
  /** How far people are with their letters for an urgent action: their reminders say so. */
  readonly readProgress: Delivery['readProgress'];
  readonly registry: Registry;
  readonly log: Pick<Logger, 'info' | 'warn' | 'error'>;
  /** For trials: see `PartsWorkerOptions`. */
  readonly lockMs?: number;
}

export interface Jobs {
  /** Plans and begins what is due now; besides cron, for whoever moves the clock. */
  readonly tick: () => Promise<void>;
  /** The instant (epoch ms) of the next reminder for anybody; undefined: none. */
  readonly nextReminderAt: () => Promise<number | undefined>;
  /**
   * Tells those who follow `slug` once: `message.id` names the change, so that calling it twice is
   * harmless. False: it was told before. Texts by language, English always; discreet subscribers
   * are told only that something changed. Throws where it could reach nobody: no such urgent
   * action, no English text, or one that Telegram does not take.
   */
  readonly announce: (
    slug: string,
    audience: Audience,
    message: { readonly id: string; readonly texts: Announcement['texts'] },
  ) => Promise<boolean>;
  /**
   * Ends what is under way (nothing is sent twice where Telegram answers within six seconds), hands
   * the rest on.
   */
  readonly stop: () => Promise<void>;
}

/** Of a message, in UTF-16 units. */
const LONGEST_TEXT = 4_096;
/**
 * Telegram answers what is under way in less; whoever kills after ten seconds finds the program
 * gone.
 */
const STOP_MS = 6_000;
/**
 * What was sent cannot be written down then, so that there is nothing to wait for but Telegram's
 * last answers.
 */
const STOP_WHILE_AWAY_MS = 1_000;

/** Plans and delivers reminders, together with every other machine on the same Redis. */
export function startJobs(options: JobsOptions): Jobs {
  const { connect, now, ratePerSecond, log, actions } = options;
  const client = connect();
  const announcements = createAnnouncements(client);
  const queue = openPartsQueue(connect);
  const tickOptions: TickOptions = {
    now,
    ratePerSecond,
    actions,
    subscriptions: createSubscriptions(client, options.seal),
    announcements,
    published: createPublishedSince(client),
    keepList: createKeepList(client),
    waves: createWaveStore(client, { ratePerSecond }),
    queue,
    metrics: createJobMetrics(options.registry),
  };
  const worker = startPartsWorker({
    connect,
    deliver: openDelivery(options, tickOptions, client),
    lockMs: options.lockMs,
    onFailure: (error) => {
      // The store has said so, once; here each attempt to reconnect would.
      if (!isRedisAway(error)) log.warn({ err: error }, 'reminders: trouble with the queue');
    },
  });
  const runTick = createTick(tickOptions);
  const tick = (): Promise<void> =>
    runTick().catch((error: unknown) => log.error({ err: error }, 'reminders: a tick failed'));
  const cron = schedule(options.cron, tick, {
    name: 'reminders',
    noOverlap: true,
    // Without it node-cron writes coloured lines, one for each tick that an outage of Redis holds
    // up.
    logger: quietLogger(log),
    distributed: true,
    runCoordinator: { shouldRun: (minute, ttlMs) => takeTick(client, minute, ttlMs) },
  });
  return {
    tick,
    nextReminderAt: async () =>
      nextReminderMs(await readPlannerInput(tickOptions, createCalendar())),
    async announce(slug, audience, message) {
      const ttlSeconds = lifetimeSeconds(announced(slug, message.texts, actions()), now());
      const announcement = { version: 1, slug, audience, atMs: now(), ...message } as const;
      const isNew = await announcements.add(announcement, ttlSeconds);
      if (isNew) await tick();
      return isNew;
    },
    async stop() {
      await cron.destroy();
      // While Redis is away this would wait for it without end; the parts are taken up again all
      // the same.
      const closing = Promise.all([worker.close(), queue.close()]);
      closing.catch(() => undefined);
      const patienceMs = client.status === 'ready' ? STOP_MS : STOP_WHILE_AWAY_MS;
      await Promise.race([closing, sleep(patienceMs, undefined, { ref: false })]);
    },
  };
}

/**
 * The urgent action that is announced about. A text that fails for everybody would be noted as
 * told, and be lost.
 */
function announced(
  slug: string,
  said: Announcement['texts'],
  actions: readonly UrgentAction[],
): UrgentAction {
  const action = actions.find((candidate) => candidate.slug === slug);
  if (action === undefined) throw new Error(`There is no urgent action ${slug} to announce about.`);
  if (said.en === undefined) throw new Error(`The announcement about ${slug} has no English text.`);
  for (const [language, text] of Object.entries(said)) {
    if (text.trim() !== '' && text.length <= LONGEST_TEXT) continue;
    const problem = `has ${text.length} characters; 1 to ${LONGEST_TEXT} are possible`;
    throw new Error(`The announcement about ${slug} in ${language} ${problem}.`);
  }
  return action;
}

/** This machine's way of serving a part. */
function openDelivery(
  { texts, actions, now, ratePerSecond, send, readProgress, log }: JobsOptions,
  { waves, subscriptions, announcements, metrics }: TickOptions,
  client: Redis,
): Deliver {
  const recent = createRecentParts(waves);
  client.on('ready', () => ignore(recent.retell()));
  const told = createAnnouncementTexts(announcements);
  const delivery: Delivery = {
    waves,
    subscriptions,
    send,
    readProgress,
    ...createBodies({ texts, actions, now, announcement: told.find }),
    inFlight: createInFlight(inFlightLimit(ratePerSecond)),
    health: createHealth(),
    outages: watchOutages(client),
    recent,
    count: ({ occasion }, figures) => metrics.settled(occasion.kind, figures),
  };
  return createDeliver({ delivery, metrics, log, now, learn: told.learn });
}

const ignoreLine = (): void => undefined;

/**
 * The lines of node-cron as ours. Ticks missed or held up are no news: the next one makes up for
 * them.
 */
function quietLogger({ error: tell }: Pick<Logger, 'error'>) {
  const error = (said: unknown, cause?: unknown): void =>
    tell({ err: cause ?? said }, 'reminders: cron failed');
  return { info: ignoreLine, warn: ignoreLine, debug: ignoreLine, error };
}

/** Whether this machine is the one to tick. Two that do harm nobody: this only saves the work. */
async function takeTick(client: Redis, minute: string, ttlMs: number): Promise<boolean> {
  return (await client.set(keys.tick(minute), 1, 'PX', ttlMs, 'NX')) === 'OK';
}

/** The texts of announcements, for the moment in which they are sent. */
function createAnnouncementTexts(store: Pick<Announcements, 'of'>) {
  const known = new Map<string, Announcement>();
  return {
    find: (slug: string, id: string) => known.get(`${slug}|${id}`),
    learn: async (slug: string): Promise<void> => {
      for (const one of await store.of(slug)) known.set(`${slug}|${one.id}`, one);
    },
  };
}
