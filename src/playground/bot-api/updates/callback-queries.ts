import { CALLBACK_QUERY_MS } from '../methods/limits.ts';

export interface PendingQuery {
  readonly id: string;
  readonly chatId: number;
  readonly messageId: number;
  readonly personId: number;
  readonly data: string;
  /** When it was tapped, by the clock of the program. */
  readonly atMs: number;
  answered: boolean;
}

export interface CallbackQueries {
  readonly open: (query: Omit<PendingQuery, 'id' | 'answered'>) => PendingQuery;
  /**
   * The query, if it can still be answered at `nowMs`; answering twice is allowed, as on Telegram.
   */
  readonly answerable: (id: string, nowMs: number) => PendingQuery | undefined;
  readonly answer: (query: PendingQuery) => void;
  readonly unanswered: () => readonly PendingQuery[];
}

/** Answered queries are remembered so long, for a second answer to find them. */
const ANSWERED_KEPT = 1000;

export function createCallbackQueries(): CallbackQueries {
  const waiting = new Map<string, PendingQuery>();
  const answered = new Map<string, PendingQuery>();
  let lastNumber = 7_000_000_000;

  return {
    open(query) {
      lastNumber += 1;
      const pending = { ...query, id: String(lastNumber), answered: false };
      waiting.set(pending.id, pending);
      return pending;
    },
    answerable(id, nowMs) {
      const query = waiting.get(id) ?? answered.get(id);
      return query !== undefined && nowMs - query.atMs <= CALLBACK_QUERY_MS ? query : undefined;
    },
    answer(query) {
      query.answered = true;
      waiting.delete(query.id);
      answered.set(query.id, query);
      const oldest = answered.keys().next().value;
      if (answered.size > ANSWERED_KEPT && oldest !== undefined) answered.delete(oldest);
    },
    unanswered: () => [...waiting.values()],
  };
}
