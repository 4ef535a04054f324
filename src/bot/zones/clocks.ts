import type { View } from '../../conversations/view.ts';

const DAY_MINUTES = 24 * 60;

/**
 * The zones that can be chosen by hand: one for each set of clocks with its own summer time, named
 * after its largest city. Every whole hour by which people live is among them in January and in
 * July, half hours and quarters where many do. Names short enough for a button's data beside a
 * slug. The texts have a `zone-…` for each.
 */
const ZONES: readonly string[] = [
  'Pacific/Pago_Pago',
  'Pacific/Honolulu',
  'America/Adak',
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
  'America/Noronha',
  'America/Nuuk',
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
  'Asia/Kamchatka',
  'Pacific/Auckland',
  'Pacific/Tongatapu',
  'Pacific/Kiritimati',
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

/** A set of zones whose clocks agree at the moment, though they may be a day apart. */
export interface ClockChoice {
  /** Minutes east of UTC, of the westernmost. */
  readonly offsetMinutes: number;
  /** "18:40". */
  readonly clock: string;
  readonly zones: readonly string[];
}

/**
 * What the clocks of the menu show at `nowMs`, from west to east, with the zones that show it.
 * Honolulu and Kiritimati share one, a day apart: two buttons that say the same would be a trap.
 */
export function clockChoices(nowMs: number): readonly ClockChoice[] {
  const choices = new Map<string, { readonly offsetMinutes: number; readonly zones: string[] }>();
  const fromWest = ZONES.map((zone) => ({ zone, offset: offsetMinutes(zone, nowMs) })).toSorted(
    (left, right) => left.offset - right.offset,
  );
  for (const { zone, offset } of fromWest) {
    const clock = clockIn(zone, nowMs);
    const choice = choices.get(clock) ?? { offsetMinutes: offset, zones: [] };
    choice.zones.push(zone);
    choices.set(clock, choice);
  }
  return [...choices].map(([clock, choice]) => ({ clock, ...choice }));
}

/** The zones whose clocks show what those `minutes` east of UTC do. */
export function zonesAt(minutes: number, nowMs: number): readonly string[] {
  const isShared = (offset: number): boolean => (offset - minutes) % DAY_MINUTES === 0;
  return clockChoices(nowMs).find(({ offsetMinutes }) => isShared(offsetMinutes))?.zones ?? [];
}

/**
 * "Berlin · Central European Time": the zone's place and its time, in the language of `view`. A
 * zone outside the menu has no place in our texts, and goes by its time alone: the place in its id
 * is an English word.
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
