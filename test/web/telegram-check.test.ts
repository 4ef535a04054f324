import { describe, expect, it } from 'vitest';
import { telegramCheck } from '../../src/web/telegram-check.ts';
import { localBotApi, TOKEN } from '../support/local-bot-api.ts';

async function checked() {
  const { api } = await localBotApi();
  const check = telegramCheck({ apiRoot: api.url, token: TOKEN });
  const asked = (): number => api.counts()['getMe'] ?? 0;
  return { api, check, asked };
}

describe('telegramCheck', () => {
  it('asks Telegram once for many questions', async () => {
    const { check, asked } = await checked();
    await Promise.all([check(), check(), check()]);
    await check();
    expect(asked()).toBe(1);
  });

  it('fails where Telegram refuses', async () => {
    const { api, check } = await checked();
    api.faults.failNext('getMe', { status: 502 });
    await expect(check()).rejects.toThrow('502');
  });

  it('gives a call up that hangs, and leaves no other behind', async () => {
    const { api, check, asked } = await checked();
    api.faults.failNext('getMe', { heldUntil: new Promise(() => undefined), times: 9 });
    await Promise.allSettled([check(), check()]);
    await expect(check()).rejects.toThrow();
    expect(asked()).toBeLessThanOrEqual(1);
  });
});
