import { describe, expect, it } from 'vitest';
import { createForgetWriter, type WriterRecords } from '../../src/store/forget.ts';

const CHAT = 712_345_678;

/** Stores of which each writes down what it was asked to remove. */
function stores(removed: [string, unknown][]): WriterRecords {
  const store = (name: string) => {
    const note = (chatId: number | string) => Promise.resolve(removed.push([name, chatId]));
    return { remove: note, forget: note };
  };
  return {
    writers: store('writers'),
    drafts: store('drafts'),
    waitingDrafts: store('waitingDrafts'),
    outbox: store('outbox'),
    lastShown: store('lastShown'),
    sent: store('sent'),
    contactReports: store('contactReports'),
    following: store('following'),
    sheets: store('sheets'),
    loss: store('loss'),
  };
}

describe('forgetting a writer', () => {
  it('removes every kind of record once', async () => {
    const removed: [string, unknown][] = [];
    const records = stores(removed);
    let times = 0;
    await createForgetWriter(records, () => (times += 1))(CHAT);
    expect(removed.every(([, chatId]) => chatId === CHAT)).toBe(true);
    expect(removed.map(([name]) => name).toSorted()).toEqual(Object.keys(records).toSorted());
    expect(times).toBe(1);
  });

  it('goes on past a failure and tells it', async () => {
    const removed: [string, unknown][] = [];
    const records = {
      ...stores(removed),
      writers: { remove: () => Promise.reject(new Error('away')) },
    };
    const forget = createForgetWriter(records, () => undefined);
    await expect(forget(CHAT)).rejects.toThrow('1 kinds of record');
    expect(removed).toHaveLength(Object.keys(records).length - 1);
  });
});
