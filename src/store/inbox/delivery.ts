import type { Fence } from './fence.ts';
import type { Inbox } from './inbox.ts';
import type { Notes } from './notes.ts';

/**
 * One update while it is handled: what an earlier run of it, which was cut off, has done already.
 */
export interface Delivery {
  /** Its answer is in the draft: what is left is to show where the letter stands. */
  readonly isApplied: boolean;
  /** A dialogue of coordinators is through with it. */
  readonly isAnswered: boolean;
  /**
   * Rejects where others handle the update by now: to be called before anything that cannot be
   * taken back. Undefined: nothing has to be waited for.
   */
  readonly confirm: () => Promise<void> | undefined;
  /**
   * Sends the message `text`, unless an earlier run has; resolves with its id, undefined where
   * Telegram did not take it. Each one is noted in Redis before the next is sent: only the last,
   * which was under way when a run was cut off, may come twice.
   */
  readonly sendOnce: (
    text: string,
    send: () => Promise<number | undefined>,
  ) => Promise<number | undefined>;
}

/** An update that came past the inbox: nothing was done before, and nothing will be run again. */
const FIRST: Delivery = {
  isApplied: false,
  isAnswered: false,
  confirm: () => undefined,
  sendOnce: (_, send) => send(),
};

const deliveries = new WeakMap<object, Delivery>();

/** The delivery of the update that a context carries: `deliveryOf(ctx.update)`. */
export function deliveryOf(update: object): Delivery {
  return deliveries.get(update) ?? FIRST;
}

/** Makes `delivery` known to whoever handles `update`. */
export function deliver(update: object, delivery: Delivery): void {
  deliveries.set(update, delivery);
}

/** What the runs of an update have done so far. */
export interface Handled {
  readonly fence: Fence;
  /** As Redis knows it. */
  readonly notes: Notes;
  /** Messages that this machine has sent, by content: it need not ask for the notes of them. */
  readonly sent: Map<string, number>;
}

/** The delivery of an update to a run of it. */
export function deliveryUnder(
  { noteSent, confirm }: Pick<Inbox, 'noteSent' | 'confirm'>,
  { fence, notes, sent }: Handled,
): Delivery {
  const times = new Map<string, number>();
  const unnoted = new Map<string, number>();
  return {
    isApplied: notes.isApplied,
    isAnswered: notes.isAnswered,
    confirm: () => confirm(fence),
    sendOnce: async (text, send) => {
      const time = (times.get(text) ?? 0) + 1;
      times.set(text, time);
      const content = `${time} ${text}`;
      const known = sent.get(content) ?? notes.messageOf(content);
      if (known !== undefined) return known;
      for (const [before, id] of unnoted) await noteSent(fence, before, id);
      unnoted.clear();
      await confirm(fence);
      const messageId = await send();
      if (messageId === undefined) return undefined;
      sent.set(content, messageId);
      unnoted.set(content, messageId);
      return messageId;
    },
  };
}
