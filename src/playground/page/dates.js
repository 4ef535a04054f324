/** Dates and times as a person in `zone` sees them. Instants are epoch milliseconds. */

const formats = new Map();

function format(zone, options) {
  const key = zone + JSON.stringify(options);
  const known =
    formats.get(key) ?? new Intl.DateTimeFormat('en-GB', { timeZone: zone, ...options });
  formats.set(key, known);
  return known;
}

export function timeOfDay(atMs, zone) {
  return format(zone, { hour: '2-digit', minute: '2-digit' }).format(atMs);
}

/** `YYYY-MM-DD` in the zone: two instants are on one day if these are equal. */
export function dayKey(atMs, zone) {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(atMs);
}

export function longDay(atMs, zone) {
  const options = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' };
  return format(zone, options).format(atMs);
}

export function shortMoment(atMs, zone) {
  const options = { weekday: 'short', day: 'numeric', month: 'short' };
  return `${format(zone, options).format(atMs)}, ${timeOfDay(atMs, zone)}`;
}

const DAY_MS = 86_400_000;

/** The words over the first message of a day, seen from the present of the clock. */
export function dayLabel(atMs, nowMs, zone) {
  const key = dayKey(atMs, zone);
  if (key === dayKey(nowMs, zone)) return 'Today';
  if (key === dayKey(nowMs - DAY_MS, zone)) return 'Yesterday';
  return longDay(atMs, zone);
}

/** For the chat list: the time today, else the day. */
export function shortDate(atMs, nowMs, zone) {
  if (dayKey(atMs, zone) === dayKey(nowMs, zone)) return timeOfDay(atMs, zone);
  return format(zone, { day: 'numeric', month: 'short' }).format(atMs);
}

/** The value of a `datetime-local` field that shows this instant in the zone. */
export function toFieldValue(atMs, zone) {
  return `${dayKey(atMs, zone)}T${timeOfDay(atMs, zone)}`;
}

/** The instant that a `datetime-local` value means in the zone; NaN if it is no date. */
export function fromFieldValue(value, zone) {
  const asUtc = Date.parse(`${value}:00Z`);
  if (Number.isNaN(asUtc)) return asUtc;
  // The offset is looked up at a guess and once more at the better one, which settles clock
  // changes.
  const guess = asUtc - offsetMs(asUtc, zone);
  return asUtc - offsetMs(guess, zone);
}

function offsetMs(atMs, zone) {
  return Date.parse(`${toFieldValue(atMs, zone)}:00Z`) - Math.floor(atMs / 60_000) * 60_000;
}
