import type { CalendarDate } from '../urgent-action/urgent-action.ts';
import type { Contacts } from './contacts.ts';

/** A diplomatic representation. */
export interface Embassy extends Contacts {
  /** Whose it is and where (ISO 3166-1 alpha-2). */
  readonly of: string;
  readonly in: string;
  /** "Embassy of the Republic of Azerbaijan", where the address does not begin with it. */
  readonly name?: string | undefined;
  /** Where the address is from. */
  readonly source: string;
  /** The day on which somebody looked; of a sheet that bears none, undefined. */
  readonly date?: CalendarDate | undefined;
}

/** Representations as a sheet lists them. */
interface ListedEmbassy extends Contacts {
  readonly in: string;
}

/** What the lookup needs to know of an urgent action. */
export interface WithCopies {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly issued?: CalendarDate | undefined;
  readonly sources: readonly string[];
  readonly copies: { readonly embassies: boolean | readonly ListedEmbassy[] };
}

/** To whom copies go. */
export type EmbassyCopies =
  /** The urgent action asks for none. */
  | { readonly kind: 'none' }
  | { readonly kind: 'known'; readonly embassies: readonly Embassy[] }
  /**
   * It asks for them, and nobody here has an address: the writer is told how to find it. `in`:
   * undefined, not known.
   */
  | { readonly kind: 'unknown'; readonly of: string; readonly in: string | undefined };

/**
 * The representations of the action's country where the writer is: those that the sheet lists, else
 * those of the section's table. An address is never guessed.
 */
export function embassyCopies(
  action: WithCopies,
  writerCountry: string | undefined,
  table: readonly Embassy[],
): EmbassyCopies {
  const { country, copies } = action;
  // No country has an embassy at home.
  if (copies.embassies === false || country === writerCountry) return { kind: 'none' };
  const listed = copies.embassies === true ? [] : copies.embassies;
  const fromSheet = listed
    .filter((embassy) => embassy.in === writerCountry)
    .map((embassy) => ({ ...embassy, of: country, ...sourceOf(action) }));
  const embassies = fromSheet.length > 0 ? fromSheet : embassiesOf(country, writerCountry, table);
  if (embassies.length > 0) return { kind: 'known', embassies };
  return { kind: 'unknown', of: country, in: writerCountry };
}

/** Those that the table has `of` a country `where` the writer is. */
export function embassiesOf(
  of: string,
  where: string | undefined,
  table: readonly Embassy[],
): readonly Embassy[] {
  return table.filter((embassy) => embassy.of === of && embassy.in === where);
}

function sourceOf({ issued, sources }: WithCopies): Pick<Embassy, 'source' | 'date'> {
  return { source: sources[0] ?? '', date: issued };
}
