/**
 * How long everything in Redis lives. docs/privacy.md says the same in words; change both together.
 */

const DAY_SECONDS = 24 * 60 * 60;

/** Lifetimes in seconds; each one starts again with each write. */
export const TTL_SECONDS = {
  /** A letter left half done can be taken up for two weeks; with reminders until the last day. */
  draft: 14 * DAY_SECONDS,
  /** Finished letters that are on their way out: as long as a letter half done. */
  outbox: 14 * DAY_SECONDS,
  /** Once all are sent: long enough to correct a slip, and for a copy to the embassy. */
  emptiedOutbox: DAY_SECONDS,
  /**
   * What stands at the end of a chat: as long as somebody may be typing an answer to it, and on to
   * midnight.
   */
  lastShown: 60 * 60,
  /** Language, zone and the answers that spare a known writer the questions. */
  writer: 180 * DAY_SECONDS,
  /**
   * Telegram keeps what it could not deliver for a day; so do we, and know for longer what we have
   * had.
   */
  inbox: 2 * DAY_SECONDS,
  /** "Tell me of new urgent actions": a year after the last change. */
  newsSubscription: 365 * DAY_SECONDS,
  /** "Tomorrow again": until that day has ended everywhere. */
  again: 4 * DAY_SECONDS,
  /** A sheet that nobody has published by then is out of date. */
  sheetDraft: 30 * DAY_SECONDS,
  /** Who published, moved or stopped what: for as long as anybody may ask. */
  coordinatorLog: 365 * DAY_SECONDS,
  /** What is planned, and which news a cohort has had: longer than news waits for its turn. */
  planned: 60 * DAY_SECONDS,
  /** What has been sent of a wave: longer than any wave, any outage and any doubt about it. */
  wave: 14 * DAY_SECONDS,
} as const;

/** Subscriptions, and with them who wrote, go this long after the last day to write, in days. */
export const SUBSCRIPTIONS_KEPT_DAYS_AFTER_LAST_DAY = 7;

/** Marks of who has sent a letter go this long after the last day to write, in days. */
export const SENT_KEPT_DAYS_AFTER_LAST_DAY = 30;

/** Reports of contacts that fail go this long after the last day to write, in days. */
export const CONTACT_REPORTS_KEPT_DAYS_AFTER_LAST_DAY = 7;
