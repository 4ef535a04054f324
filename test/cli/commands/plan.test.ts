import { describe, expect, it } from 'vitest';
import { createPublishedActions } from '../../../src/store/actions/published-actions.ts';
import { keys } from '../../../src/store/redis-keys.ts';
import { createSeal } from '../../../src/store/sealed/seal.ts';
import { createSubscriptions } from '../../../src/store/subscriptions/subscriptions.ts';
import { filesOf } from '../../support/action-files.ts';
import { testRedis } from '../../support/redis.ts';
import { postbag } from '../terminal.ts';

const SLUG = 'az-ismayilova';
const SEVEN_DAYS_BEFORE = '2014-11-18T09:05:00Z';

async function withSubscribers() {
  const redis = await testRedis();
  const { put } = createSubscriptions(redis.client, createSeal(Buffer.alloc(32, 7)));
  const wish = { hour: 10, language: 'en', discreet: false } as const;
  const when = { sinceMs: 0, ttlSeconds: 100_000 };
  await put(SLUG, { chatId: 1, zone: 'Europe/Paris', ...wish }, when);
  await put(SLUG, { chatId: 2, zone: 'Europe/Paris', ...wish }, when);
  await put(SLUG, { chatId: 3, zone: 'America/New_York', ...wish }, when);
  return { ...redis, env: { DATA_DIR: redis.dataDir } };
}

describe('postbag plan', () => {
  it('shows what begins, what waits and why, and changes nothing', async () => {
    const { client, env, close } = await withSubscribers();
    const before = (await client.keys('*')).toSorted();
    const { exitCode, out } = await postbag(['plan', '--at', SEVEN_DAYS_BEFORE], env);
    expect(exitCode).toBe(0);
    expect(out.split('\n')).toEqual([
      expect.stringMatching(
        /^begins: az-ismayilova, 2014-11-18, Europe\/Paris at 10:00: 7 days before the last day; 2 people/,
      ),
      expect.stringMatching(/^waits until 2014-11-18T14:5.*America\/New_York/),
    ]);
    expect((await client.keys('*')).toSorted()).toEqual(before);
    expect(await client.exists(keys.published())).toBe(0);
    await close();
  });

  it('prints one document that the plan can be made again from', async () => {
    const { env, close } = await withSubscribers();
    const { out } = await postbag(['plan', '--json', '--at', SEVEN_DAYS_BEFORE], env);
    expect(JSON.parse(out)).toMatchObject({
      input: { at: '2014-11-18T09:05:00.000Z', cohorts: { [SLUG]: [{ live: 2 }, { live: 1 }] } },
      waves: [
        { verdict: 'begins', people: 2 },
        { verdict: 'waits', people: 1 },
      ],
    });
    await close();
  });

  it('plans for what was published through the chat', async () => {
    const { client, env, close } = await withSubscribers();
    await createPublishedActions(client).publish({
      version: 1,
      slug: SLUG,
      edition: 1,
      files: await filesOf(SLUG),
      overDisk: false,
    });
    const empty = { ...env, ACTIONS_DIR: env.DATA_DIR };
    const { out } = await postbag(['plan', '--at', SEVEN_DAYS_BEFORE], empty);
    expect(out).toContain('begins: az-ismayilova, 2014-11-18');
    await close();
  });

  it('lists what is wrong', async () => {
    const { exitCode, err } = await postbag(['plan', 'now', '--at', 'tomorrow']);
    expect(exitCode).toBe(2);
    expect(err).toContain('"now": plan takes options only');
    expect(err).toContain('--at: has to be an ISO instant');
  });
});
