import { spawnSync } from 'node:child_process';
import { Redis } from 'ioredis';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  freePort,
  runProgram,
  startRedisServer,
  temporaryFolder,
  until,
} from '../support/program.ts';
import { addressOf, MAYA, runningBot, texts } from '../support/running-bot.ts';

const hasRedisServer = spawnSync('redis-server', ['--version']).status === 0;
const say = (key: string): string => texts.say('en', key);
const EVER = Number.POSITIVE_INFINITY;

/**
 * The program on a Redis that the test may configure, and somebody at the question for the name.
 */
async function atTheName(env: Readonly<Record<string, string>> = {}, language = 'English') {
  const port = await freePort();
  const server = await startRedisServer(await temporaryFolder(), port);
  const bot = await runningBot({ REDIS_URL: `redis://127.0.0.1:${port}`, ...env });
  const client = new Redis(port, '127.0.0.1');
  client.on('error', () => undefined);
  onTestFinished(() => client.disconnect());
  const { maya } = bot;
  const labelled = (words: string): string | undefined =>
    maya.labels().find((label) => label.startsWith(words));
  const shown = (words: string): Promise<void> =>
    until(
      () => maya.last()?.text.includes(words) === true || labelled(words) !== undefined,
      undefined,
      () => `"${words}"; shown: ${maya.last()?.text}; log:\n${bot.program.stderr()}`,
    );
  const tap = async (label: string, next: string): Promise<void> => {
    maya.tapLabel(labelled(label) ?? label);
    await shown(next);
  };
  maya.send('/start az-ismayilova');
  await shown('Write a letter');
  await tap('Write a letter', 'English');
  await tap(language, 'Formal');
  await tap('Formal', 'No');
  await tap('No', say('interview-name'));
  /** How often the bot has said what begins so. */
  const times = (words: string): number =>
    maya.messages({ deleted: true }).filter(({ byBot, text }) => byBot && text.includes(words))
      .length;
  return { ...bot, server, client, shown, tap, times };
}

describe.runIf(hasRedisServer)('nothing is lost', () => {
  it('over kill -9 while an answer is being sent', async () => {
    const { maya, api, program, env, shown, times } = await atTheName();
    api.faults.failNext('sendMessage', { heldUntil: new Promise(() => undefined) });
    maya.send('Nora Lindqvist');
    await until(() => api.server.journal.inFlight() > 0 && api.server.queue.unconfirmed() === 0);
    maya.send('Lyon, France');
    await until(() => api.server.queue.unconfirmed() === 0);
    program.kill('SIGKILL');
    await program.ended;
    runProgram(env);
    await shown('No line of my own');
    expect(times(say('interview-place'))).toBe(1);
  });

  it('over kill -9 in the middle of a hand-out', async () => {
    const { maya, api, program, env, shown, tap, times } = await atTheName();
    maya.send('Nora Lindqvist');
    await shown(say('interview-place'));
    maya.send('Lyon, France');
    await shown('No line of my own');
    await tap('No line of my own', 'Both of them');
    await tap('Both of them', say('interview-finish'));
    let sends = 0;
    api.faults.failNext('sendMessage', {
      heldUntil: new Promise(() => undefined),
      when: () => (sends += 1) === 2,
    });
    maya.tapLabel(say('interview-finish'));
    await until(() => sends === 2);
    program.kill('SIGKILL');
    await program.ended;
    runProgram(env);
    // The preview goes last.
    const closed = texts.say('en', 'interview-done', { count: 2 });
    await until(() => times(closed) === 1);
    expect(times('Nora Lindqvist')).toBe(1);
    const ways = maya
      .messages()
      .filter(({ keyboard }) =>
        keyboard.flat().some(({ text }) => text === say('interview-sent-email')),
      );
    expect(ways).toHaveLength(1);
  });

  it('over kill -9 between the two messages of a preview', async () => {
    const { maya, api, program, env, shown, tap, times } = await atTheName({}, 'German');
    maya.send('Nora Lindqvist');
    await shown(say('interview-place'));
    maya.send('Lyon, Frankreich');
    await shown('No line of my own');
    await tap('No line of my own', 'Both of them');
    await tap('Both of them', say('interview-finish'));
    await tap(say('interview-change'), say('interview-add-line'));
    await tap(say('interview-add-line'), say('interview-line-skip'));
    let sends = 0;
    api.faults.failNext('sendMessage', {
      heldUntil: new Promise(() => undefined),
      when: () => (sends += 1) === 2,
    });
    maya.send('Ich denke jeden Tag an sie.');
    await until(() => sends === 2);
    program.kill('SIGKILL');
    await program.ended;
    runProgram(env);
    await shown(say('interview-finish'));
    await tap(say('interview-finish'), say('interview-sent-email'));
    // In the first preview, in the one that was cut off, and handed out.
    expect(times('Sehr geehrter Herr Präsident')).toBe(3);
  });

  it('over SIGTERM with sends that outlast it', async () => {
    const { maya, api, program, env, shown } = await atTheName();
    api.faults.failNext('sendMessage', { times: EVER, heldUntil: new Promise(() => undefined) });
    maya.send('Nora Lindqvist');
    await until(() => api.server.journal.inFlight() > 0);
    program.kill('SIGTERM');
    expect(await program.ended).toBe(0);
    api.faults.clear();
    runProgram(env);
    await shown(say('interview-place'));
  });

  it.each([
    ['is full', ['maxmemory', '1mb'], ['maxmemory', '0']],
    ['has no replicas', ['min-replicas-to-write', '1'], ['min-replicas-to-write', '0']],
  ] as const)('while Redis %s', async (_, [name, value], [, usual]) => {
    const { maya, client, program, shown, times } = await atTheName();
    await client.config('SET', name, value);
    maya.send('Nora Lindqvist');
    await shown(say('error-moment'));
    expect((await fetch(`${addressOf(program)}/healthz`)).status).toBe(503);
    maya.send('Lyon, France');
    await client.config('SET', name, usual);
    await shown('No line of my own');
    expect(times(say('error-moment'))).toBe(1);
    expect(times(say('error-failed'))).toBe(0);
    expect(times(say('interview-place'))).toBe(1);
  });

  it('says what is true, once, when Redis comes back empty', async () => {
    const { maya, client, shown, times } = await atTheName();
    await client.flushall();
    await until(async () => (await client.exists('loss-told')) === 1);
    maya.send('Nora Lindqvist');
    await shown(say('error-emptied'));
    maya.send('Nora Lindqvist');
    await shown(say('fallback-text'));
    expect(times(say('error-emptied'))).toBe(1);
  });

  it('with a tap whose answer hangs', async () => {
    const { api, tap } = await atTheName();
    api.faults.failNext('answerCallbackQuery', { heldUntil: new Promise(() => undefined) });
    await tap(say('interview-name-initials'), say('interview-initials'));
  });
});

