import type { Redis } from 'ioredis';
import { Registry } from 'prom-client';
import { onTestFinished } from 'vitest';
import { SLUG, testAction as measuredAction } from '../../bench/reminders/case.js';
import type { MovableClock } from '../../src/clock.ts';
import { createSender } from '../../src/jobs/delivery/send-message.ts';
import { startJobs, type Jobs, type JobsOptions } from '../../src/jobs/start-jobs.ts';
import { readTexts } from '../../src/locales/texts.ts';
import type {
  LocalBotApi,
  LocalBotApiOptions,
} from '../../src/playground/bot-api/local-bot-api.ts';
import { createSeal, type Seal } from '../../src/store/sealed/seal.ts';
import type { Subscription } from '../../src/store/subscriptions/record.ts';
import {
  createSubscriptions,
  type Subscriptions,
} from '../../src/store/subscriptions/subscriptions.ts';
import type { UrgentAction } from '../../src/urgent-action/urgent-action.ts';
import { localBotApi, TOKEN } from '../support/local-bot-api.ts';
import { silentLog, testRedis } from '../support/redis.ts';
import { stillClock } from '../support/still-clock.ts';

export { SLUG };

/** The urgent action of the measurements, changed; its last day is 25 November 2014. */
export function testAction(changes: Partial<UrgentAction> = {}): UrgentAction {
  return { ...measuredAction(), ...changes };
}

export interface JobsBench {
  readonly redis: Redis;
  readonly api: LocalBotApi;
  readonly clock: MovableClock;
  readonly seal: Seal;
  readonly subscriptions: Subscriptions;
  readonly jobs: Jobs;
  /** Published now; tests change it. */
  readonly actions: UrgentAction[];
  readonly log: object[];
  readonly registry: Registry;
  /** Starts another machine's share. */
  readonly another: (options?: Partial<JobsOptions>) => Jobs;
}

export interface BenchOptions extends Partial<Pick<JobsOptions, 'ratePerSecond' | 'lockMs'>> {
  readonly start?: string;
  readonly api?: Partial<LocalBotApiOptions>;
}

/** The real thing for one test: Redis, a local Bot API, and one machine that delivers. */
export async function jobsBench(options: BenchOptions = {}): Promise<JobsBench> {
  const redis = await testRedis();
  const clock = stillClock(Date.parse(options.start ?? '2014-11-01T09:00:00Z'));
  const { api } = await localBotApi({ clock, unknownChats: 'accept', ...options.api });
  const seal = createSeal(Buffer.alloc(32, 7));
  const actions = [testAction()];
  const log: object[] = [];
  const registry = new Registry();
  const sender = createSender({ apiRoot: api.url, token: TOKEN });
  const running: Jobs[] = [];
  const another = (changes: Partial<JobsOptions> = {}): Jobs => {
    const jobs = startJobs({
      connect: redis.connect,
      seal,
      texts: readTexts(),
      actions: () => actions,
      now: clock.now,
      ratePerSecond: options.ratePerSecond ?? 1_000,
      // Never by itself: tests tick.
      cron: '0 0 1 1 *',
      send: sender.send,
      readProgress: async () => [],
      registry: new Registry(),
      log: { ...silentLog, info: (line: object) => void log.push(line) },
      ...(options.lockMs !== undefined && { lockMs: options.lockMs }),
      ...changes,
    });
    running.push(jobs);
    return jobs;
  };
  const jobs = another({ registry });
  onTestFinished(async () => {
    await Promise.all(running.map((one) => one.stop()));
    await sender.close();
    await redis.close();
  });
  const subscriptions = createSubscriptions(redis.client, seal);
  return {
    redis: redis.client,
    api,
    clock,
    seal,
    subscriptions,
    jobs,
    actions,
    log,
    registry,
    another,
  };
}

/** A subscription with defaults: Paris, ten o'clock, English, with names. */
export function subscription(chatId: number, changes: Partial<Subscription> = {}): Subscription {
  return { chatId, zone: 'Europe/Paris', hour: 10, language: 'en', discreet: false, ...changes };
}

/** Waits until `isTrue`, looking often. Throws after `ms`. */
export async function until(isTrue: () => boolean | Promise<boolean>, ms = 60_000): Promise<void> {
  const endMs = performance.now() + ms;
  while (!(await isTrue())) {
    if (performance.now() > endMs) throw new Error('It did not come about in time.');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/**
 * Waits until every wave is through, and no machine is busy with what follows, such as its line in
 * the log.
 */
export async function quiet(redis: Redis): Promise<void> {
  await until(async () => (await redis.hlen('open-waves')) === 0);
  await until(async () => (await redis.llen('bull:reminders:active')) === 0);
}
