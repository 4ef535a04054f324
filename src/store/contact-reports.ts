import type { Redis } from 'ioredis';
import { CONTACT_REPORTS_KEPT_DAYS_AFTER_LAST_DAY } from './lifetimes.ts';
import { keys } from './redis-keys.ts';
import { createMarks, type Marked, type MarkOptions } from './marks.ts';
import type { Seal } from './sealed/seal.ts';
import type { ChatId } from './sealed/sealed-record.ts';

/**
 * Which contacts of an urgent action writers say do not work ("it bounced", "came back"). A contact
 * is an address or number as printed. Nobody's report can be traced to them: a writer is a keyed
 * hash of chat and contact together.
 */
export interface ContactReportStore {
  /** Counts a writer once for each contact; `count` is what coordinators hear about. */
  readonly report: (chatId: ChatId, slug: string, contact: string) => Promise<Marked>;
  /** False where there was no report to take back. */
  readonly takeBack: (chatId: ChatId, slug: string, contact: string) => Promise<boolean>;
  readonly reportedBy: (chatId: ChatId, slug: string) => Promise<readonly string[]>;
  /** How many writers reported each contact; those that nobody did are not in it. */
  readonly counts: (slug: string) => Promise<ReadonlyMap<string, number>>;
  /** Removes the writer's reports everywhere. The counters stay: the contact did fail. */
  readonly forget: (chatId: ChatId) => Promise<void>;
}

/** The reports, in Redis. */
export function createContactReportStore(
  client: Redis,
  seal: Seal,
  options: Pick<MarkOptions, 'now' | 'closesAtMs'>,
): ContactReportStore {
  const { contactReports, contactReportCounts, contactReportSlugs } = keys;
  const marks = createMarks(
    client,
    seal,
    { marks: contactReports, counts: contactReportCounts, slugs: contactReportSlugs },
    { ...options, keptDays: CONTACT_REPORTS_KEPT_DAYS_AFTER_LAST_DAY },
  );
  return {
    report: marks.mark,
    takeBack: marks.unmark,
    reportedBy: marks.markedBy,
    counts: marks.counts,
    forget: marks.forget,
  };
}
