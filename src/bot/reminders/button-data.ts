import { withinLimit } from '../../conversations/screen.ts';
import { NEWS_LIST } from '../../jobs/planning/wave.ts';

/** Matches the list in the data of a button: a slug, or the news. */
export const LIST = `([a-z0-9-]+|${NEWS_LIST})`;

/**
 * The data of a button that asks for reminders of `list`. `zone` (IANA) is where the writer seems
 * to be, for the question whether that is right; without it, or where it does not fit, it is
 * guessed again.
 */
export function remindData(list: string, zone?: string): string {
  return withZone(`r:on:${list}`, zone);
}

/** The data of a button that says: `zone` is mine. */
export function zoneData(list: string, zone: string): string {
  return withZone(`r:z:${list}`, zone);
}

function withZone(data: string, zone: string | undefined): string {
  return zone === undefined ? data : withinLimit(`${data}:${zone}`, data);
}
