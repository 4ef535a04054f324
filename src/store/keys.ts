/**
 * Every Redis key of the program and how long it lives. A `hash` is `seal.hash(purpose, id)`: a copy
 * of Redis without STORAGE_KEY tells neither a chat id nor that two keys belong to one person.
 * docs/privacy.md says the same in words; change both together.
 */

const DAY_SECONDS = 24 * 60 * 60;

/** Lifetimes in seconds; each one starts again with each write. */
export const TTL_SECONDS = {
  /** A letter left half done can be taken up for two weeks: longer than the gap between two rungs. */
  draft: 14 * DAY_SECONDS,
  /** The replay log of the interview: disposable, the draft is the truth. */
  conversation: 14 * DAY_SECONDS,
  /** Language, zone and the answers that spare a known writer the questions. */
  writer: 180 * DAY_SECONDS,
  /** Telegram repeats an unanswered webhook call for less than a day. */
  updateSeen: DAY_SECONDS,
} as const;

/** Marks of who has sent a letter go this long after the last day to write, in days. */
export const SENT_KEPT_DAYS_AFTER_LAST_DAY = 30;

export const keys = {
  /** Sealed: an unfinished letter, with name, place and own line. */
  draft: (hash: string) => `draft:${hash}`,
  /** Sealed: the state of @grammyjs/conversations. */
  conversation: (hash: string) => `conversation:${hash}`,
  /** Sealed: a WriterRecord. */
  writer: (hash: string) => `writer:${hash}`,
  /** Set of keyed hashes, one for each (writer, recipient, channel) of the urgent action. */
  sent: (slug: string) => `sent:${slug}`,
  /** Plain counters: field `<recipient>:<channel>`, value how many writers have sent. */
  sentCounts: (slug: string) => `sent-counts:${slug}`,
  /** Plain set: the slugs that have marks, so that /forget finds them all. */
  sentSlugs: () => 'sent-slugs',
  /** Plain: an update of Telegram's that is being handled or was. */
  updateSeen: (updateId: number) => `update:${updateId}`,
} as const;
