import type { Context, Transformer } from 'grammy';
import { deliveryOf, type Delivery } from '../../../store/inbox/delivery.ts';

/**
 * Has an update that is handled again, because its first run was cut off, send no message a second
 * time. Edits may come as often as they like: they change nothing then. A run that was so late that
 * others handle the update by now calls nothing any more: its edits would put an old question in
 * the place of theirs.
 */
export function sendingOnce({ confirm, sendOnce }: Delivery): Transformer {
  return async (call, method, payload, signal) => {
    if (!('chat_id' in payload && 'text' in payload) || method !== 'sendMessage') {
      await confirm();
      return call(method, payload, signal);
    }
    let answer: Awaited<ReturnType<typeof call<typeof method>>> | undefined;
    const id = await sendOnce(`${payload.chat_id} ${payload.text}`, async () => {
      answer = await call(method, payload, signal);
      return answer.ok && typeof answer.result === 'object' ? idOf(answer.result) : undefined;
    });
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- all that anybody reads of a message that was sent
    return answer ?? ({ ok: true, result: { message_id: id } } as unknown as typeof answer & {});
  };
}

/** The same for whoever calls with an Api of their own, which does not know for what update. */
export interface SendingByChat {
  readonly transport: Transformer;
  /** What `act` sends to the chat of `ctx` over `transport` is sent for its update. */
  readonly during: (ctx: Context, act: () => Promise<void>) => Promise<void>;
}

/** Finds the update by the chat: of each chat one is under way. */
export function sendingOnceByChat(transport: Transformer): SendingByChat {
  const underWay = new Map<number | string, Transformer>();
  return {
    transport: (call, method, payload, signal) => {
      const carry: typeof call = (...args) => transport(call, ...args);
      const once = 'chat_id' in payload ? underWay.get(payload.chat_id) : undefined;
      return once ? once(carry, method, payload, signal) : carry(method, payload, signal);
    },
    during: async ({ chatId, update }, act) => {
      if (chatId === undefined) return act();
      const once = sendingOnce(deliveryOf(update));
      underWay.set(chatId, once);
      try {
        await act();
      } finally {
        // One that was late may end when the next has begun.
        if (underWay.get(chatId) === once) underWay.delete(chatId);
      }
    },
  };
}

function idOf(message: object): number | undefined {
  return 'message_id' in message && typeof message.message_id === 'number'
    ? message.message_id
    : undefined;
}
