import { request } from 'undici';
import { describe, expect, it, onTestFinished } from 'vitest';
import { movableClock } from '../../../src/clock.ts';
import { unsafeHostProblem } from '../../../src/playground/loopback.ts';
import { startPlayground, type Playground } from '../../../src/playground/playground.ts';
import { callBotApi, TEST_START_MS, TOKEN } from '../../support/local-bot-api.ts';

async function start(): Promise<Playground> {
  const playground = await startPlayground({ clock: movableClock(TEST_START_MS), token: TOKEN });
  onTestFinished(() => playground.close());
  return playground;
}

async function post(
  playground: Playground,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<{ status: number; text: string }> {
  const response = await request(`${playground.url}page/actions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return { status: response.statusCode, text: await response.body.text() };
}

const HELLO = { kind: 'send', personId: 101, chatId: 101, text: 'hello' };

describe('the page routes', () => {
  it('serve a page that may run its own scripts only', async () => {
    const { url } = await start();
    const response = await request(url);
    expect(response.headers['content-security-policy']).toContain("script-src 'self'");
    const html = await response.body.text();
    expect(html).not.toMatch(/<script(?![^>]*src=)|style="|onclick=/u);
  });

  it('refuse other names for this machine', async () => {
    const { url } = await start();
    const response = await request(url, { headers: { host: 'rebound.example.org' } });
    expect(response.statusCode).toBe(403);
  });

  it('refuse posts of other sites', async () => {
    const playground = await start();
    const foreign = await post(playground, HELLO, { origin: 'https://example.org' });
    const own = await post(playground, HELLO, { origin: playground.apiRoot });
    const plain = await post(playground, HELLO, { 'content-type': 'text/plain' });
    expect([foreign.status, own.status, plain.status]).toEqual([403, 200, 415]);
    expect(playground.api.person(101).messages()).toHaveLength(1);
  });

  it.each([
    ['a picture', { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'image' }, '/page/state'],
    ['a frame', { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'iframe' }, '/'],
    ['a page beside us', { 'sec-fetch-site': 'same-site' }, '/healthz'],
  ])('refuse what %s of another site asks for', async (_what, headers, path) => {
    const { apiRoot } = await start();
    expect((await request(`${apiRoot}${path}`, { headers })).statusCode).toBe(403);
  });

  it('open by a link on another site', async () => {
    const { url } = await start();
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'document' };
    expect((await request(url, { headers })).statusCode).toBe(200);
  });

  it('say what is wrong with an action', async () => {
    const playground = await start();
    expect((await post(playground, { kind: 'fly' })).status).toBe(400);
    const stranger = await post(playground, { ...HELLO, personId: 999, chatId: 999 });
    expect(stranger).toEqual({ status: 409, text: '{"ok":false,"problem":"Nobody has this id."}' });
    const elsewhere = await post(playground, { ...HELLO, chatId: 102 });
    expect(elsewhere.text).toContain('not in this chat');
  });

  it('split a text that is too long as apps do', async () => {
    const playground = await start();
    await post(playground, { ...HELLO, text: 'a'.repeat(5000) });
    const lengths = playground.api
      .person(101)
      .messages()
      .map(({ text }) => text.length);
    expect(lengths).toEqual([4096, 904]);
  });
});

describe('unsafeHostProblem', () => {
  it('lets loopback pass and nothing else', () => {
    const problems = ['127.0.0.1', '::1', 'localhost', '0.0.0.0', '192.168.0.7', 'example.org'].map(
      (host) => unsafeHostProblem(host) === undefined,
    );
    expect(problems).toEqual([true, true, true, false, false, false]);
  });
});

/**
 * Calls `setWebhook` as a page at `origin` makes a browser do it; what people then type went there.
 */
async function callFrom(headers: Record<string, string>, query = ''): Promise<number> {
  const { apiRoot, api } = await start();
  const target = 'http://127.0.0.1:9/stolen';
  const path = `${apiRoot}/bot${TOKEN}/setWebhook`;
  const response = await (query === ''
    ? request(path, { method: 'POST', headers, body: JSON.stringify({ url: target }) })
    : request(`${path}?url=${encodeURIComponent(target)}`, { headers }));
  await response.body.dump();
  expect(api.server.webhook.target() === undefined).toBe(response.statusCode !== 200);
  return response.statusCode;
}

describe('the Bot API of the playground', () => {
  const json = { 'content-type': 'application/json' };

  it('answers the bot', async () => {
    expect(await callFrom(json)).toBe(200);
  });

  it.each([
    ['by a script', { ...json, origin: 'https://example.org' }],
    ['in a sandbox', { ...json, origin: 'null' }],
    ['of another port of this machine', { ...json, origin: 'http://127.0.0.1:1' }],
    ['under a rebound name', { ...json, host: 'rebound.example.org' }],
  ])('is not reached by a foreign page %s', async (_how, headers) => {
    expect(await callFrom(headers)).toBe(403);
  });

  it('is not reached by the picture of a foreign page', async () => {
    expect(await callFrom({ 'sec-fetch-site': 'cross-site' }, 'url')).toBe(403);
  });

  it('reads no plain text, which needs no leave of ours', async () => {
    expect(await callFrom({ 'content-type': 'text/plain' })).toBe(415);
    expect(await callFrom({})).toBe(415);
  });

  it('sends updates to this machine only', async () => {
    const { api } = await start();
    const set = (url: string) => callBotApi(api, 'setWebhook', { url });
    for (const url of ['https://example.org/', 'http://127.0.0.1.example.org/', 'http://10.0.0.1/'])
      expect(await set(url)).toMatchObject({ ok: false, error_code: 400 });
    for (const url of ['http://127.0.0.1:1/a', 'http://localhost:1/', 'https://[::1]:1/'])
      expect(await set(url)).toMatchObject({ ok: true });
  });
});
