import { isDeepStrictEqual } from 'node:util';
import type { Context } from 'grammy';
import type { Message } from 'grammy/types';
import {
  CAPTION_LENGTH,
  closeMessage,
  editCaption,
  editMessage,
  sendMessage,
} from '../../conversations/messages.ts';
import type { Screen } from '../../conversations/screen.ts';

/** Sends `screen` as a new message. */
export async function sendScreen(ctx: Context, screen: Screen): Promise<void> {
  await sendMessage(ctx, screen, screen.keyboard);
}

/**
 * Shows `screen` in place of the message whose button was tapped, so that the chat does not fill
 * with old menus, and answers the tap, with `toast` where there is one. Without such a message it
 * is sent, and so is what is too long to stand below a file.
 */
export async function turnIntoScreen(ctx: Context, screen: Screen, toast?: string): Promise<void> {
  await ctx.answerCallbackQuery(toast === undefined ? {} : { text: toast });
  const message = ctx.callbackQuery?.message;
  // Date 0 marks a message that is too old for the bot to reach.
  if (!message || message.date === 0) return sendScreen(ctx, screen);
  if (showsAlready(message, screen)) return;
  const { message_id: id, text } = message;
  if (text !== undefined) return editMessage(ctx, id, screen, screen.keyboard);
  if (screen.text.length <= CAPTION_LENGTH) return editCaption(ctx, id, screen, screen.keyboard);
  await Promise.all([closeMessage(ctx, id), sendScreen(ctx, screen)]);
}

/**
 * An old button may lead to what its message shows already: Telegram refuses an edit that changes
 * nothing.
 */
function showsAlready({ text, caption, reply_markup }: Message, screen: Screen): boolean {
  const shown = reply_markup?.inline_keyboard ?? [];
  return (text ?? caption) === screen.text && isDeepStrictEqual(shown, screen.keyboard);
}
