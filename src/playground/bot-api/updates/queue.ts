import { UPDATES_IN_ANSWER } from '../methods/limits.ts';

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

interface State {
  queue: QueuedUpdate[];
  /** Handed out again whatever the offset says: their confirmation counts as lost. */
  repeats: QueuedUpdate[];
  /** Repeats in the last answer to a poll: no offset confirms them, but the next poll does. */
  repeatsHandedOut: number;
  lastId: number;
  allowedKinds: readonly string[];
  poller?: Poller;
  pushed?: () => void;
  handedOut?: (updates: readonly QueuedUpdate[]) => void;
}

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
  /** Updates that the bot has not confirmed: it has not fetched them, or not come back for more. */
  readonly unconfirmed: () => number;
  readonly onPush: (listener: () => void) => void;
  readonly onHandOut: (listener: (updates: readonly QueuedUpdate[]) => void) => void;
  readonly close: () => void;
}

/**
 * Telegram's queue of updates: at most one poller, confirmation by the next offset, redelivery
 * until then.
 */
export function createUpdateQueue(before = 0): UpdateQueue {
  const state: State = {
    queue: [],
    repeats: [],
    repeatsHandedOut: 0,
    // Numbers of messages begin lower, so that the two are not mistaken for each other.
    lastId: 100_000 + before,
    allowedKinds: [],
  };
  return {
    push: (kind, payload, chatId) => push(state, kind, payload, chatId),
    repeat(queued) {
      state.repeats.push(queued);
      wake(state);
    },
    fetch: (options) => fetchUpdates(state, options),
    allow: (kinds) => {
      state.allowedKinds = kinds;
    },
    allowed: () => state.allowedKinds,
    drop: () => {
      state.queue = [];
    },
    pending: () => [...state.repeats, ...state.queue],
    confirm: (updateId) => confirm(state, updateId),
    unconfirmed: () => state.queue.length + state.repeats.length + state.repeatsHandedOut,
    onPush: (listener) => {
      state.pushed = listener;
    },
    onHandOut: (listener) => {
      state.handedOut = listener;
    },
    close: () => finish(state, { outcome: 'updates', updates: [] }),
  };
}

function push(
  state: State,
  kind: string,
  payload: unknown,
  chatId: number | undefined,
): WireUpdate | undefined {
  const { allowedKinds } = state;
  const wanted =
    allowedKinds.length === 0 ? !ON_REQUEST_ONLY.includes(kind) : allowedKinds.includes(kind);
  if (!wanted) return undefined;
  state.lastId += 1;
  const update = { update_id: state.lastId, [kind]: payload };
  state.queue.push({ update, chatId });
  wake(state);
  return update;
}

function wake(state: State): void {
  const { poller } = state;
  if (poller !== undefined) {
    finish(state, { outcome: 'updates', updates: takeFor(state, poller.options) });
  }
  state.pushed?.();
}

function takeFor(state: State, { offset, limit }: FetchOptions): WireUpdate[] {
  if (offset !== undefined && offset < 0) state.queue = state.queue.slice(offset);
  else if (offset !== undefined) state.queue = dropBelow(state.queue, offset);
  const most = Math.min(limit ?? UPDATES_IN_ANSWER, UPDATES_IN_ANSWER);
  const batch = [...state.repeats, ...state.queue.slice(0, most)].slice(0, most);
  state.repeatsHandedOut = Math.min(batch.length, state.repeats.length);
  state.repeats = state.repeats.slice(batch.length);
  if (batch.length > 0) state.handedOut?.(batch);
  return batch.map(({ update }) => update);
}

function finish(state: State, fetched: Fetched): void {
  const { poller } = state;
  if (poller === undefined) return;
  delete state.poller;
  clearTimeout(poller.timer);
  poller.resolve(fetched);
}

function fetchUpdates(state: State, options: FetchOptions): Promise<Fetched> {
  finish(state, { outcome: 'superseded' });
  const updates = takeFor(state, options);
  if (updates.length > 0 || options.timeoutMs === 0 || options.signal.aborted) {
    return Promise.resolve({ outcome: 'updates', updates });
  }
  return new Promise((resolve) => {
    const giveUp = (): void => {
      if (state.poller?.options === options) finish(state, { outcome: 'updates', updates: [] });
    };
    state.poller = { options, resolve, timer: setTimeout(giveUp, options.timeoutMs) };
    options.signal.addEventListener('abort', giveUp, { once: true });
  });
}

function confirm(state: State, updateId: number): void {
  const isOther = ({ update }: QueuedUpdate): boolean => update.update_id !== updateId;
  state.queue = state.queue.filter((queued) => isOther(queued));
  state.repeats = state.repeats.filter((queued) => isOther(queued));
}

function dropBelow(queue: QueuedUpdate[], offset: number): QueuedUpdate[] {
  const first = queue.findIndex(({ update }) => update.update_id >= offset);
  if (first === 0) return queue;
  return first === -1 ? [] : queue.slice(first);
}
