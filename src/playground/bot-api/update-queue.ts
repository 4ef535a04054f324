import { UPDATES_IN_ANSWER } from './limits.ts';

/** One update as Telegram sends it: its id and one field named after its kind. */
export type WireUpdate = { readonly update_id: number } & Readonly<Record<string, unknown>>;

export interface QueuedUpdate {
  readonly update: WireUpdate;
  /** The chat it happened in; undefined for inline queries. */
  readonly chatId: number | undefined;
}

export type Fetched =
  | { readonly outcome: 'updates'; readonly updates: readonly WireUpdate[] }
  | { readonly outcome: 'superseded' };

export interface FetchOptions {
  readonly offset: number | undefined;
  readonly limit: number | undefined;
  readonly timeoutMs: number;
  /** Ends the wait when the caller has hung up. */
  readonly signal: AbortSignal;
}

/** Kinds that come only when a bot asks for them by name. */
const ON_REQUEST_ONLY = ['chat_member', 'message_reaction', 'message_reaction_count'];

interface Poller {
  readonly options: FetchOptions;
  readonly resolve: (fetched: Fetched) => void;
  readonly timer: NodeJS.Timeout;
}

export interface UpdateQueue {
  /** Queues an update; undefined: the bot did not ask for this kind. */
  readonly push: (
    kind: string,
    payload: unknown,
    chatId: number | undefined,
  ) => WireUpdate | undefined;
  /** Hands out an update once more, as Telegram does when a confirmation got lost. */
  readonly repeat: (queued: QueuedUpdate) => void;
  readonly fetch: (options: FetchOptions) => Promise<Fetched>;
  readonly allow: (kinds: readonly string[]) => void;
  readonly allowed: () => readonly string[];
  readonly drop: () => void;
  readonly pending: () => readonly QueuedUpdate[];
  /** Takes an update out for good, once a webhook has answered for it. */
  readonly confirm: (updateId: number) => void;
  /** Updates that no poll has been given yet. */
  readonly unfetched: () => number;
  readonly onPush: (listener: () => void) => void;
  readonly onHandOut: (listener: (updates: readonly QueuedUpdate[]) => void) => void;
  readonly close: () => void;
}

/** Telegram's queue of updates: at most one poller, confirmation by the next offset, redelivery until then. */
export function createUpdateQueue(): UpdateQueue {
  let queue: QueuedUpdate[] = [];
  let lastId = 100_000;
  let highestHandedOut = 0;
  let allowedKinds: readonly string[] = [];
  let poller: Poller | undefined;
  let pushed: (() => void) | undefined;
  let handedOut: ((updates: readonly QueuedUpdate[]) => void) | undefined;

  function takeFor({ offset, limit }: FetchOptions): WireUpdate[] {
    if (offset !== undefined && offset < 0) queue = queue.slice(offset);
    else if (offset !== undefined) queue = dropBelow(queue, offset);
    const batch = queue.slice(0, Math.min(limit ?? UPDATES_IN_ANSWER, UPDATES_IN_ANSWER));
    if (batch.length > 0) handedOut?.(batch);
    highestHandedOut = Math.max(highestHandedOut, batch.at(-1)?.update.update_id ?? 0);
    return batch.map(({ update }) => update);
  }

  function finish(fetched: Fetched): void {
    const waiting = poller;
    poller = undefined;
    if (waiting === undefined) return;
    clearTimeout(waiting.timer);
    waiting.resolve(fetched);
  }

  function wakePoller(): void {
    if (poller !== undefined) finish({ outcome: 'updates', updates: takeFor(poller.options) });
  }

  function enqueue(queued: QueuedUpdate): void {
    queue.push(queued);
    wakePoller();
    pushed?.();
  }

  function fetch(options: FetchOptions): Promise<Fetched> {
    finish({ outcome: 'superseded' });
    const updates = takeFor(options);
    if (updates.length > 0 || options.timeoutMs === 0 || options.signal.aborted) {
      return Promise.resolve({ outcome: 'updates', updates });
    }
    return new Promise((resolve) => {
      const giveUp = (): void => {
        if (poller?.options === options) finish({ outcome: 'updates', updates: [] });
      };
      poller = { options, resolve, timer: setTimeout(giveUp, options.timeoutMs) };
      options.signal.addEventListener('abort', giveUp, { once: true });
    });
  }

  return {
    push(kind, payload, chatId) {
      const wanted =
        allowedKinds.length === 0 ? !ON_REQUEST_ONLY.includes(kind) : allowedKinds.includes(kind);
      if (!wanted) return undefined;
      lastId += 1;
      const update = { update_id: lastId, [kind]: payload };
      enqueue({ update, chatId });
      return update;
    },
    repeat: enqueue,
    fetch,
    allow: (kinds) => {
      allowedKinds = kinds;
    },
    allowed: () => allowedKinds,
    drop: () => {
      queue = [];
    },
    pending: () => queue,
    confirm: (updateId) => {
      queue = queue.filter(({ update }) => update.update_id !== updateId);
    },
    unfetched: () => queue.filter(({ update }) => update.update_id > highestHandedOut).length,
    onPush: (listener) => {
      pushed = listener;
    },
    onHandOut: (listener) => {
      handedOut = listener;
    },
    close: () => finish({ outcome: 'updates', updates: [] }),
  };
}

function dropBelow(queue: QueuedUpdate[], offset: number): QueuedUpdate[] {
  const first = queue.findIndex(({ update }) => update.update_id >= offset);
  return first === 0 ? queue : first === -1 ? [] : queue.slice(first);
}
