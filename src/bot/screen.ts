import type { Context } from 'grammy';
import type { InlineKeyboardMarkup, MessageEntity } from 'grammy/types';

/** One message of the bot: what it says and the buttons below it. */
export interface Screen {
  readonly text: string;
  /** Formatting by position, never by markup: names and titles may contain anything. */
  readonly entities?: readonly MessageEntity[];
  readonly keyboard?: InlineKeyboardMarkup;
}

/** A screen whose first `headingLength` UTF-16 units are bold. */
export function boldHeading(headingLength: number): readonly MessageEntity[] {
  return [{ type: 'bold', offset: 0, length: headingLength }];
}

/** Sends `screen` as a new message. */
export async function sendScreen(ctx: Context, screen: Screen): Promise<void> {
  await ctx.reply(screen.text, { ...extras(screen), link_preview_options: { is_disabled: true } });
}

/**
 * Shows `screen` in place of the message whose button was tapped, so that the chat does not fill with old
 * menus, and answers the tap. Without such a message it is sent.
 */
export async function turnIntoScreen(ctx: Context, screen: Screen): Promise<void> {
  if (ctx.callbackQuery) await ctx.answerCallbackQuery();
  const message = ctx.callbackQuery?.message;
  // Date 0 marks a message that is too old for the bot to reach.
  if (!message || message.date === 0) return sendScreen(ctx, screen);
  await ctx.editMessageText(screen.text, extras(screen));
}

function extras({ entities, keyboard }: Screen) {
  return {
    ...(entities ? { entities: [...entities] } : {}),
    ...(keyboard ? { reply_markup: keyboard } : {}),
  };
}
