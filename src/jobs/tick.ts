import type { Announcements } from '../store/waves/announcements.ts';
import type { KeepList } from '../store/subscriptions/keep-list.ts';
import type { Subscriptions } from '../store/subscriptions/subscriptions.ts';
import type { WaveStore } from '../store/waves/waves.ts';
import { dayNumber } from '../urgent-action/deadline.ts';
import type { UrgentAction } from '../urgent-action/urgent-action.ts';
import { createCalendar } from './planning/calendar.ts';
import { keptUntilMs, lifetimeSeconds } from './planning/lifetime.ts';
import type { JobMetrics } from './metrics.ts';
import type { PlannerInput } from './planning/due-waves.ts';
import { readPlannerInput } from './read-planner-input.ts';
import { readWave, type PartsQueue } from './delivery/parts-queue.ts';
import { planWaves } from './planning/planner.ts';
import { newsField, planField, type Part, type PlannedWave, type Wave } from './planning/wave.ts';

export interface TickOptions {
  /** Epoch ms. */
  readonly now: () => number;
  readonly ratePerSecond: number;
  readonly actions: () => readonly UrgentAction[];
  readonly subscriptions: Subscriptions;
  readonly announcements: Pick<Announcements, 'of'>;
  /** Notes the urgent actions that were not known before, and says since when each one is. */
  readonly published: (
    slugs: readonly string[],
    nowMs: number,
  ) => Promise<ReadonlyMap<string, number>>;
  readonly keepList: KeepList;
  readonly waves: WaveStore;
  readonly queue: PartsQueue;
  readonly metrics: JobMetrics;
}

/**
 * One tick; run as often as anybody likes, on as many machines: what is planned is not planned
 * again.
 */
export type Tick = () => Promise<void>;

export function createTick(options: TickOptions): Tick {
  const calendar = createCalendar();
  return async () => {
    const input = await readPlannerInput(options, calendar);
    await keepSubscriptions(options, input);
    for (const planned of planWaves(input)) await writePlan(options, planned);
    await queueOpenParts(options);
  };
}

/** Deadlines move: what hangs on an urgent action lives as long as it does. */
async function keepSubscriptions(
  { keepList }: TickOptions,
  { actions, cohorts, nowMs }: PlannerInput,
): Promise<void> {
  for (const action of actions) {
    const ofList = cohorts.get(action.slug) ?? [];
    const ttlSeconds = lifetimeSeconds(action, nowMs);
    if (ofList.length > 0)
      await keepList(action.slug, ofList, { untilMs: keptUntilMs(action), ttlSeconds });
  }
}

/** The plan is written before there are jobs: jobs can be made again from it, and are. */
async function writePlan(
  { waves, metrics }: TickOptions,
  { wave, from, to, messages }: PlannedWave,
): Promise<void> {
  const { id, list, cohort, run, date, occasion } = wave;
  const also =
    occasion.kind === 'published'
      ? { field: newsField(cohort, occasion.slug), value: dayNumber(date) }
      : undefined;
  const field = planField(cohort, run);
  const plan = { wave: id, list, field, from, to, messages, also, json: JSON.stringify(wave) };
  const isOurs = await waves.plan(plan);
  if (isOurs) metrics.planned(occasion.kind, messages);
}

/** Sees to it that each open part has a job, new ones and any that an outage of Redis took. */
async function queueOpenParts({ waves, queue }: TickOptions): Promise<void> {
  const open = await waves.openWaves();
  const parts = open.flatMap(({ json, parts }) => {
    const wave = readWave(json);
    return wave === undefined ? [] : parts.map((name) => partNamed(wave, name));
  });
  if (parts.length === 0 || (await queue.count()) >= parts.length) return;
  await queue.add(parts.toSorted((left, right) => left.wave.dueMs - right.wave.dueMs));
}

function partNamed(wave: Wave, name: string): Part {
  const [from = 0, to = 0] = name.split('-').map(Number);
  return { wave, from, to };
}
