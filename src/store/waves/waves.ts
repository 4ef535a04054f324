import type { Redis } from 'ioredis';
import { TTL_SECONDS } from '../lifetimes.ts';
import { keys } from '../redis-keys.ts';
import { createScript } from '../redis/script.ts';
import { settingBits, stretches } from './slot-stretches.ts';
import { CHUNK_SLOTS } from '../subscriptions/scripts.ts';
import { namesOf, type PartAddress } from './part-address.ts';
import { BEGIN, FINISH, PART_SLOTS, PLAN, RECORD, SWEEP } from './scripts.ts';
import type { Reminded } from './reminder-counts.ts';
import { createSharedPace, type Pace, type SharedPace } from './shared-pace.ts';

export interface WavePlan {
  readonly wave: string;
  readonly list: string;
  /** `<cohort>|<run>`: what the planner finds again as `planned`. */
  readonly field: string;
  /**
   * Slots planned before, undefined for a new wave; the plan is refused where another machine was
   * faster.
   */
  readonly from: number | undefined;
  readonly to: number;
  /** How many of the slots somebody has: the figure `planned`. */
  readonly messages: number;
  /** Another entry to make in the same step. */
  readonly also?: { readonly field: string; readonly value: number } | undefined;
  /** The wave, as every machine needs to know it. */
  readonly json: string;
}

/** What became of slots, and by how much the wave's figures grow. */
export interface Outcomes {
  readonly slots: readonly number[];
  readonly figures: ReadonlyMap<string, number>;
}

export interface Begun {
  /** The slots that are still to be served. */
  readonly slots: readonly number[];
  /** Somebody has worked on it before, and may not know yet that it has been taken over. */
  readonly isTakenOver: boolean;
}

export interface OpenWave {
  readonly wave: string;
  readonly json: string;
  /** `from-to` of each part that is not through. */
  readonly parts: readonly string[];
}

/** Progress of waves, and the pace that all machines share. */
export interface WaveStore extends SharedPace {
  readonly planned: (list: string) => Promise<ReadonlyMap<string, number>>;
  readonly plan: (plan: WavePlan) => Promise<boolean>;
  readonly openWaves: () => Promise<readonly OpenWave[]>;
  /** Takes a part over under `token`. */
  readonly begin: (part: PartAddress, token: string) => Promise<Begun>;
  readonly record: (part: PartAddress, outcomes: Outcomes) => Promise<void>;
  /**
   * Ends a part; returns the figures of the wave where it was the last one. What was sent since
   * they were last returned is counted as reminders of `slug` in the same step.
   */
  readonly finish: (
    part: PartAddress,
    counted: { readonly slug: string; readonly what: Reminded },
  ) => Promise<Readonly<Record<string, number>> | undefined>;
}

/** Whether a slot is settled in a wave. */
export type IsSettled = (wave: string, slot: number) => Promise<boolean>;

export function createIsSettled(client: Redis): IsSettled {
  return async (wave, slot) => {
    const block = keys.waveDone(wave, Math.floor(slot / PART_SLOTS));
    return (await client.getbit(block, slot % PART_SLOTS)) === 1;
  };
}

/** What the plan book of a list says in each of `fields`. */
export type ReadPlanned = (
  list: string,
  fields: readonly string[],
) => Promise<readonly (number | undefined)[]>;

export function createReadPlanned(client: Redis): ReadPlanned {
  return async (list, fields) => {
    if (fields.length === 0) return [];
    const found = await client.hmget(keys.planned(list), ...fields);
    return found.map((value) => (value === null ? undefined : Number(value)));
  };
}

/** `from-to` of the parts that cover the slots, none across the border of a block. */
function partNames(from: number, to: number): string[] {
  const names: string[] = [];
  for (let start = from; start < to;) {
    const end = Math.min(to, (Math.floor(start / PART_SLOTS) + 1) * PART_SLOTS);
    names.push(`${start}-${end}`);
    start = end;
  }
  return names;
}

