import type { Context, MiddlewareFn } from 'grammy';
import { setBounded } from '../../bounded-map.ts';

/**
 * How many beginnings are remembered. More at once only means that one of them gets a second
 * answer.
 */
const BEGINNINGS_AT_MOST = 200;

/**
 * Apps cut a text that is too long for a message near its end, at the latest at its middle (UTF-16
 * units).
 */
const SHORTEST_PART = 2_048;

/**
 * The parts of a text come together; nobody types the next answer that fast. In seconds, as
 * Telegram dates.
 */
const NEXT_PART_SECONDS = 1;

/**
 * Lets only the first part pass of what somebody sent at once and Telegram delivers in parts: the
 * photos of an album, and a text longer than a message. Each part would be answered, and asked the
 * same question again. When in doubt (after a restart, on another machine, when somebody else wrote
 * in between) it is: no answer is lost.
 */
export function withoutLatecomers<C extends Context>(): MiddlewareFn<C> {
  /** The first message of each album, by the album's id. */
  const albums = new Map<string, number>();
  /** The last long text of each chat. */
  const texts = new Map<number, { readonly id: number; readonly date: number }>();

  function isLatecomer({ message }: Context): boolean {
    if (message === undefined) return false;
    const { message_id: id, date, text, media_group_id: album, chat } = message;
    if (album !== undefined) {
      const first = albums.get(album);
      if (first === undefined) setBounded(albums, album, id, BEGINNINGS_AT_MOST);
      // The same message again is one that had to wait for Redis.
      return first !== undefined && first !== id;
    }
    if (text === undefined || text.startsWith('/')) return false;
    const before = texts.get(chat.id);
    if (text.length >= SHORTEST_PART) setBounded(texts, chat.id, { id, date }, BEGINNINGS_AT_MOST);
    // Once our answer stands in the chat, the next text has a higher number: it answers that.
    return before?.id === id - 1 && date - before.date <= NEXT_PART_SECONDS;
  }

  return (ctx, next) => (isLatecomer(ctx) ? Promise.resolve() : next());
}