describe.runIf(hasRedisServer)('two machines behind one webhook', () => {
  it('do each update once, in the order of its chat', async () => {
    const [first, second] = [await freePort(), await freePort()];
    const secret = 'a-secret-of-the-webhook';
    const webhook = { PUBLIC_URL: `http://127.0.0.1:${first}`, WEBHOOK_SECRET: secret };
    const redisPort = await freePort();
    await startRedisServer(await temporaryFolder(), redisPort);
    const shared = { REDIS_URL: `redis://127.0.0.1:${redisPort}`, ...webhook };
    const { api, maya, env, program } = await runningBot({ ...shared, PORT: String(first) });
    const other = runProgram({ ...env, PORT: String(second) });
    await Promise.all([program.hasSaid('"msg":"ready"'), other.hasSaid('"msg":"ready"')]);
    const { account } = maya;
    const post = async (port: number, id: number): Promise<number> => {
      const chat = { id: MAYA, type: 'private', first_name: 'Maya' };
      const text = id % 2 === 0 ? '/help' : '/privacy';
      const entities = [{ type: 'bot_command', offset: 0, length: text.length }];
      const message = { message_id: id, date: 1, chat, from: account, text, entities };
      const { status } = await fetch(`http://127.0.0.1:${port}/telegram`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-telegram-bot-api-secret-token': secret,
        },
        body: JSON.stringify({ update_id: 99_000_000 + id, message }),
      });
      return status;
    };
    for (let id = 0; id < 10; id += 1) {
      const statuses = await Promise.all([post(first, id), post(second, id), post(first, id)]);
      expect(statuses).toEqual([200, 200, 200]);
    }
    const answers = (): string[] =>
      maya.messages().flatMap(({ byBot, text }) => (byBot ? [text] : []));
    await until(() => answers().length >= 10);
    await api.waitForIdle();
    const [help, privacy] = [say('help'), answers()[1]];
    expect(answers()).toEqual(Array.from({ length: 5 }, () => [help, privacy]).flat());
    expect(privacy).toContain('What I keep');
  });
});