function readBegun({ from, to }: PartAddress, token: string, answer: unknown): Begun {
  const [owner, bits, ...chunks]: unknown[] = Array.isArray(answer) ? answer : [];
  const done = Buffer.isBuffer(bits) ? bits : Buffer.alloc(0);
  const base = Math.floor(from / PART_SLOTS) * PART_SLOTS;
  const isDone = (slot: number): boolean =>
    ((done[(slot - base) >> 3] ?? 0) & (0x80 >> ((slot - base) & 7))) !== 0;
  const slots = chunks
    .flatMap((fields: unknown, index) =>
      (Array.isArray(fields) ? fields : []).map(
        (field: unknown) => base + index * CHUNK_SLOTS + Number(field),
      ),
    )
    .filter((slot) => slot >= from && slot < to && !isDone(slot))
    .toSorted((left, right) => left - right);
  return { slots, isTakenOver: String(owner) !== '' && String(owner) !== token };
}

function readFigures(answer: unknown): Readonly<Record<string, number>> | undefined {
  if (!Array.isArray(answer)) return undefined;
  const flat = answer.map(String);
  return Object.fromEntries(
    flat.flatMap((name, index) =>
      index % 2 === 0 && !name.includes('owner') ? [[name, Number(flat[index + 1])]] : [],
    ),
  );
}

/** What is planned, and what of it is open. */
function createPlans(client: Redis): Pick<WaveStore, 'planned' | 'plan' | 'openWaves'> {
  const plan = createScript(client, PLAN);
  const sweep = createScript(client, SWEEP);
  return {
    async planned(list) {
      const stored = await client.hgetall(keys.planned(list));
      return new Map(Object.entries(stored).map(([field, slots]) => [field, Number(slots)]));
    },
    async plan({ wave, list, field, from, to, messages, also, json }) {
      const parts = partNames(from ?? 0, to);
      const entry = [field, from ?? '', to, also?.field ?? '', also?.value ?? ''];
      const answer = await plan(
        [keys.planned(list), keys.waveParts(wave), keys.openWaves(), keys.wave(wave)],
        [...entry, wave, json, TTL_SECONDS.planned, TTL_SECONDS.wave, messages, ...parts],
      );
      return answer === 1;
    },
    async openWaves() {
      const waves = Object.entries(await client.hgetall(keys.openWaves()));
      const open = await Promise.all(
        waves.map(async ([wave, json]) => ({
          wave,
          json,
          parts: await client.smembers(keys.waveParts(wave)),
        })),
      );
      const empty = open.filter(({ parts }) => parts.length === 0).map(({ wave }) => wave);
      if (empty.length > 0) await sweep([keys.openWaves(), ...empty.map(keys.waveParts)], empty);
      return open;
    },
  };
}

/** What has become of the parts. */
function createProgress(client: Redis): Pick<WaveStore, 'begin' | 'record' | 'finish'> {
  const begin = createScript(client, BEGIN);
  const record = createScript(client, RECORD);
  const finish = createScript(client, FINISH);
  return {
    async begin(part, token) {
      const names = namesOf(part);
      const answer = await begin(
        [names.wave, names.done, ...names.chunks],
        [names.owner, token, TTL_SECONDS.wave],
      );
      return readBegun(part, token, answer);
    },
    async record(part, { slots, figures }) {
      const names = namesOf(part);
      const bits = settingBits(stretches(slots.toSorted((left, right) => left - right)));
      await record(
        [names.wave, names.done],
        [TTL_SECONDS.wave, bits.length, ...bits, ...[...figures].flat()],
      );
    },
    async finish(part, { slug, what }) {
      const names = namesOf(part);
      const { wave, from, to } = part;
      const answer = await finish(
        [keys.waveParts(wave), keys.openWaves(), names.wave, keys.reminderCounts(slug)],
        [`${from}-${to}`, wave, names.owner, what],
      );
      return readFigures(answer);
    },
  };
}

/**
 * The progress of waves in Redis. `client` waits for Redis without end: a worker that cannot note
 * what it did must not send either.
 */
export function createWaveStore(client: Redis, pace: Pace): WaveStore {
  return { ...createPlans(client), ...createProgress(client), ...createSharedPace(client, pace) };
}
