import { describe, expect, it } from 'vitest';
import { callBotApi, localBotApi } from '../../../support/local-bot-api.ts';

const HELLO = { chat_id: 11, text: 'hello' };

describe('faults', () => {
  it('fails the next calls as told', async () => {
    const { api } = await localBotApi();
    api.person(11);
    api.faults.failNext('sendMessage', { status: 429, retry_after: 7, times: 2 });
    const answers = [1, 2, 3].map(() => callBotApi(api, 'sendMessage', HELLO));
    const codes = (await Promise.all(answers)).map((answer) => answer['error_code']);
    expect(codes).toEqual([429, 429, undefined]);
    expect(api.violations()).toEqual([]);
  });

  it('fails after the call took effect', async () => {
    const { api } = await localBotApi();
    const person = api.person(11);
    api.faults.failNext('*', { status: 502, description: 'Bad Gateway', afterEffect: true });
    expect(await callBotApi(api, 'sendMessage', HELLO)).toMatchObject({ error_code: 502 });
    expect(person.last()?.text).toBe('hello');
  });

  it.each([
    [false, 0],
    [true, 1],
  ])('cuts the connection, effect first: %s', async (afterEffect, messages) => {
    const { api } = await localBotApi();
    const person = api.person(11);
    api.faults.failNext('sendMessage', { dropConnection: true, afterEffect });
    await expect(callBotApi(api, 'sendMessage', HELLO)).rejects.toThrow('fetch failed');
    expect(person.messages()).toHaveLength(messages);
    expect(api.sent().get(11) ?? 0).toBe(messages);
    await api.waitForIdle();
  });

  it('refuses those who blocked the bot or are gone', async () => {
    const { api } = await localBotApi();
    const person = api.person(11);
    api.faults.blockBy(11);
    const blocked = await callBotApi(api, 'sendMessage', HELLO);
    expect(blocked['description']).toBe('Forbidden: bot was blocked by the user');
    person.send('I am back');
    expect(await callBotApi(api, 'sendMessage', HELLO)).toMatchObject({ ok: true });
    api.faults.deactivate(11);
    const gone = await callBotApi(api, 'sendMessage', HELLO);
    expect(gone['description']).toBe('Forbidden: user is deactivated');
  });
});

describe('limits', () => {
  it('refuses what is over the rates', async () => {
    const { api } = await localBotApi({ limits: { overallPerSecond: 3, perChatPerSecond: 2 } });
    api.person(11);
    api.person(12);
    const codes: unknown[] = [];
    for (const chat_id of [11, 11, 11, 12, 12]) {
      codes.push((await callBotApi(api, 'sendMessage', { ...HELLO, chat_id }))['error_code']);
    }
    expect(codes).toEqual([undefined, undefined, 429, undefined, 429]);
  });
});

describe('record: counts', () => {
  it('keeps numbers instead of messages', async () => {
    const { api } = await localBotApi({ record: 'counts', unknownChats: 'accept' });
    for (const chat_id of [5, 6, 6]) await callBotApi(api, 'sendMessage', { ...HELLO, chat_id });
    expect([...api.sent()]).toEqual([
      [5, 1],
      [6, 2],
    ]);
    expect(api.counts()['sendMessage']).toBe(3);
    expect(api.calls()).toEqual([]);
  });
});
