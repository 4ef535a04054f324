import { againWaves, announcementWaves, ladderWaves, newsWaves } from './occasions.ts';
import type { PlannerInput } from './planner-input.ts';
import { scheduleBackwards } from './schedule.ts';
import type { PlannedWave } from './wave.ts';

/**
 * The waves, or rests of waves, that have to begin at `nowMs`, in the order in which they should go.
 *
 * What has been planned is not planned again, whatever the clock does; slots given since the last plan are, so that
 * who subscribes while a wave runs is in it. A rung whose day has ended is left out, and as a list has one run a day,
 * two rungs never go out together.
 */
export function planWaves(input: PlannerInput): readonly PlannedWave[] {
  const unplanned = [
    ...ladderWaves(input),
    ...againWaves(input),
    ...newsWaves(input),
    ...announcementWaves(input),
  ].filter(({ messages }) => messages > 0);
  return scheduleBackwards(unplanned, input.ratePerSecond).filter(
    ({ startMs }) => startMs <= input.nowMs,
  );
}
