import { button, inRows, type Screen } from '../../conversations/screen.ts';
import type { View } from '../../conversations/view.ts';
import { clockChoices, zoneName, zonesAt } from './clocks.ts';

/** The data of the buttons that choose a zone. */
export interface ClockData {
  /** Of the button that says: `zone` (IANA) is mine. */
  readonly zone: (zone: string) => string;
  /**
   * Of the one that says: my clocks are so many minutes east of UTC; without them, back to all
   * clocks.
   */
  readonly clock: (offsetMinutes?: number) => string;
  /** Of the one that leads back to where the choice began. */
  readonly back: string;
}

type ClockView = Pick<View, 'say' | 'language' | 'nowMs'>;

const CLOCKS_IN_A_ROW = 4;

/** The clocks of the world; the places that share one come after it. */
export function clockMenu(data: ClockData, { say, nowMs }: ClockView): Screen {
  const buttons = clockChoices(nowMs).map(({ clock, offsetMinutes, zones }) => {
    const [only, ...others] = zones;
    const isOne = only !== undefined && others.length === 0;
    return button(clock, isOne ? data.zone(only) : data.clock(offsetMinutes));
  });
  const back = [button(say('interview-back'), data.back)];
  return {
    text: say('reminder-choose-clock'),
    keyboard: [...inRows(buttons, CLOCKS_IN_A_ROW), back],
  };
}

/** The places whose clocks show what those `offsetMinutes` east of UTC do now. */
export function placeMenu(data: ClockData, offsetMinutes: number, view: ClockView): Screen {
  const { say, nowMs } = view;
  const places = zonesAt(offsetMinutes, nowMs).map((zone) => [
    button(zoneName(zone, view), data.zone(zone)),
  ]);
  const back = [button(say('interview-back'), data.clock())];
  return { text: say('reminder-choose-place'), keyboard: [...places, back] };
}
