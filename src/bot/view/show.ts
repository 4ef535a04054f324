import type { Context } from 'grammy';
import { editMessage, sendMessage } from '../../conversations/messages.ts';
import type { Screen } from '../../conversations/screen.ts';

/** Sends `screen` as a new message. */
export async function sendScreen(ctx: Context, screen: Screen): Promise<void> {
  await sendMessage(ctx, screen, screen.keyboard);
}

/**
 * Shows `screen` in place of the message whose button was tapped, so that the chat does not fill
 * with old menus, and answers the tap. Without such a message it is sent.
 */
export async function turnIntoScreen(ctx: Context, screen: Screen): Promise<void> {
  await ctx.answerCallbackQuery();
  const message = ctx.callbackQuery?.message;
  // Date 0 marks a message that is too old for the bot to reach.
  if (!message || message.date === 0) return sendScreen(ctx, screen);
  await editMessage(ctx, message.message_id, screen, screen.keyboard);
}
