import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  createContactReportStore,
  type ContactReportStore,
} from '../../src/store/contact-reports.ts';
import { keys } from '../../src/store/redis-keys.ts';
import { createSeal } from '../../src/store/sealed/seal.ts';
import { dumpRedis } from '../support/dump-redis.ts';
import { testRedis, type TestRedis } from '../support/redis.ts';

const ANNA = 712_345_678;
const BORIS = 798_765_432;
const SLUG = 'az-ismayilova';
const OFFICE = 'office@example.org';
const FAX = '+994 12 492 0625';
const DAY_MS = 86_400_000;
const NOW = Date.UTC(2014, 10, 1);
const CLOSES = Date.UTC(2014, 10, 26);

let redis: TestRedis;
let reports: ContactReportStore;

beforeAll(async () => {
  redis = await testRedis();
  reports = createContactReportStore(redis.client, createSeal(randomBytes(32)), {
    now: () => NOW,
    closesAtMs: () => CLOSES,
  });
});
beforeEach(() => redis.client.flushall());
afterAll(() => redis.close());

describe('reporting a contact', () => {
  it('counts a writer once however often they tap', async () => {
    const taps = Array.from({ length: 25 }, () => reports.report(ANNA, SLUG, OFFICE));
    expect((await Promise.all(taps)).filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(await reports.counts(SLUG)).toEqual(new Map([[OFFICE, 1]]));
  });

  it('tells how many writers did', async () => {
    await reports.report(ANNA, SLUG, OFFICE);
    await reports.report(ANNA, SLUG, FAX);
    expect(await reports.report(BORIS, SLUG, OFFICE)).toEqual({ isNew: true, count: 2 });
    expect(await reports.report(BORIS, SLUG, OFFICE)).toEqual({ isNew: false, count: 2 });
    expect(await reports.reportedBy(ANNA, SLUG)).toEqual([OFFICE, FAX]);
    expect(await reports.reportedBy(BORIS, 'another-action')).toEqual([]);
  });

  it('is taken back once', async () => {
    await reports.report(ANNA, SLUG, OFFICE);
    expect(await reports.takeBack(ANNA, SLUG, OFFICE)).toBe(true);
    expect(await reports.takeBack(ANNA, SLUG, OFFICE)).toBe(false);
    expect(await reports.takeBack(BORIS, SLUG, OFFICE)).toBe(false);
    expect((await reports.counts(SLUG)).get(OFFICE)).toBe(0);
  });
});

describe('a report', () => {
  it('cannot be traced to whoever made it', async () => {
    await reports.report(ANNA, SLUG, OFFICE);
    await reports.report(ANNA, SLUG, FAX);
    const copy = await dumpRedis(redis.client);
    const raw = Buffer.alloc(4);
    raw.writeUInt32LE(ANNA);
    expect(copy.includes(String(ANNA)) || copy.includes(raw)).toBe(false);
    const members = await redis.client.smembersBuffer(keys.contactReports(SLUG));
    expect(new Set(members.map((member) => member.toString('hex'))).size).toBe(2);
    expect(members.every((member) => member.length === 16)).toBe(true);
  });

  it('goes seven days after the last day', async () => {
    await reports.report(ANNA, SLUG, OFFICE);
    const ttlMs = await redis.client.pttl(keys.contactReports(SLUG));
    // To the midnight after it, as all that is kept of somebody.
    const lateMs = ttlMs - (CLOSES + 7 * DAY_MS - NOW);
    expect(lateMs).toBeGreaterThan(-5_000);
    expect(lateMs).toBeLessThan(DAY_MS + 5_000);
  });

  it('is forgotten with its writer, and the counter stays', async () => {
    await reports.report(ANNA, SLUG, OFFICE);
    await reports.report(ANNA, 'another-action', FAX);
    await reports.report(BORIS, SLUG, OFFICE);
    await reports.forget(ANNA);
    expect(await reports.reportedBy(ANNA, SLUG)).toEqual([]);
    expect(await reports.reportedBy(ANNA, 'another-action')).toEqual([]);
    expect(await reports.reportedBy(BORIS, SLUG)).toEqual([OFFICE]);
    expect((await reports.counts(SLUG)).get(OFFICE)).toBe(2);
  });
});
