import type { PlannerInput } from './due-waves.ts';
import { candidates, scheduleWaves } from './planner.ts';
import type { Occasion, Wave } from './wave.ts';

/** What the planner makes of one wave, and why: for people, and for recorded cases. */
export interface ExplainedWave {
  /** `begins`: now. `waits`: until `startsAt`. `planned`: before; nobody has come since. */
  readonly verdict: 'begins' | 'waits' | 'planned';
  readonly why: string;
  readonly list: string;
  readonly cohort: number;
  readonly zone: string;
  readonly hour: number | 'never';
  readonly date: string;
  /** At most: whoever left or has had it is passed over in delivery. */
  readonly people: number;
  /** The stretch of slots that it is planned for. */
  readonly slots: string;
  /** ISO instants. */
  readonly startsAt?: string;
  readonly dueAt: string;
}

/**
 * All that the planner looks at in `input`, those that begin first. Pure, like the planner: the
 * same input gives the same.
 */
export function explainPlan(input: PlannerInput): readonly ExplainedWave[] {
  const scheduled = scheduleWaves(input).map(({ wave, from = 0, to, messages, startMs }) => ({
    verdict: startMs <= input.nowMs ? ('begins' as const) : ('waits' as const),
    ...describe(wave),
    people: messages,
    slots: `${from}-${to}`,
    startsAt: iso(startMs),
    dueAt: iso(wave.dueMs),
  }));
  const planned = candidates(input)
    .filter(({ messages, from }) => messages <= 0 && from !== undefined)
    .map(({ wave, from = 0 }) => ({
      verdict: 'planned' as const,
      ...describe(wave),
      people: 0,
      slots: `0-${from}`,
      dueAt: iso(wave.dueMs),
    }));
  return [...scheduled, ...planned];
}

function describe({ list, cohort, zone, hour, date, occasion }: Wave) {
  return { why: reason(occasion), list, cohort, zone, hour, date };
}

const REASON_OF_RUNG = {
  sevenDays: '7 days before the last day',
  twoDays: '2 days before the last day',
  lastDay: 'the last day',
} as const;

function reason(occasion: Occasion): string {
  if (occasion.kind === 'rung') return REASON_OF_RUNG[occasion.rung];
  if (occasion.kind === 'again') return 'asked for on the day before';
  if (occasion.kind === 'published') return `${occasion.slug} is new`;
  return `announcement ${occasion.id}`;
}

function iso(epochMs: number): string {
  return new Date(epochMs).toISOString();
}
