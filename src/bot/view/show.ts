import { isDeepStrictEqual } from 'node:util';
import type { Context } from 'grammy';
import type { Message } from 'grammy/types';
import { editMessage, sendMessage } from '../../conversations/messages.ts';
import type { Screen } from '../../conversations/screen.ts';

/** Sends `screen` as a new message. */
export async function sendScreen(ctx: Context, screen: Screen): Promise<void> {
  await sendMessage(ctx, screen, screen.keyboard);
}

/**
 * Shows `screen` in place of the message whose button was tapped, so that the chat does not fill
 * with old menus, and answers the tap, with `toast` where there is one. Without such a message it
 * is sent.
 */
export async function turnIntoScreen(ctx: Context, screen: Screen, toast?: string): Promise<void> {
  await ctx.answerCallbackQuery(toast === undefined ? {} : { text: toast });
  const message = ctx.callbackQuery?.message;
  // Date 0 marks a message that is too old for the bot to reach.
  if (!message || message.date === 0) return sendScreen(ctx, screen);
  if (showsAlready(message, screen)) return;
  await editMessage(ctx, message.message_id, screen, screen.keyboard);
}

/**
 * An old button may lead to what its message shows already: Telegram refuses an edit that changes
 * nothing.
 */
function showsAlready({ text, reply_markup }: Message, screen: Screen): boolean {
  const shown = reply_markup?.inline_keyboard ?? [];
  return text === screen.text && isDeepStrictEqual(shown, screen.keyboard);
}
