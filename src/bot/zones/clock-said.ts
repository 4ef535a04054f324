import { clockChoices, type ClockChoice } from './clocks.ts';

/** "10:15", "10.15 Uhr", "6:40 pm", "22h05": what a clock shows, within what somebody typed. */
const CLOCK = /(?<!\d)(\d{1,2})\s?[:.h]\s?(\d{2})(?!\d)\s*(am|pm|a\.m\.|p\.m\.)?/iu;

/** A clock on a wall goes a little wrong, and typing takes a while. */
const MINUTES_APART_AT_MOST = 10;
const DAY_MINUTES = 24 * 60;

/** The clocks that show what `text` says they do, at `nowMs`; undefined where it says no time. */
export function clockSaid(text: string, nowMs: number): ClockChoice | undefined {
  const [, hours, minutes, half = ''] = CLOCK.exec(text) ?? [];
  if (hours === undefined || Number(hours) >= 24 || Number(minutes) >= 60) return undefined;
  const hour = half === '' ? Number(hours) : (Number(hours) % 12) + (/^p/iu.test(half) ? 12 : 0);
  const said = hour * 60 + Number(minutes);
  const apart = ({ clock }: ClockChoice): number => {
    const [shown = 0, past = 0] = clock.split(':').map(Number);
    const difference = Math.abs(shown * 60 + past - said);
    return Math.min(difference, DAY_MINUTES - difference);
  };
  const [nearest] = clockChoices(nowMs).toSorted((left, right) => apart(left) - apart(right));
  return nearest !== undefined && apart(nearest) <= MINUTES_APART_AT_MOST ? nearest : undefined;
}
