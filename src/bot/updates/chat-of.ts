import type { Update } from 'grammy/types';

/**
 * The chat whose order an update belongs to: that of its message; for a button of an inline message
 * that of whoever tapped, and 0 for what belongs nowhere.
 */
export function chatOf(update: Update): number {
  const { message, edited_message: edited, callback_query: tap, my_chat_member: member } = update;
  const { chat } = message ?? tap?.message ?? edited ?? member ?? {};
  return chat?.id ?? tap?.from.id ?? 0;
}

/** Whoever writes to the bot in private. */
export interface PrivateChat {
  readonly chatId: number;
  /** That of their app. */
  readonly languageCode: string | undefined;
}

/** The private chat in which somebody typed or tapped, or undefined. */
export function privateChatOf({ message, callback_query: tap }: Update): PrivateChat | undefined {
  const from = (message ?? tap)?.from;
  const chat = message?.chat ?? tap?.message?.chat;
  if (!from || chat?.type !== 'private') return undefined;
  return { chatId: chat.id, languageCode: from.language_code };
}
