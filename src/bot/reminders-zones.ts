import type { View } from './view.ts';

/**
 * The zones that can be chosen by hand: one for each set of clocks with its own summer time, named after its
 * largest city. Names short enough for a button's data beside a slug. The texts have a `zone-…` for each.
 */
const ZONES: readonly string[] = [
  'Pacific/Honolulu',
  'America/Anchorage',
  'America/Los_Angeles',
  'America/Phoenix',
  'America/Denver',
  'America/Mexico_City',
  'America/Chicago',
  'America/Bogota',
  'America/New_York',
  'America/Havana',
  'America/Caracas',
  'America/Santiago',
  'America/Halifax',
  'America/St_Johns',
  'America/Sao_Paulo',
  'America/Buenos_Aires',
  'Atlantic/Azores',
  'Atlantic/Cape_Verde',
  'Africa/Abidjan',
  'Africa/Casablanca',
  'Europe/London',
  'Africa/Lagos',
  'Europe/Berlin',
  'Africa/Johannesburg',
  'Africa/Cairo',
  'Europe/Kyiv',
  'Asia/Jerusalem',
  'Asia/Beirut',
  'Europe/Istanbul',
  'Europe/Moscow',
  'Asia/Riyadh',
  'Africa/Nairobi',
  'Asia/Tehran',
  'Asia/Baku',
  'Asia/Tbilisi',
  'Asia/Dubai',
  'Asia/Kabul',
  'Asia/Karachi',
  'Asia/Tashkent',
  'Asia/Yekaterinburg',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Dhaka',
  'Asia/Almaty',
  'Asia/Yangon',
  'Asia/Bangkok',
  'Asia/Jakarta',
  'Asia/Shanghai',
  'Asia/Singapore',
  'Australia/Perth',
  'Asia/Tokyo',
  'Asia/Seoul',
  'Australia/Darwin',
  'Australia/Adelaide',
  'Australia/Brisbane',
  'Australia/Sydney',
  'Asia/Vladivostok',
  'Pacific/Guadalcanal',
  'Pacific/Auckland',
  'Pacific/Tongatapu',
];

/** What the clocks in `zone` (IANA) show at `nowMs`: "18:40". */
export function clockIn(zone: string, nowMs: number): string {
  // Twenty-four hours for everybody: the day's half is what a glance at a wrong clock misses.
  const format = new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
  });
  return format.format(nowMs);
}

/** A set of zones whose clocks agree at the moment. */
export interface ClockChoice {
  /** Minutes east of UTC. */
  readonly offsetMinutes: number;
  /** "18:40". */
  readonly clock: string;
  readonly zones: readonly string[];
}

/** Every clock on earth at `nowMs`, from west to east, with the zones that show it. */
export function clockChoices(nowMs: number): readonly ClockChoice[] {
  const byOffset = new Map<number, string[]>();
  for (const zone of ZONES) {
    const offset = offsetMinutes(zone, nowMs);
    byOffset.set(offset, [...(byOffset.get(offset) ?? []), zone]);
  }
  return [...byOffset]
    .toSorted(([left], [right]) => left - right)
    .map(([offset, zones]) => ({
      offsetMinutes: offset,
      clock: clockIn(zones[0] ?? 'UTC', nowMs),
      zones,
    }));
}

/**
 * "Berlin · Central European Time": the zone's place and its time, in the language of `view`. A zone outside the menu
 * has no place in our texts, and goes by its time alone: the place in its id is an English word.
 */
export function zoneName(zone: string, { say, language }: Pick<View, 'say' | 'language'>): string {
  const format = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: 'longGeneric' });
  const name = format.formatToParts().find(({ type }) => type === 'timeZoneName')?.value ?? zone;
  return ZONES.includes(zone) ? `${say(placeKey(zone))} · ${name}` : name;
}

/** `zone-america-los-angeles`: what `say` knows the place of America/Los_Angeles by. */
function placeKey(zone: string): string {
  return `zone-${zone.toLowerCase().replaceAll(/[/_]/gu, '-')}`;
}

/** Whether `zone` is one that this machine knows. */
export function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

function offsetMinutes(zone: string, nowMs: number): number {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  const name = format.formatToParts(nowMs).find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign, hours, minutes] = /GMT([+-])(\d{2}):(\d{2})/.exec(name ?? '') ?? [];
  if (hours === undefined || minutes === undefined) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
