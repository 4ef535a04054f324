import type { Contacts } from './contacts.ts';
import type { Embassy } from './embassies.ts';
import { standingOf } from './failing.ts';
import { byPost, type ByPost } from './post.ts';
import type { PostTable } from './post-table.ts';

/**
 * The ways in which a letter reaches somebody, in the order in which one is preferred to the next
 * that is as timely.
 */
export const WAYS = ['post', 'email', 'fax', 'web', 'embassy', 'phone'] as const;

export type WayKind = (typeof WAYS)[number];

/** One way to reach a recipient. */
export interface Way {
  readonly kind: WayKind;
  /**
   * Addresses or numbers of this kind, those that fail last; a postal address is one with its lines
   * between line feeds. Empty for an embassy whose address nobody has.
   */
  readonly contacts: readonly string[];
  /** Set for what goes by post: to the recipient, or to the embassy that is asked to forward it. */
  readonly post?: ByPost | undefined;
  /** Every contact of this kind is said to fail. */
  readonly isFailing: boolean;
}

/** What the ways depend on besides the recipient. */
export interface Situation {
  /** Calendar days to the last day, 0 on it. */
  readonly daysLeft: number;
  /** ISO 3166-1 alpha-2 of where the writer is, or undefined: not known. */
  readonly writerCountry: string | undefined;
  /** Where the recipient's post goes. */
  readonly recipientCountry: string;
  readonly table: PostTable;
  /** The recipient's country's embassies where the writer is: for post that is not taken. */
  readonly embassies: readonly Embassy[];
  /** How many writers reported this contact. */
  readonly reportsOf: (contact: string) => number;
}

/** The lines of a postal address as one contact. */
export function postalContact(addressLines: readonly string[]): string {
  return addressLines.join('\n');
}

/**
 * Every way in which `recipient` can be reached, the best first for the days that are left: what is
 * surely in time before what may be, and what comes too late last, so that it is taken only where
 * there is nothing else. Where the post to a country is suspended, its embassy stands in for it.
 */
export function waysToSend(recipient: Contacts, situation: Situation): readonly Way[] {
  const { emails, faxes, web = [], phones } = recipient;
  const ways = [
    ...postalWays(recipient.addressLines, situation),
    way('email', emails, situation),
    way('fax', faxes, situation),
    way('web', web, situation),
    way('phone', phones, situation),
  ];
  return ways
    .filter(({ kind, contacts }) => kind === 'embassy' || contacts.length > 0)
    .toSorted(compareWays);
}

function way(
  kind: WayKind,
  contacts: readonly string[],
  { reportsOf }: Situation,
  post?: ByPost,
): Way {
  const fails = (contact: string): boolean => standingOf(reportsOf(contact)) !== 'sound';
  const sorted = contacts.toSorted((one, other) => Number(fails(one)) - Number(fails(other)));
  return { kind, contacts: sorted, post, isFailing: contacts.length > 0 && contacts.every(fails) };
}

function postalWays(addressLines: readonly string[], situation: Situation): Way[] {
  if (addressLines.length === 0) return [];
  const { table, writerCountry, recipientCountry, daysLeft, embassies } = situation;
  const post = byPost(table, writerCountry, recipientCountry, daysLeft);
  if (post.kind === 'goes') return [way('post', [postalContact(addressLines)], situation, post)];
  const near = embassies.filter((embassy) => embassy.addressLines.length > 0);
  const addresses = near.map((embassy) => postalContact(embassy.addressLines));
  // It is in the writer's own country, whichever that is.
  const here = writerCountry ?? recipientCountry;
  const toEmbassy = byPost(table, here, here, daysLeft);
  return [way('embassy', addresses, situation, toEmbassy)];
}

/**
 * What a way is worth with the days that are left, from the best. A call is no letter, but better
 * than one that comes too late.
 */
const WORTH = ['inTime', 'perhaps', 'noLetter', 'tooLate'] as const;

function worthOf({ kind, post }: Way): number {
  if (kind === 'phone') return WORTH.indexOf('noLetter');
  return WORTH.indexOf(post?.kind === 'goes' ? post.chance : 'inTime');
}

/** Ways that fail come after all others; then the better worth, then the order of `WAYS`. */
function compareWays(one: Way, other: Way): number {
  return (
    Number(one.isFailing) - Number(other.isFailing) ||
    worthOf(one) - worthOf(other) ||
    WAYS.indexOf(one.kind) - WAYS.indexOf(other.kind)
  );
}
