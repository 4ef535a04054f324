import type { ConversationFlavor } from '@grammyjs/conversations';
import type { PostbagContext } from '../view/context.ts';

/** The context of coordinators, who have dialogues of the library's. */
export type SheetContext = ConversationFlavor<PostbagContext>;

/**
 * Whether this update comes from a coordinator in their own private chat. For everybody else, and
 * in groups, what coordinators can do does not exist.
 */
export function isCoordinator({ from, chat, services }: PostbagContext): boolean {
  return (
    from !== undefined &&
    chat?.type === 'private' &&
    chat.id === from.id &&
    services.coordination.ids.has(from.id)
  );
}

/**
 * A coordinator writes letters too: what they type while a question of one stands open answers
 * that, unless it is a reply.
 */
export function isForLetter({ interview, message }: PostbagContext): boolean {
  const text = message?.text;
  return (
    interview.isOpen &&
    text !== undefined &&
    !text.startsWith('/') &&
    message?.reply_to_message === undefined
  );
}
