import type { ChatId } from './sealed/sealed-record.ts';

/** Removes one kind of record of a writer. */
type Remover = (chatId: ChatId) => Promise<unknown>;
type Removing = Readonly<Record<'remove', Remover>>;
type Forgetting = Readonly<Record<'forget', Remover>>;

/** Every kind of record that a writer leaves; their updates leave the inbox as they are handled. */
export interface WriterRecords {
  readonly writers: Removing;
  readonly drafts: Removing;
  readonly waitingDrafts: Forgetting;
  readonly outbox: Removing;
  readonly lastShown: Removing;
  readonly sent: Forgetting;
  readonly contactReports: Forgetting;
  /** Their reminders and news. */
  readonly following: { readonly forget: (chatId: number) => Promise<unknown> };
  /** Sheets that a coordinator has not published. */
  readonly sheets: Removing;
  /** That they were told of a Redis that came back empty. */
  readonly loss: Forgetting;
}

/**
 * What /forget does: removes all that the writer left, through every store's own remover, then
 * calls `onForgotten`. One that fails does not keep the others from removing; the failures are
 * thrown together afterwards, so that nobody is told that all is gone while something is not.
 */
export function createForgetWriter(
  records: WriterRecords,
  onForgotten: () => void,
): (chatId: ChatId) => Promise<void> {
  const removers: readonly Remover[] = [
    records.writers.remove,
    records.drafts.remove,
    records.waitingDrafts.forget,
    records.outbox.remove,
    records.lastShown.remove,
    records.sent.forget,
    records.contactReports.forget,
    (chatId) => records.following.forget(Number(chatId)),
    records.sheets.remove,
    records.loss.forget,
  ];
  return async (chatId) => {
    const results = await Promise.allSettled(removers.map((remove) => remove(chatId)));
    onForgotten();
    const failures = results.filter((result) => result.status === 'rejected');
    if (failures.length > 0) {
      const causes = failures.map(({ reason }): unknown => reason);
      throw new AggregateError(causes, `${failures.length} kinds of record were not removed`);
    }
  };
}
