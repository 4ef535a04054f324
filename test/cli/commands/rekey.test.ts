import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openKeyRing } from '../../../src/store/sealed/key-ring.ts';
import { createInbox } from '../../../src/store/inbox/inbox.ts';
import { createWriters } from '../../../src/store/writers.ts';
import { silentLog, testRedis } from '../../support/redis.ts';
import { postbag } from '../terminal.ts';

const [OLD, NEW] = [randomBytes(32), randomBytes(32)];
const listed = (...all: Buffer[]): string => all.map((key) => key.toString('base64')).join();

async function withWriter() {
  const redis = await testRedis();
  const { seal } = await openKeyRing(redis.client, [OLD], silentLog);
  await createWriters(redis.client, seal).save(1, { version: 1, language: 'ru' });
  return redis;
}

describe('postbag rekey', () => {
  it('makes the older key unneeded, and says how much it did', async () => {
    const { client, dataDir, close } = await withWriter();
    const env = { DATA_DIR: dataDir, STORAGE_KEY: listed(NEW, OLD) };
    const first = await postbag(['rekey'], env);
    expect(first).toMatchObject({ exitCode: 0, out: '' });
    expect(first.err).toContain('1 sealed anew, 0 do not open. Done.');
    expect((await postbag(['rekey'], env)).err).toContain('0 sealed anew');
    const { seal } = await openKeyRing(client, [NEW], silentLog);
    expect(await createWriters(client, seal).load(1)).toMatchObject({ language: 'ru' });
    await close();
  });

  it('does not forget what came in and is not done, and keeps its order', async () => {
    const { client, dataDir, close } = await withWriter();
    const { seal: old } = await openKeyRing(client, [OLD], silentLog);
    const came = [7, 8].map((number) => ({ number, chatId: 1, value: { number } }));
    await createInbox(client, old).keep(came, 0);
    const { err } = await postbag(['rekey'], {
      DATA_DIR: dataDir,
      STORAGE_KEY: listed(NEW, OLD),
    });
    expect(err).toContain('3 sealed anew, 0 do not open. Done.');
    const { seal } = await openKeyRing(client, [NEW], silentLog);
    const inbox = createInbox(client, seal);
    const { taken } = await inbox.beat(1);
    expect(taken).toMatchObject([{ number: 7, value: { number: 7 } }]);
    const { next } = await inbox.done(taken);
    expect(next).toMatchObject([{ number: 8, value: { number: 8 } }]);
    await close();
  });

  it('refuses keys that are not of this Redis', async () => {
    const { dataDir, close } = await withWriter();
    const { exitCode, err } = await postbag(['rekey'], {
      DATA_DIR: dataDir,
      STORAGE_KEY: listed(NEW),
    });
    expect(exitCode).toBe(2);
    expect(err).toContain('STORAGE_KEY does not open what Redis holds');
    await close();
  });

  it('takes no arguments', async () => {
    expect(await postbag(['rekey', 'all'])).toMatchObject({ exitCode: 2 });
  });
});
