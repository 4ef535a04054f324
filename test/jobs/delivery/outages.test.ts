import { describe, expect, it } from 'vitest';
import { deliverPart, type Delivery } from '../../../src/jobs/delivery/deliver-part.ts';
import { createHealth } from '../../../src/jobs/health.ts';
import { createInFlight } from '../../../src/jobs/delivery/in-flight.ts';
import { createRecentParts } from '../../../src/jobs/delivery/recent-parts.ts';
import type { Part } from '../../../src/jobs/planning/wave.ts';
import { createWaveStore } from '../../../src/store/waves/waves.ts';
import { gate } from '../../support/gate.ts';
import { jobsBench, SLUG, subscription, until } from '../support.ts';

const PEOPLE = 10;
const PART: Part = {
  wave: {
    id: `${SLUG}:1:2014-11-18`,
    list: SLUG,
    cohort: 1,
    zone: 'Europe/Paris',
    hour: 10,
    run: '2014-11-18',
    date: '2014-11-18',
    occasion: { kind: 'rung', slug: SLUG, rung: 'sevenDays' },
    dueMs: 0,
    endMs: 1,
  },
  from: 0,
  to: PEOPLE,
};
const ADDRESS = { wave: PART.wave.id, list: SLUG, cohort: 1, from: 0, to: PEOPLE };
/** As if the connection to Redis had come back 1.7 s ago. */
const BACK_FOR_MS = 1_700;

/** A machine that sends to a subscriber at once, and what it has sent. */
async function oneMachine(changes: Partial<Delivery> = {}) {
  const { redis, subscriptions } = await jobsBench();
  for (let chatId = 0; chatId < PEOPLE; chatId += 1)
    await subscriptions.put(SLUG, subscription(chatId), { sinceMs: 0, ttlSeconds: 3_600 });
  const waves = createWaveStore(redis, { ratePerSecond: 1_000 });
  const sent: string[] = [];
  const delivery: Delivery = {
    waves,
    subscriptions,
    send: (body, onOutcome) => {
      sent.push(body.toString());
      onOutcome({ kind: 'sent' });
    },
    readProgress: async () => [],
    bodiesOf: () => (subscriber) => Buffer.from(String(subscriber.chatId)),
    obstacle: () => undefined,
    inFlight: createInFlight(PEOPLE),
    health: createHealth(),
    outages: { count: () => 0, backForMs: () => Number.POSITIVE_INFINITY },
    recent: createRecentParts(waves),
    count: () => undefined,
    ...changes,
  };
  const deliver = (waveStore = waves) =>
    deliverPart(PART, { ...delivery, waves: waveStore }, new AbortController().signal);
  return { waves, sent, deliver };
}

describe('a part begun after an outage of Redis', () => {
  it('waits for what other machines have to tell', async () => {
    const outages = { count: () => 1, backForMs: () => BACK_FOR_MS };
    const { waves, sent, deliver } = await oneMachine({ outages });
    const end = deliver();
    // Another machine had sent to half of them; Redis has forgotten that, and whose part it was.
    await waves.record(ADDRESS, { slots: [0, 1, 2, 3, 4], figures: new Map([['sent', 5]]) });
    expect(await end).toBe('through');
    expect(sent).toEqual(['5', '6', '7', '8', '9']);
  });
});

describe('a part whose last note Redis has not confirmed', () => {
  it('is remembered already, to be told again', async () => {
    const remembered: (readonly number[])[] = [];
    const recent = {
      remember: (_part: unknown, slots: readonly number[]) => void remembered.push(slots),
      retell: async () => undefined,
    };
    const { waves, deliver } = await oneMachine({ recent });
    const { passed: confirmed, pass: confirm } = gate();
    const record = async (): Promise<void> => void (await confirmed);
    const end = deliver({ ...waves, record });
    await until(() => remembered.length > 0, 5_000);
    expect(remembered[0]).toHaveLength(PEOPLE);
    confirm();
    expect(await end).toBe('through');
  });
});
