import type { Update } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import { webhook } from '../../src/web/webhook.ts';

const SECRET = 'the-secret';
const LARGE = JSON.stringify({ update_id: 1, message: { text: 'x'.repeat(1_000_000) } });

/** A webhook, what it was given to keep, and whom it told that this failed. */
function opened(keeping: () => Promise<void> = () => Promise.resolve()) {
  const kept: number[] = [];
  const told: number[] = [];
  const app = webhook({
    secret: SECRET,
    keep: async (update: Update) => {
      await keeping();
      kept.push(update.update_id);
    },
    onAway: async (update) => void told.push(update.update_id),
  });
  const post = async (
    body: string | ReadableStream,
    headers: Record<string, string> = {},
  ): Promise<number> => {
    const response = await app.request('/', {
      method: 'POST',
      headers: { 'x-telegram-bot-api-secret-token': SECRET, ...headers },
      body,
      ...(typeof body === 'string' ? {} : { duplex: 'half' }),
    });
    return response.status;
  };
  return { kept, told, post };
}

describe('webhook', () => {
  it('says that it has an update once that is kept', async () => {
    const { kept, post } = opened();
    expect(await post('{"update_id":1}')).toBe(200);
    expect(kept).toEqual([1]);
  });

  it('has Telegram call again where it cannot be kept', async () => {
    const { kept, told, post } = opened(() => Promise.reject(new Error('away')));
    expect(await post('{"update_id":1}')).toBe(503);
    expect({ kept, told }).toEqual({ kept: [], told: [1] });
  });

  it.each(['', 'the-secrex', 'the-secret-and-more'])('refuses the secret "%s"', async (secret) => {
    const { kept, post } = opened();
    const headers = { 'x-telegram-bot-api-secret-token': secret };
    expect(await post('{"update_id":1}', headers)).toBe(401);
    expect(kept).toEqual([]);
  });

  it.each(['', '{', '[]', '{"update_id":"1"}', '{"update_id":-1}'])(
    'refuses the body %s',
    async (body) => {
      expect(await opened().post(body)).toBe(400);
    },
  );

  it('refuses a large body by its length alone', async () => {
    const { kept, post } = opened();
    let isRead = false;
    const body = new ReadableStream(
      {
        pull: () => {
          isRead = true;
        },
      },
      { highWaterMark: 0 },
    );
    expect(await post(body, { 'content-length': String(LARGE.length) })).toBe(413);
    expect({ kept, isRead }).toEqual({ kept: [], isRead: false });
  });

  it('refuses a large body that names no length', async () => {
    const { kept, post } = opened();
    expect(await post(new Blob([LARGE]).stream())).toBe(413);
    expect(kept).toEqual([]);
  });
});
