import type { Context } from 'grammy';
import type { FormattedText, Keyboard } from './screen.ts';

// Edits and deletions of messages that are gone, or show the same already, never fail: the Telegram
// client takes such refusals for what they are, nothing left to do.

/** What a message carries besides its text: no link in an answer of ours is worth a picture. */
function options({ entities = [] }: FormattedText, keyboard: Keyboard | undefined) {
  return {
    entities: [...entities],
    link_preview_options: { is_disabled: true },
    ...(keyboard && withButtons(keyboard)),
  };
}

/** The buttons of a message, as calls of the Bot API carry them. */
export function withButtons(keyboard: Keyboard) {
  return { reply_markup: { inline_keyboard: keyboard.map((row) => [...row]) } };
}

/** Telegram's limit for the text below a file, in UTF-16 units. */
export const CAPTION_LENGTH = 1_024;

/** Sends a message into the chat of `ctx` and returns its id. */
export async function sendMessage(
  ctx: Context,
  text: FormattedText,
  keyboard?: Keyboard,
): Promise<number> {
  const message = await ctx.reply(text.text, options(text, keyboard));
  return message.message_id;
}

/** Makes message `id` show `text` instead. */
export async function editMessage(
  ctx: Context,
  id: number,
  text: FormattedText,
  keyboard?: Keyboard,
): Promise<void> {
  if (ctx.chatId === undefined) return;
  await ctx.api.editMessageText(ctx.chatId, id, text.text, options(text, keyboard));
}

/** Makes what stands below the file of message `id` say `text` instead, if it is short enough. */
export async function editCaption(
  ctx: Context,
  id: number,
  { text, entities = [] }: FormattedText,
  keyboard: Keyboard,
): Promise<void> {
  if (ctx.chatId === undefined) return;
  await ctx.api.editMessageCaption(ctx.chatId, id, {
    caption: text,
    caption_entities: [...entities],
    ...withButtons(keyboard),
  });
}

/** Takes the buttons off a message, so that it reads as said and done. */
export async function closeMessage(ctx: Context, id: number | undefined): Promise<void> {
  if (id === undefined || ctx.chatId === undefined) return;
  await ctx.api.editMessageReplyMarkup(ctx.chatId, id);
}

/** Takes the buttons off the message that was tapped, if it still has any. */
export async function closeTapped(ctx: Context): Promise<void> {
  if (ctx.callbackQuery?.message?.reply_markup) await ctx.editMessageReplyMarkup();
}

/** Takes a message out of the chat. */
export async function deleteMessage(ctx: Context, id: number | undefined): Promise<void> {
  if (id === undefined || ctx.chatId === undefined) return;
  await ctx.api.deleteMessage(ctx.chatId, id);
}
