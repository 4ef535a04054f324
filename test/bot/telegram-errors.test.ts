import { GrammyError, HttpError } from 'grammy';
import { describe, expect, it } from 'vitest';
import { describeCause, sortError, withoutToken } from '../../src/bot/telegram-errors.ts';

const TOKEN = '123456:abcdefghijklmnopqrstuvwxyz';

function refusal(code: number, description: string): GrammyError {
  const answer = { ok: false, error_code: code, description } as const;
  return new GrammyError('refused', answer, 'sendMessage', { text: 'Dear President' });
}

/** Stands for "Redis is away" here. */
function isStoreError(error: unknown): boolean {
  return error instanceof RangeError;
}

describe('sortError', () => {
  it.each([
    [refusal(403, 'Forbidden: bot was blocked by the user'), 'gone'],
    [refusal(403, 'Forbidden: user is deactivated'), 'gone'],
    [refusal(400, 'Bad Request: chat not found'), 'gone'],
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

  it('cuts the token out of addresses', () => {
    const error = new HttpError('no', new Error(`connect to /bot${TOKEN}/getMe`));
    expect(describeCause(error)).not.toContain('abcdefgh');
    expect(withoutToken(`/bot${TOKEN}/getMe`)).toBe('/bot<token>/getMe');
  });
});
