import {
  againWaves,
  announcementWaves,
  ladderWaves,
  newsWaves,
  type Candidate,
  type PlannerInput,
} from './due-waves.ts';
import { scheduleBackwards, type Scheduled } from './schedule.ts';
import type { PlannedWave } from './wave.ts';

/**
 * The waves, or rests of waves, that have to begin at `nowMs`, in the order in which they should
 * go.
 *
 * What has been planned is not planned again, whatever the clock does; slots given since the last
 * plan are, so that who subscribes while a wave runs is in it. A rung whose day has ended is left
 * out, and as a list has one run a day, two rungs never go out together.
 */
export function planWaves(input: PlannerInput): readonly PlannedWave[] {
  return scheduleWaves(input).filter(({ startMs }) => startMs <= input.nowMs);
}

/** The same with those of the next hours, whose time to begin is still to come: by `startMs`. */
export function scheduleWaves(input: PlannerInput): readonly Scheduled<Candidate>[] {
  const unplanned = candidates(input).filter(({ messages }) => messages > 0);
  return scheduleBackwards(unplanned, input.ratePerSecond);
}

/** Every wave of today or the next hours, also where nobody is left to be planned for. */
export function candidates(input: PlannerInput): readonly Candidate[] {
  return [
    ...ladderWaves(input),
    ...againWaves(input),
    ...newsWaves(input),
    ...announcementWaves(input),
  ];
}
