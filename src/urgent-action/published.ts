import { closing, lastDay } from './deadline.ts';
import type { UrgentAction } from './urgent-action.ts';
import type { Whereabouts } from './whereabouts.ts';

/** The urgent actions as they are published at one moment. */
export interface PublishedActions {
  readonly all: readonly UrgentAction[];
  /**
   * The one that `slug` names, in whatever case it was typed; undefined where it names none of
   * ours.
   */
  readonly find: (slug: string | undefined) => UrgentAction | undefined;
  /**
   * Those that somebody who is there can still write for at `nowMs` (epoch milliseconds), or could
   * if they are not where they seem to be; the nearest last day first.
   */
  readonly openTo: (where: Whereabouts & { readonly nowMs: number }) => readonly UrgentAction[];
}

/** What can be asked of `all`. */
export function publishedActions(all: readonly UrgentAction[]): PublishedActions {
  return {
    all,
    find: (slug) => all.find((action) => action.slug === slug?.toLowerCase()),
    openTo: (where) =>
      all
        .filter((action) => [undefined, 'perhaps'].includes(closing(action, where.nowMs, where)))
        .toSorted((a, b) => lastDay(a.deadline).localeCompare(lastDay(b.deadline))),
  };
}
