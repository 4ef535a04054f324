import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import {
  freePort,
  runProgram,
  startRedisServer,
  temporaryFolder,
  until,
} from '../support/program.ts';
import { addressOf, runningBot, texts } from '../support/running-bot.ts';

const hasRedisServer = spawnSync('redis-server', ['--version']).status === 0;

/** The program on a Redis server that the test may kill. */
async function withRedis(env: Readonly<Record<string, string>> = {}) {
  const port = await freePort();
  const folder = await temporaryFolder();
  const redis = await startRedisServer(folder, port);
  const bot = await runningBot({ REDIS_URL: `redis://127.0.0.1:${port}`, ...env });
  return { ...bot, redis, startAgain: () => startRedisServer(folder, port) };
}

describe.runIf(hasRedisServer)('while Redis is away', () => {
  it('the writer is told once, and everything is answered afterwards', async () => {
    const { say, maya, redis, startAgain, program, api } = await withRedis();
    const excuse = texts.say('en', 'error-moment');
    expect(await say('/write')).toContain(texts.say('en', 'interview-language'));
    redis.kill('SIGKILL');
    await program.hasSaid('Redis is away');
    maya.send('/help');
    await until(() => maya.last()?.text === excuse);
    maya.send('/privacy');
    const other = api.person(777);
    other.send('/help');
    await until(() => other.last() !== undefined);
    expect(other.last()?.text).toBe(texts.say('en', 'error-moment'));
    expect(maya.last()?.text).toBe(texts.say('en', 'error-moment'));
    await startAgain();
    await until(() => maya.last()?.text.startsWith('What I keep') === true);
    await until(() => other.last()?.text === texts.say('en', 'help'));
    const said = maya.messages({ deleted: true }).map(({ text }) => text);
    // Answered, nobody is to wait any more.
    const isThere = (): boolean =>
      maya.messages().some(({ text }) => text === texts.say('en', 'error-moment'));
    await until(() => !isThere());
    expect(said.filter((text) => text === texts.say('en', 'error-moment'))).toHaveLength(1);
    expect(said.filter((text) => text === texts.say('en', 'help'))).toHaveLength(1);
    expect(await say('/write')).toContain(texts.say('en', 'interview-language'));
    expect(program.stderr()).not.toContain('"level":50');
    expect(program.stderr().match(/"level":40.*away/g)).toHaveLength(1);
    expect(program.stderr()).not.toContain('trouble with the queue');
  });

  it('nothing is lost over kill -9 of the bot either', async () => {
    const { maya, redis, startAgain, program, env, say } = await withRedis();
    await say('/start');
    redis.kill('SIGKILL');
    await program.hasSaid('Redis is away');
    maya.send('/help');
    await until(() => maya.last()?.text === texts.say('en', 'error-moment'));
    program.kill('SIGKILL');
    await program.ended;
    await startAgain();
    runProgram(env);
    await until(() => maya.last()?.text === texts.say('en', 'help'));
  });

  it('SIGTERM ends the program, and the waiting update comes again', async () => {
    const { maya, redis, startAgain, program, env, say } = await withRedis();
    await say('/start');
    redis.kill('SIGKILL');
    await program.hasSaid('Redis is away');
    maya.send('/help');
    await until(() => maya.last()?.text === texts.say('en', 'error-moment'));
    const killedAtMs = performance.now();
    program.kill('SIGTERM');
    expect(await program.ended).toBe(0);
    expect(performance.now() - killedAtMs).toBeLessThan(9_000);
    await startAgain();
    runProgram(env);
    await until(() => maya.last()?.text === texts.say('en', 'help'));
  });

  it('a webhook call is told once and comes again', async () => {
    const port = await freePort();
    const { maya, redis, startAgain, program, say } = await withRedis({
      PORT: String(port),
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      WEBHOOK_SECRET: 'a-secret-of-the-webhook',
    });
    await program.hasSaid('"msg":"ready"');
    await say('/privacy');
    redis.kill('SIGKILL');
    await program.hasSaid('Redis is away');
    maya.send('/help');
    await until(() => maya.last()?.text === texts.say('en', 'error-moment'));
    await startAgain();
    await until(() => maya.last()?.text === texts.say('en', 'help'), 40_000);
    const moments = maya
      .messages({ deleted: true })
      .filter(({ text }) => text === texts.say('en', 'error-moment'));
    expect(moments).toHaveLength(1);
  });

  it('health says so', async () => {
    const { redis, program, startAgain } = await withRedis();
    await program.hasSaid('"msg":"ready"');
    const health = async () => fetch(`${addressOf(program)}/healthz`);
    await until(async () => (await health()).status === 200);
    redis.kill('SIGKILL');
    await until(async () => (await health()).status === 503);
    expect(await (await health()).json()).toMatchObject({
      ok: false,
      checks: { redis: { ok: false }, telegram: { ok: true } },
    });
    await startAgain();
    await until(async () => (await health()).status === 200);
  });

  it('the program starts and waits', async () => {
    const port = await freePort();
    const { program, maya } = await runningBot({ REDIS_URL: `redis://127.0.0.1:${port}` });
    await program.hasSaid('"msg":"ready"');
    maya.send('/help');
    await until(() => maya.last()?.text === texts.say('en', 'error-moment'));
    await startRedisServer(await temporaryFolder(), port);
    await until(() => maya.last()?.text === texts.say('en', 'help'));
  });
});
