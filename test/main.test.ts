import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LocalBotApi } from '../src/playground/bot-api/local-bot-api.ts';
import { probe } from '../src/store/redis/own-server.ts';
import { socketPath } from '../src/store/redis/socket-path.ts';
import { localBotApi, TOKEN } from './support/local-bot-api.ts';
import { freePort, runProgram, temporaryFolder, until } from './support/program.ts';
import { runningBot, texts } from './support/running-bot.ts';

const hasRedisServer = spawnSync('redis-server', ['--version']).status === 0;
/** Tokens have at least twenty characters after the colon; the log must know them by that. */
const LONG_TOKEN = '1000:abcdefghijklmnopqrstuvwxyz';

/** Holds the next answer of the bot up; what it returns resolves when that answer is under way. */
function holdUp(api: LocalBotApi, delayMs: number): () => Promise<void> {
  let isUnderWay = false;
  api.faults.failNext('sendMessage', { delayMs, when: () => (isUnderWay = true) });
  return () => until(() => isUnderWay);
}

describe('the program', () => {
  it('lists all that is wrong with its configuration', async () => {
    const program = runProgram({ BOT_TOKEN: 'nonsense', PORT: 'abc', REDIS_URL: 'x' });
    expect(await program.ended).toBe(2);
    for (const name of ['BOT_TOKEN', 'PORT', 'REDIS_URL']) expect(program.stderr()).toContain(name);
    expect(program.stderr()).not.toContain('nonsense');
  });

  it('refuses the playground in production', async () => {
    const program = runProgram({ NODE_ENV: 'production' });
    expect(await program.ended).toBe(2);
  });

  it('ends with 2 when Telegram refuses the token, and leaves no Redis running', async () => {
    const { program, dataDir } = await runningBot({ BOT_TOKEN: '2000:somebody-elses' });
    expect(await program.ended).toBe(2);
    expect(await probe(await socketPath(join(dataDir, 'redis')))).toBe('absent');
  });

  it('prints one address for the playground', async () => {
    const program = runProgram({ DATA_DIR: await temporaryFolder() });
    await program.hasSaid('"msg":"ready"');
    const addresses = program.stdout().match(/http:\/\/\S+/g) ?? [];
    expect(addresses).toHaveLength(1);
    const page = addresses[0] ?? '';
    expect(await (await fetch(page)).text()).toContain('<html');
    expect((await fetch(new URL('healthz', page))).status).toBe(200);
    expect(await (await fetch(new URL('metrics', page))).text()).toContain('postbag_updates_total');
    program.kill('SIGINT');
    expect(await program.ended).toBe(0);
  });

  it('answers, and logs neither names nor texts nor the token', async () => {
    const { say, program } = await runningBot({ LOG_LEVEL: 'trace' }, LONG_TOKEN);
    await say('/help');
    await say('Something private');
    expect(program.stderr()).not.toMatch(/Mayafirst|private|abcdefghijklmnop/);
  });

  it('finishes what is running on SIGTERM', async () => {
    const { api, maya, program } = await runningBot();
    await program.hasSaid('"msg":"ready"');
    const sending = holdUp(api, 1_500);
    maya.send('/help');
    await sending();
    const killedAtMs = performance.now();
    program.kill('SIGTERM');
    expect(await program.ended).toBe(0);
    expect(performance.now() - killedAtMs).toBeLessThan(10_000);
    expect(maya.last()?.text).toBe(texts.say('en', 'help'));
  });

  it('handles nothing again that was done before SIGTERM', async () => {
    const { say, maya, program, env } = await runningBot();
    await say('/help');
    program.kill('SIGTERM');
    await program.ended;
    const again = runProgram(env);
    await again.hasSaid('"msg":"ready"');
    await say('/privacy');
    expect(maya.messages().filter(({ text }) => text === texts.say('en', 'help'))).toHaveLength(1);
  });

  it('ends at once on the second signal', async () => {
    const { api, maya, program } = await runningBot();
    await program.hasSaid('"msg":"ready"');
    const sending = holdUp(api, 9_000);
    maya.send('/help');
    await sending();
    program.kill('SIGTERM');
    await program.hasSaid('stopping');
    program.kill('SIGTERM');
    expect(await program.ended).toBe(1);
  });

  it.runIf(hasRedisServer)('keeps a letter in progress over kill -9', async () => {
    const { say, maya, program, env, settled } = await runningBot();
    await say('/write');
    maya.tapLabel(maya.labels()[0] ?? '');
    await settled();
    const question = maya.last()?.text;
    // AOF everysec: what Redis was told is on disk a second later; here only the bot dies.
    program.kill('SIGKILL');
    await program.ended;
    runProgram(env);
    expect(await say('/write')).toBe(question);
    expect(question).not.toContain(texts.say('en', 'interview-language'));
  });

  it('waits for Telegram at the start', async () => {
    const port = await freePort();
    const dataDir = await temporaryFolder();
    const program = runProgram({
      BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: `http://127.0.0.1:${port}`,
      DATA_DIR: dataDir,
    });
    await program.hasSaid('telegram: trying again');
    const { api } = await localBotApi({ port });
    await program.hasSaid('"msg":"ready"');
    expect(api.counts()['getMe']).toBeGreaterThan(0);
  });

  it('answers everybody through storms of 429 and 500', async () => {
    const { api, program } = await runningBot();
    await program.hasSaid('"msg":"ready"');
    await api.waitForIdle();
    const storm = { times: 15, when: (method: string) => method !== 'getUpdates' };
    api.faults.failNext('*', { status: 500, ...storm });
    api.faults.failNext('*', { status: 429, retry_after: 1, ...storm });
    api.faults.failNext('getUpdates', { status: 502, times: 3 });
    const people = Array.from({ length: 20 }, (_, index) => api.person(600 + index));
    for (const person of people) person.send('/help');
    await until(() => people.every((person) => person.last() !== undefined), 40_000);
    for (const person of people) {
      expect(person.last()?.text).toBe(texts.say('en', 'help'));
    }
  });
});
