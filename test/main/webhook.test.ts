import { describe, expect, it } from 'vitest';
import { freePort, runProgram, until } from '../support/program.ts';
import { MAYA, runningBot, texts } from '../support/running-bot.ts';

describe('with a webhook', () => {
  const SECRET = 'a-secret-of-the-webhook';

  async function called() {
    const port = await freePort();
    const env = { PUBLIC_URL: `http://127.0.0.1:${port}`, WEBHOOK_SECRET: SECRET };
    const bot = await runningBot({ ...env, PORT: String(port) });
    await bot.program.hasSaid('"msg":"ready"');
    const post = (body: unknown, secret = SECRET): Promise<Response> =>
      fetch(`${env.PUBLIC_URL}/telegram`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-telegram-bot-api-secret-token': secret,
        },
        body: JSON.stringify(body),
      });
    return { ...bot, post };
  }

  it('updates come in and are answered', async () => {
    const { say } = await called();
    expect(await say('/help')).toBe(texts.say('en', 'help'));
  });

  it('a replay is done once', async () => {
    const { say, api, maya } = await called();
    await say('/help');
    api.redeliver();
    api.redeliver();
    await api.waitForIdle();
    expect(maya.messages().filter(({ byBot }) => byBot)).toHaveLength(1);
  });

  it('two calls at once with one update do it once', async () => {
    const { post, maya, api } = await called();
    const { account } = maya;
    const update = {
      update_id: 99_000_001,
      message: {
        message_id: 1,
        date: 1,
        chat: { id: MAYA, type: 'private', first_name: 'Maya' },
        from: account,
        text: '/help',
        entities: [{ type: 'bot_command', offset: 0, length: 5 }],
      },
    };
    const answers = await Promise.all([post(update), post(update), post(update)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    // 200 says that it is kept; the answer comes after.
    await until(() => maya.last()?.byBot === true);
    await api.waitForIdle();
    expect(maya.messages().filter(({ byBot }) => byBot)).toHaveLength(1);
  });

  it('a wrong secret is refused', async () => {
    const { post } = await called();
    expect((await post({ update_id: 1 }, 'wrong')).status).toBe(401);
    expect((await post({ nonsense: true })).status).toBe(400);
  });

  it('metrics count the updates', async () => {
    const { say, env } = await called();
    await say('/help');
    const metrics = await (await fetch(`${env.PUBLIC_URL}/metrics`)).text();
    expect(metrics).toContain('postbag_updates_total{outcome="handled"} 1');
  });

  it('polling takes over again', async () => {
    const { program, env, say } = await called();
    program.kill('SIGTERM');
    await program.ended;
    const { PUBLIC_URL: _url, WEBHOOK_SECRET: _secret, ...polling } = env;
    const again = runProgram(polling);
    await again.hasSaid('"updates":"polling"');
    expect(await say('/help')).toBe(texts.say('en', 'help'));
  });
});
