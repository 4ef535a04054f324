import { GrammyError, HttpError } from 'grammy';
import { ReplyError } from 'ioredis';
import { describe, expect, it, onTestFinished } from 'vitest';
import { describeCause, sortError, withoutToken } from '../../../src/bot/telegram/errors.ts';
import { testRedis } from '../../support/redis.ts';

const TOKEN = '123456:abcdefghijklmnopqrstuvwxyz';

function refusal(code: number, description: string): GrammyError {
  const answer = { ok: false, error_code: code, description } as const;
  return new GrammyError('refused', answer, 'sendMessage', { text: 'Dear President' });
}

/** Stands for "Redis is away" here. */
function isStoreError(error: unknown): boolean {
  return error instanceof RangeError;
}

async function said(command: Promise<unknown>): Promise<string> {
  return command.then(String, describeCause);
}

describe('sortError', () => {
  it.each([
    [refusal(403, 'Forbidden: bot was blocked by the user'), 'gone'],
    [refusal(403, 'Forbidden: user is deactivated'), 'gone'],
    [refusal(400, 'Bad Request: chat not found'), 'gone'],
    [refusal(400, 'Bad Request: not enough rights to send text messages to the chat'), 'gone'],
    [refusal(400, 'Bad Request: have no rights to send a message'), 'gone'],
    [refusal(400, 'Bad Request: TOPIC_CLOSED'), 'gone'],
    [refusal(400, 'Bad Request: TOPIC_DELETED'), 'gone'],
    [refusal(400, 'Bad Request: MESSAGE_ID_INVALID'), 'gone'],
    [refusal(400, 'Bad Request: CHAT_WRITE_FORBIDDEN'), 'gone'],
    [refusal(400, 'Bad Request: CHAT_SEND_PLAIN_FORBIDDEN'), 'gone'],
    [refusal(400, 'Bad Request: CHAT_RESTRICTED'), 'gone'],
    [refusal(400, 'Bad Request: group chat was upgraded to a supergroup chat'), 'gone'],
    [refusal(400, 'Bad Request: message thread not found'), 'gone'],
    [refusal(400, 'Bad Request: BUTTON_DATA_INVALID'), 'bug'],
    [refusal(400, "Bad Request: can't parse entities"), 'bug'],
    [refusal(429, 'Too Many Requests: retry after 3'), 'outage'],
    [refusal(502, 'Bad Gateway'), 'outage'],
    [new HttpError('no answer', new Error('reset')), 'outage'],
    [new RangeError('Redis'), 'outage'],
    [refusal(400, 'Bad Request: message text is empty'), 'bug'],
    [new TypeError('x is undefined'), 'bug'],
    ['a string', 'bug'],
  ] as const)('takes %s for %s', (error, kind) => {
    expect(sortError(error, isStoreError)).toBe(kind);
  });
});

describe('describeCause', () => {
  it('leaves out what could not be sent', () => {
    expect(describeCause(refusal(400, 'Bad Request'))).toBe('sendMessage: 400 Bad Request');
  });

  it.each([
    [
      "ERR unknown command 'GETX', with args beginning with: 'draft:k3yh4sh' 'Nora Lindqvist' ",
      'Redis: ERR unknown command',
    ],
    ['ERR user_script:3: draft:k3yh4sh is odd script: 1f, on @user_script:3.', 'Redis: ERR'],
    [
      'WRONGTYPE Operation against a key holding the wrong kind of value',
      'Redis: WRONGTYPE Operation against a key',
    ],
    ['k3yh4sh is no answer', 'Redis: an error'],
    ['', 'Redis: an error'],
  ])('keeps of what Redis says no key and no value: %s', (message, line) => {
    expect(describeCause(new ReplyError(message))).toBe(line);
  });

  it('shows nothing that a real Redis repeats', async () => {
    const redis = await testRedis();
    onTestFinished(() => redis.close());
    const key = 'draft:k3yh4sh';
    await redis.client.set(key, 'Nora');
    const errors = [
      await said(redis.client.call('GETTX', key, 'Nora')),
      await said(redis.client.hget(key, 'Nora')),
      await said(redis.client.eval('return redis.error_reply(KEYS[1])', 1, key)),
      await said(redis.client.eval("return redis.call('HGET', KEYS[1], 'Nora')", 1, key)),
    ];
    expect(errors.join()).toContain('ERR unknown command');
    expect(errors.join()).not.toMatch(/k3yh4sh|Nora/);
  });

  it('cuts the token out of addresses', () => {
    const error = new HttpError('no', new Error(`connect to /bot${TOKEN}/getMe`));
    expect(describeCause(error)).not.toContain('abcdefgh');
    expect(withoutToken(`/bot${TOKEN}/getMe`)).toBe('/bot<token>/getMe');
  });
});
