import { describe, expect, it } from 'vitest';
import { createPublishedActions } from '../../../src/store/actions/published-actions.ts';
import { createContactReportStore } from '../../../src/store/contact-reports.ts';
import { keys } from '../../../src/store/redis-keys.ts';
import { createSeal } from '../../../src/store/sealed/seal.ts';
import { createSentStore } from '../../../src/store/sent.ts';
import { createSubscriptions } from '../../../src/store/subscriptions/subscriptions.ts';
import { filesOf } from '../../support/action-files.ts';
import { testRedis } from '../../support/redis.ts';
import { postbag } from '../terminal.ts';

const SLUG = 'az-ismayilova';
const FAX = '+994 12 492 0625';

async function withFigures() {
  const redis = await testRedis();
  const { client } = redis;
  const seal = createSeal(Buffer.alloc(32, 7));
  const lasting = { now: () => 0, closesAtMs: () => 1 };
  const sent = createSentStore(client, seal, lasting);
  const toPresident = { recipientId: 'president', channel: 'email' } as const;
  await sent.markSent(1, SLUG, toPresident, 'en');
  await sent.markSent(2, SLUG, toPresident, 'ru');
  await sent.markSent(2, SLUG, { recipientId: 'prosecutor-general', channel: 'post' }, 'ru');
  await sent.markSent(3, SLUG, { recipientId: 'president', channel: 'fax' }, 'en');
  await sent.unmarkSent(3, SLUG, { recipientId: 'president', channel: 'fax' }, 'en');
  await client.hincrby(keys.reminderCounts(SLUG), 'twoDays', 12);
  await createContactReportStore(client, seal, lasting).report(2, SLUG, FAX);
  const wish = { hour: 10, language: 'en', discreet: false } as const;
  const when = { sinceMs: 0, ttlSeconds: 100_000 };
  await createSubscriptions(client, seal).put(
    SLUG,
    { chatId: 2, zone: 'Europe/Paris', ...wish },
    when,
  );
  return { ...redis, env: { DATA_DIR: redis.dataDir } };
}

describe('postbag totals', () => {
  it('says what an urgent action has come to, and changes nothing', async () => {
    const { client, env, close } = await withFigures();
    const before = (await client.keys('*')).toSorted();
    const { exitCode, out } = await postbag(['totals', SLUG], env);
    expect(exitCode).toBe(0);
    expect(out.split('\n')).toEqual([
      expect.stringMatching(/^az-ismayilova: Khadija Ismayilova: /),
      'last day: 2014-11-25',
      'letters sent: 3 (post 1, email 2)',
      '  to president: email 2',
      '  to prosecutor-general: post 1',
      'by language: en 1, ru 2',
      'reminders: twoDays 12',
      'followers: 1',
      `does not work, say 1: ${FAX}`,
    ]);
    expect((await client.keys('*')).toSorted()).toEqual(before);
    await close();
  });

  it('prints one document with every channel and rung', async () => {
    const { env, close } = await withFigures();
    const { out, err } = await postbag(['totals', '--json', SLUG], env);
    expect(err).toBe('');
    expect(JSON.parse(out)).toMatchObject({
      slug: SLUG,
      lastDay: '2014-11-25',
      letters: {
        total: 3,
        byChannel: { post: 1, email: 2, fax: 0, web: 0 },
        byRecipient: { president: { email: 2, fax: 0 }, 'prosecutor-general': { post: 1 } },
        byLanguage: { en: 1, ru: 2 },
      },
      reminders: { sevenDays: 0, twoDays: 12, lastDay: 0 },
      followers: 1,
      failingContacts: [{ contact: FAX, writers: 1 }],
    });
    await close();
  });

  it('knows what was published through the chat, and what is not there any more', async () => {
    const { client, env, dataDir, close } = await withFigures();
    const nothingOnDisk = { ...env, ACTIONS_DIR: dataDir };
    const gone = JSON.parse((await postbag(['totals', SLUG, '--json'], nothingOnDisk)).out);
    expect(gone).toMatchObject({ title: null, lastDay: null, letters: { total: 3 } });
    const files = await filesOf(SLUG);
    const edition = { version: 1, slug: SLUG, edition: 1, files, overDisk: false } as const;
    await createPublishedActions(client).publish(edition);
    expect((await postbag(['totals', SLUG], nothingOnDisk)).out).toContain('last day: 2014-11-25');
    await close();
  });

  it('names what is there where it does not know the slug', async () => {
    const { env, close } = await withFigures();
    const { exitCode, out, err } = await postbag(['totals', 'az-ismailova'], env);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err).toContain('"az-ismailova": no urgent action has this slug. There are: az-ism');
    await close();
  });

  it('lists all that is wrong with how it is called', async () => {
    const { exitCode, err } = await postbag(['totals', '--at', 'now'], { PORT: 'none' });
    expect(exitCode).toBe(2);
    expect(err).toContain('--at: there is no such option');
    expect(err).toContain('SLUG: is needed');
    expect(err).toContain('PORT: ');
    expect((await postbag(['totals', 'one', 'two'])).err).toContain('"two": totals takes one');
  });
});
