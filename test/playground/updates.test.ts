import { createServer } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import * as z from 'zod';
import { callBotApi, localBotApi } from '../support/local-bot-api.ts';

const UPDATE = z.object({ update_id: z.number() });
const UPDATES = z.object({ result: z.array(UPDATE) });
const ADDRESS = z.object({ port: z.number() });

interface Received {
  readonly updateId: number;
  readonly secret: string | undefined;
}

/** A bot's webhook that fails the first `failures` times; gives its address and what it got. */
async function startWebhook(
  failures: number,
  body = '',
): Promise<{ url: string; received: Received[] }> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const update = UPDATE.parse(JSON.parse(Buffer.concat(chunks).toString()));
      const secret = request.headers['x-telegram-bot-api-secret-token'];
      received.push({ updateId: update.update_id, secret: secret?.toString() });
      response.writeHead(received.length <= failures ? 503 : 200).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = ADDRESS.parse(server.address());
  return { url: `http://127.0.0.1:${port}/telegram`, received };
}

function updateIds(answer: Readonly<Record<string, unknown>>): number[] {
  return UPDATES.parse(answer).result.map(({ update_id }) => update_id);
}

describe('getUpdates', () => {
  it('repeats updates until the offset confirms them', async () => {
    const { api } = await localBotApi();
    const person = api.person(11);
    person.send('one');
    person.send('two');
    const first = updateIds(await callBotApi(api, 'getUpdates'));
    expect(updateIds(await callBotApi(api, 'getUpdates'))).toEqual(first);
    const rest = await callBotApi(api, 'getUpdates', { offset: (first[0] ?? 0) + 1 });
    expect(updateIds(rest)).toEqual(first.slice(1));
    const none = await callBotApi(api, 'getUpdates', { offset: (first[1] ?? 0) + 1 });
    expect(updateIds(none)).toEqual([]);
  });

  it('waits for the next update', async () => {
    const { api } = await localBotApi();
    const waiting = callBotApi(api, 'getUpdates', { timeout: 20 });
    await new Promise((resolve) => setTimeout(resolve, 30));
    api.person(11).send('now');
    expect(updateIds(await waiting)).toHaveLength(1);
  });

  it('ends the first poller when a second comes', async () => {
    const { api } = await localBotApi();
    const first = callBotApi(api, 'getUpdates', { timeout: 20 });
    await new Promise((resolve) => setTimeout(resolve, 30));
    const second = callBotApi(api, 'getUpdates', { timeout: 20 });
    expect(await first).toMatchObject({ ok: false, error_code: 409 });
    api.person(11).send('hello');
    expect(updateIds(await second)).toHaveLength(1);
  });

  it('leaves out kinds that were not asked for', async () => {
    const { api } = await localBotApi();
    await callBotApi(api, 'getUpdates', { allowed_updates: ['callback_query'] });
    api.person(11).send('hello');
    expect(updateIds(await callBotApi(api, 'getUpdates'))).toEqual([]);
  });

  it('hands out an update again when a test asks for it', async () => {
    const { api } = await localBotApi();
    api.person(11).send('hello');
    const [id] = updateIds(await callBotApi(api, 'getUpdates'));
    const offset = (id ?? 0) + 1;
    expect(updateIds(await callBotApi(api, 'getUpdates', { offset }))).toEqual([]);
    api.redeliver();
    expect(updateIds(await callBotApi(api, 'getUpdates', { offset }))).toEqual([id]);
    expect(updateIds(await callBotApi(api, 'getUpdates', { offset }))).toEqual([]);
  });

  it('tells of being blocked', async () => {
    const { api } = await localBotApi();
    api.person(11);
    api.faults.blockBy(11);
    const { result } = await callBotApi(api, 'getUpdates');
    expect(result).toMatchObject([{ my_chat_member: { new_chat_member: { status: 'kicked' } } }]);
  });
});

describe('setWebhook', () => {
  it('sends an update again until it is taken', async () => {
    const { api } = await localBotApi();
    const { url, received } = await startWebhook(2);
    await callBotApi(api, 'setWebhook', { url, secret_token: 'secret' });
    api.person(11).send('hello');
    await api.waitForIdle({ graceMs: 10 });
    const [first] = received;
    expect(received).toEqual([first, first, first]);
    expect(first?.secret).toBe('secret');
    api.redeliver();
    await api.waitForIdle({ graceMs: 10 });
    expect(received[3]).toEqual(first);
  });

  it('carries out a call given as the answer', async () => {
    const { api } = await localBotApi();
    const person = api.person(11);
    const call = JSON.stringify({ method: 'sendMessage', chat_id: 11, text: 'from the answer' });
    const { url } = await startWebhook(0, call);
    await callBotApi(api, 'setWebhook', { url });
    person.send('hello');
    await api.waitForIdle();
    expect(person.last()?.text).toBe('from the answer');
  });

  it('shuts out polling until it is deleted', async () => {
    const { api } = await localBotApi();
    const { url } = await startWebhook(0);
    await callBotApi(api, 'setWebhook', { url });
    expect(await callBotApi(api, 'getUpdates')).toMatchObject({ error_code: 409 });
    await callBotApi(api, 'deleteWebhook');
    expect(await callBotApi(api, 'getUpdates')).toMatchObject({ ok: true });
  });
});
