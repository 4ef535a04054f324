import type { Transformer } from 'grammy';
import type { Delivery } from '../../store/inbox/delivery.ts';

/**
 * Has an update that is handled again, because its first run was cut off, send no message a second time. Edits may come as often as
 * they like: they change nothing then. A run that was so late that others handle the update by now calls nothing any more: its edits
 * would put an old question in the place of theirs.
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

function idOf(message: object): number | undefined {
  return 'message_id' in message && typeof message.message_id === 'number'
    ? message.message_id
    : undefined;
}
