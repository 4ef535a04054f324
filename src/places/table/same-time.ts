const MONTHS = 12;
/** The years that letters are dated in: the example's, and those in which this table is used. */
const YEARS = [2014, 2024, 2025, 2026, 2027];
/** Close enough to tell apart zones that change their clocks two weeks apart. */
const DAYS = [1, 15];

const INSTANTS = YEARS.flatMap((year) =>
  Array.from({ length: MONTHS }, (_, month) => DAYS.map((day) => Date.UTC(year, month, day))),
).flat();

/** The offsets of a zone at all those instants, as one text. */
function offsetsOf(timeZone: string): string {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  return INSTANTS.map((instant) => format.format(instant).split(', ')[1]).join();
}

/** For each zone the place in `zones` of the first that shows the same time all year round. */
export function sameTimeAs(zones: readonly string[]): readonly number[] {
  const firsts = new Map<string, number>();
  return zones.map((zone, index) => {
    const offsets = offsetsOf(zone);
    const first = firsts.get(offsets) ?? index;
    firsts.set(offsets, first);
    return first;
  });
}
