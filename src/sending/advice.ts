import type { Way } from './ways.ts';

/**
 * A sentence of src/locales: its key and what fills it. Countries and dates are filled in by who
 * speaks: `postBy` is as many days before the last one as the post takes at `most`.
 */
export interface Saying {
  readonly key: string;
  readonly args: Readonly<Record<string, number>>;
}

const saying = (key: string, args: Saying['args'] = {}): Saying => ({ key, args });

/**
 * What to tell a writer about one of `ways`, in the order in which it is said. It depends on the
 * others: a letter that comes too late is posted all the same where there is nothing else.
 */
export function adviceOn(way: Way, ways: readonly Way[]): readonly Saying[] {
  const isOnly = ways.every(({ kind }) => kind === way.kind || kind === 'phone');
  const failing = way.isFailing && !isOnly ? [saying('sending-failing')] : [];
  if (way.kind === 'post') return [...postSayings(way, isOnly), ...failing];
  if (way.kind === 'embassy')
    return [saying('sending-post-suspended'), ...embassySayings(way), ...failing];
  // That a mail arrives at once nobody has to be told.
  return way.kind === 'email' ? failing : [saying(`sending-${way.kind}`), ...failing];
}

function postSayings({ post }: Way, isOnly: boolean): readonly Saying[] {
  if (post?.kind !== 'goes') return [];
  const { least, most, chance } = post;
  if (chance === 'inTime') return [saying('sending-post-in-time', { least, most })];
  const allTheSame = isOnly ? [saying('sending-post-all-the-same')] : [];
  if (chance === 'perhaps') return [saying('sending-post-perhaps', { least, most }), ...allTheSame];
  return [saying('sending-post-too-late', { least }), ...allTheSame];
}

/** How long the post takes to the embassy, or how its address is found. */
function embassySayings(way: Way): readonly Saying[] {
  return way.contacts.length === 0 ? [saying('sending-embassy-find')] : postSayings(way, false);
}

/** What somebody who signs with initials is told before they take this way. */
export function carefulSaying({ kind }: Pick<Way, 'kind'>): Saying {
  return saying(`sending-careful-${kind}`);
}
