import type { ChatId } from './sealed/sealed-record.ts';

/** Removes one kind of record of a writer: the `remove` or `forget` of a store. */
export type Remover = (chatId: ChatId) => Promise<unknown>;

/**
 * What /forget does: removes all that the writer left, through every store's own remover. One that
 * fails does not keep the others from removing; the failures are thrown together afterwards, so
 * that nobody is told that all is gone while something is not.
 */
export function createForgetWriter(
  removers: readonly Remover[],
): (chatId: ChatId) => Promise<void> {
  return async (chatId) => {
    const results = await Promise.allSettled(removers.map((remove) => remove(chatId)));
    const failures = results.filter((result) => result.status === 'rejected');
    if (failures.length > 0) {
      const causes = failures.map(({ reason }): unknown => reason);
      throw new AggregateError(causes, `${failures.length} kinds of record were not removed`);
    }
  };
}
