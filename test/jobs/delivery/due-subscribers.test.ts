import { describe, expect, it } from 'vitest';
import { readDueSubscribers } from '../../../src/jobs/delivery/due-subscribers.ts';
import type { Wave } from '../../../src/jobs/planning/wave.ts';
import type { FoundSubscriber } from '../../../src/store/subscriptions/read-subscribers.ts';
import type { Subscriber } from '../../../src/store/subscriptions/record.ts';

const SLUG = 'xx-somebody';
const person = (chatId: number): Subscriber => ({ chatId, language: 'en', discreet: false });
/** Between people: a slot that somebody has left, and one whose record does not open. */
const FOUND: readonly FoundSubscriber[] = [person(1), undefined, 'unreadable', person(2)];
const SLOTS = [10, 11, 12, 13];

function wave(occasion: Wave['occasion']): Wave {
  return {
    id: `${SLUG}:1:0`,
    list: SLUG,
    cohort: 1,
    zone: 'Europe/Paris',
    hour: 10,
    run: '0',
    date: '2014-11-25',
    occasion,
    dueMs: 0,
    endMs: 1,
  };
}

/** What is read of `FOUND`, of whom number 2 has begun a letter, and has been told. */
async function dueIn(occasion: Wave['occasion']) {
  const asked: (readonly number[])[] = [];
  const due = await readDueSubscribers(wave(occasion), SLOTS, [], async () => FOUND, {
    find: async (_list, chatId) =>
      chatId === 2
        ? { ...person(2), zone: 'Europe/Paris', hour: 10, cohort: 1, slot: 13 }
        : undefined,
    readProgress: async (chatIds) => {
      asked.push(chatIds);
      return chatIds.map((chatId) => (chatId === 2 ? 'begun' : undefined));
    },
  });
  return { due, asked };
}

describe('readDueSubscribers', () => {
  it('knows for each how far they are, in one question', async () => {
    const { due, asked } = await dueIn({ kind: 'rung', slug: SLUG, rung: 'lastDay' });
    expect(due.map(({ slot, progress }) => [slot, progress])).toEqual([
      [10, undefined],
      [11, undefined],
      [12, undefined],
      [13, 'begun'],
    ]);
    expect(asked).toEqual([[1, 2]]);
  });

  it('knows who has heard of a new urgent action', async () => {
    const { due, asked } = await dueIn({ kind: 'published', slug: SLUG });
    expect(due.map(({ slot, knowsIt }) => [slot, knowsIt])).toEqual([
      [10, false],
      [11, false],
      [12, false],
      [13, true],
    ]);
    expect(asked).toEqual([]);
  });
});
