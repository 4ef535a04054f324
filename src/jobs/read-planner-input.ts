import type { Redis } from 'ioredis';
import { keys } from '../store/redis-keys.ts';
import { readCohorts, type Cohort } from '../store/subscriptions/cohort.ts';
import { createAnnouncements, type Announcements } from '../store/waves/announcements.ts';
import { createWaveStore, type WaveStore } from '../store/waves/waves.ts';
import { listsToRead, type PlannedAction, type PlannerInput } from './planning/due-waves.ts';

export interface PlannerSources {
  /** Epoch ms. */
  readonly now: () => number;
  readonly ratePerSecond: number;
  readonly actions: () => readonly PlannedAction[];
  readonly subscriptions: { readonly cohorts: (list: string) => Promise<readonly Cohort[]> };
  readonly announcements: Pick<Announcements, 'of'>;
  /** Since when each urgent action is known. */
  readonly published: (
    slugs: readonly string[],
    nowMs: number,
  ) => Promise<ReadonlyMap<string, number>>;
  readonly waves: Pick<WaveStore, 'planned'>;
}

/** Everything that the planner decides from. */
export async function readPlannerInput(
  sources: PlannerSources,
  calendar: PlannerInput['calendar'],
): Promise<PlannerInput> {
  const { now, ratePerSecond, subscriptions, waves, announcements } = sources;
  const nowMs = now();
  const actions = sources.actions();
  const slugs = actions.map(({ slug }) => slug);
  const lists = listsToRead(actions, nowMs);
  const [cohorts, planned, told, published] = await Promise.all([
    Promise.all(lists.map((list) => subscriptions.cohorts(list))),
    Promise.all(lists.map((list) => waves.planned(list))),
    Promise.all(slugs.map((slug) => announcements.of(slug))),
    sources.published(slugs, nowMs),
  ]);
  return {
    nowMs,
    ratePerSecond,
    actions,
    cohorts: new Map(lists.map((list, index) => [list, cohorts[index] ?? []])),
    planned: new Map(lists.map((list, index) => [list, planned[index] ?? new Map()])),
    published,
    announcements: told.flat(),
    calendar,
  };
}

/** Sources that only read: for whoever looks at a plan, and needs no key for it. */
export function lookingOnly(
  client: Redis,
  rest: Pick<PlannerSources, 'now' | 'ratePerSecond' | 'actions'>,
): PlannerSources {
  return {
    ...rest,
    subscriptions: {
      cohorts: async (list) => readCohorts(await client.hgetall(keys.cohorts(list))),
    },
    announcements: createAnnouncements(client),
    waves: createWaveStore(client, rest),
    published: async (slugs, nowMs) => {
      const stored = await client.hgetall(keys.published());
      return new Map(slugs.map((slug) => [slug, Number(stored[slug] ?? nowMs)]));
    },
  };
}
