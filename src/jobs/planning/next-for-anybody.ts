import { DAY_MS } from '../../urgent-action/deadline.ts';
import { rungDates } from '../../urgent-action/reminder-days.ts';
import { againWaves, newsWaves, type PlannerInput } from './due-waves.ts';

/**
 * The instant (epoch ms) of the next reminder that anybody will get, or undefined where nobody
 * waits for one. Cohorts that nobody is left in do not count.
 */
export function nextReminderMs(input: PlannerInput): number | undefined {
  const { nowMs, actions, cohorts, calendar } = input;
  const ladder = actions
    .filter(({ kind }) => kind !== 'stop')
    .flatMap((action) =>
      Object.values(rungDates(action)).flatMap((date) =>
        (cohorts.get(action.slug) ?? []).flatMap(({ zone, hour, live }) =>
          hour === 'never' || live === 0 ? [] : [calendar(date, zone, hour).dueMs],
        ),
      ),
    );
  // Planning looks at the news of one day: of an urgent action published after today's hour it is
  // tomorrow's.
  const tomorrow = { ...input, nowMs: nowMs + DAY_MS };
  const others = [...againWaves(input), ...newsWaves(input), ...newsWaves(tomorrow)]
    .filter(({ messages }) => messages > 0)
    .map(({ dueMs }) => dueMs);
  const ahead = [...ladder, ...others].filter((dueMs) => dueMs > nowMs);
  return ahead.length === 0 ? undefined : Math.min(...ahead);
}
