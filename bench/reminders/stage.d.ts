import type { ChildProcess } from 'node:child_process';
import type { Redis } from 'ioredis';
import type { Fault } from '../../src/playground/bot-api/watching/faults.ts';
import type { LocalBotApi } from '../../src/playground/bot-api/local-bot-api.ts';

export interface StageRedis {
  readonly url: string;
  readonly client: Redis;
  readonly crash: (awayMs: number, forgetMs?: number) => Promise<number>;
  readonly close: () => Promise<void>;
}

export interface StageApi extends LocalBotApi {
  /** When each call came (performance.now()). */
  readonly arrivals: number[];
  /** Calls begun and not answered. */
  readonly underWay: () => number;
  readonly behave: (...faults: readonly Fault[]) => void;
}

export interface StageWorker {
  readonly child: ChildProcess;
  readonly tick: () => Promise<void>;
  readonly departures: () => Promise<readonly number[]>;
  readonly die: () => Promise<{ readonly underWay: number; readonly unconfirmed: number }>;
  readonly end: (signal: NodeJS.Signals) => Promise<void>;
}

export interface StageWorkerOptions {
  readonly redis: StageRedis;
  readonly api: StageApi;
  readonly rate: number;
  readonly lockMs?: number;
  readonly startMs?: number;
}

export function startRedis(): Promise<StageRedis>;
export function subscribe(client: Redis, count: number, zone?: string): Promise<void>;
export function startApi(answerMs: number): Promise<StageApi>;
export function startWorker(options: StageWorkerOptions): Promise<StageWorker>;
export function untilThrough(client: Redis, timeoutMs?: number): Promise<void>;
export function tally(
  sent: ReadonlyMap<number, number>,
  count: number,
): { leftOut: number; twice: number };
/** The most calls within any one second. */
export function busiestSecond(arrivals: readonly number[]): number;
