/**
 * Every Redis key of the program, and which values are sealed. A `hash` is `seal.hash(purpose,
 * id)`: a copy of Redis without STORAGE_KEY tells neither a chat id nor that two keys belong to one
 * person. docs/privacy.md says the same in words; change both together.
 */

export const keys = {
  /**
   * Sealed: what ids are hashed with. No other value is opened first: it tells a wrong STORAGE_KEY.
   */
  keyRing: () => 'key-ring',
  /**
   * Sealed: an unfinished letter, with name, place and own line, and where its interview stands.
   */
  draft: (hash: string) => `draft:${hash}`,
  /** Sealed: finished letters that are not all sent, as the choices that they are written from. */
  outbox: (hash: string) => `outbox:${hash}`,
  /** Sealed: the same for another urgent action, hashed with it, which waits meanwhile. */
  waitingDraft: (hash: string) => `waiting-draft:${hash}`,
  /** Sealed: a LastShown. */
  lastShown: (hash: string) => `last-shown:${hash}`,
  /** Sealed: a WriterRecord. */
  writer: (hash: string) => `writer:${hash}`,
  /** Set of keyed hashes, one for each (writer, recipient, channel) of the urgent action. */
  sent: (slug: string) => `sent:${slug}`,
  /** Plain counters: field `<recipient>:<channel>`, value how many writers have sent. */
  sentCounts: (slug: string) => `sent-counts:${slug}`,
  /** Plain counters: field is the language of letters, value how many of them were sent. */
  sentLanguages: (slug: string) => `sent-languages:${slug}`,
  /** Plain set: the slugs that have marks, so that /forget finds them all. */
  sentSlugs: () => 'sent-slugs',
  /** Set of keyed hashes, one for each (writer, contact that failed) of the urgent action. */
  contactReports: (slug: string) => `contact-reports:${slug}`,
  /** Plain counters: field is the contact as printed, value how many writers say that it fails. */
  contactReportCounts: (slug: string) => `contact-report-counts:${slug}`,
  /** Plain set: the slugs that have reports, so that /forget finds them all. */
  contactReportSlugs: () => 'contact-report-slugs',

  // The inbox (docs/adr/0010): updates of Telegram's that are not done, and the machines that work
  // on them.
  /** Sorted set: number -> sealed update, of one chat. */
  inbox: (hash: string) => `inbox:${hash}`,
  /** Hash: what is done of the update under way, by step. */
  inboxNotes: (hash: string) => `inbox-notes:${hash}`,
  /** Set of keyed hashes: the chats that a machine works on. */
  inboxHeld: (machine: string) => `inbox-held:${machine}`,
  /**
   * Sorted set of keyed hashes: chats with something waiting that no machine works on, by when they
   * came to be so.
   */
  inboxFree: () => 'inbox-free',
  /** Plain: machines by the end of their lease (epoch ms of Redis). */
  inboxMachines: () => 'inbox-machines',
  /** Plain bits: which of 4,096 numbers of updates have come in. */
  inboxSeen: (block: number) => `inbox-seen:${block}`,
  /**
   * Plain: a random name that data kept here has from its first day. A Redis that comes back empty
   * gets another.
   */
  inboxEpoch: () => 'inbox-epoch',
  /** Set of keyed hashes: who was told that a Redis came back empty. */
  lossTold: () => 'loss-told',
  /** Plain: whether a write works. */
  probe: () => 'probe',

  // Reminders. A list is an urgent action's slug, `<slug>@<date>` ("tomorrow again") or `@new`.
  /** Plain: the cohorts (zone and hour) of a list, with their numbers and counts. */
  cohorts: (list: string) => `cohorts:${list}`,
  /**
   * The name of every chunk of a list begins so; it goes on with `<cohort>:<chunk>`. Sealed: up to
   * 125 subscriptions of one cohort, by slot, or who is in the pack beside it.
   */
  subscriptions: (list: string) => `subscriptions:${list}:`,
  subscriptionChunk: (list: string, cohort: number, chunk: number) =>
    `subscriptions:${list}:${cohort}:${chunk}`,
  /** Sealed: the 125 subscriptions of a full chunk as one. */
  subscriptionPack: (list: string, cohort: number, chunk: number) =>
    `subscriptions:${list}:${cohort}:${chunk}:pack`,
  /** Keyed hash of a chat -> cohort and slot, in one of 4,096 buckets. */
  subscriptionOf: (list: string, bucket: number) => `subscription-of:${list}:${bucket}`,
  /** Plain: for each wave of a list, up to which slot it is planned. */
  planned: (list: string) => `waves-planned:${list}`,
  /** Plain: figures of one wave, and who works on its parts. */
  wave: (wave: string) => `wave:${wave}`,
  /** Set of the parts (`from-to`) of a wave that are not through. */
  waveParts: (wave: string) => `wave-parts:${wave}`,
  /** Bitmap: which of 500 slots are settled. */
  waveDone: (wave: string, block: number) => `wave-done:${wave}:${block}`,
  /** Hash: wave -> what it is (JSON), as long as parts of it are open. */
  openWaves: () => 'open-waves',
  /** Plain counters: field is a rung or another occasion, value how many messages Telegram took. */
  reminderCounts: (slug: string) => `reminder-counts:${slug}`,
  /** Plain: the next free place and the end of the present pause, for all machines. */
  pace: () => 'pace',
  /** Plain hash: slug -> instant at which this bot first knew it (epoch ms). */
  published: () => 'published',
  /** Hash: id -> an announcement for those who follow an urgent action (JSON, nothing personal). */
  announcements: (slug: string) => `announcements:${slug}`,
  /** Plain: the minute that one of several machines has taken. */
  tick: (minute: string) => `tick:${minute}`,

  // Coordinators.
  /**
   * Plain hash: slug -> the present edition of an urgent action published through the chat (JSON).
   */
  liveActions: () => 'live-actions',
  /** Plain list: its editions before that, newest first. */
  pastActions: (slug: string) => `past-actions:${slug}`,
  /** Plain counter: grows with each change of `live-actions`, so that all machines see it. */
  actionChanges: () => 'action-changes',
  /** Sealed: the sheets that a coordinator is working on, with what is not for quoting. */
  sheetDrafts: (hash: string) => `sheet-drafts:${hash}`,
  /** Sealed: where the dialogue about a sheet stands (of @grammyjs/conversations). */
  sheetDialogue: (hash: string) => `sheet-dialogue:${hash}`,
  /** Plain list of random ids: the entries of what coordinators did, the newest last. */
  coordinatorLog: () => 'coordinator-log',
  /** Sealed: who did what, when. */
  coordinatorDeed: (id: string) => `coordinator-deed:${id}`,
} as const;
