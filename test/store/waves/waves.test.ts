import { describe, expect, it } from 'vitest';
import { stretches } from '../../../src/store/waves/slot-stretches.ts';
import { createWaveStore, type WaveStore } from '../../../src/store/waves/waves.ts';
import { jobsBench, SLUG, subscription } from '../../jobs/support.ts';
import { chatOf } from '../subscriptions/chat-of.ts';

const LATER = { sinceMs: 0, ttlSeconds: 3_600 };
/** Three chunks of records, two of them packs: a batch may lie across their borders. */
const PEOPLE = 260;
const PART = { wave: `${SLUG}:1:2014-11-18`, list: SLUG, cohort: 1, from: 0, to: PEOPLE };
const TOKEN = 'one machine';
/** No pace is in the way. */
const FAST = 1_000_000;

async function partUnderWay() {
  const { redis, subscriptions } = await jobsBench();
  for (let chatId = 0; chatId < PEOPLE; chatId += 1)
    await subscriptions.put(SLUG, subscription(chatId), LATER);
  const waves = createWaveStore(redis, { ratePerSecond: FAST });
  await waves.begin(PART, TOKEN);
  /** The chats that leave is given for, in the order asked for. */
  const chatsOf = async (slots: readonly number[]): Promise<ReturnType<typeof chatOf>[]> => {
    const leave = await waves.take(PART, TOKEN, slots);
    if (leave.kind !== 'go') throw new Error(`No leave: ${leave.kind}`);
    const read = subscriptions.reader({ ...PART, zone: 'Europe/Paris', hour: 10 });
    return (await read(slots, leave.records)).map(chatOf);
  };
  return { waves, subscriptions, chatsOf };
}

async function openSlots(waves: WaveStore): Promise<readonly number[]> {
  return (await waves.begin(PART, TOKEN)).slots;
}

describe('the progress of a wave', () => {
  it('tells of slots by stretches', () => {
    expect(stretches([7, 124, 125, 126, 3, 2])).toEqual([7, 7, 124, 126, 3, 3, 2, 2]);
    expect(stretches([500, 501])).toEqual([0, 1]);
  });

  it('reads records in the order asked for', async () => {
    const { chatsOf } = await partUnderWay();
    const slots = [259, 3, 123, 124, 125, 126, 249, 250, 0];
    expect(await chatsOf(slots)).toEqual(slots);
  });

  it('reads nothing of who has left', async () => {
    const { chatsOf, subscriptions } = await partUnderWay();
    await subscriptions.remove(SLUG, 125);
    expect(await chatsOf([124, 125, 126])).toEqual([124, undefined, 126]);
  });

  it('gives no more places than the pace has', async () => {
    const { redis } = await jobsBench();
    const waves = createWaveStore(redis, { ratePerSecond: 25 });
    await waves.begin(PART, TOKEN);
    const leave = await waves.take(PART, TOKEN, [124, 125, 126]);
    expect(leave).toEqual({ kind: 'go', records: [null] });
  });

  it('keeps what became of each slot', async () => {
    const { waves } = await partUnderWay();
    // More in a row than are set as one number.
    const row = Array.from({ length: 70 }, (_, index) => 125 + index);
    const slots = [2, 124, ...row, 0, 9, 1];
    await waves.record(PART, { slots, figures: new Map([['sent', slots.length]]) });
    const settled = new Set(slots);
    const open = await openSlots(waves);
    expect(open).toEqual(
      Array.from({ length: PEOPLE }, (_, slot) => slot).filter((slot) => !settled.has(slot)),
    );
  });
});
