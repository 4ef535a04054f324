import { Composer } from 'grammy';
import type { PostbagContext } from '../../conversations/context.ts';
import { startInterview } from '../../conversations/start-interview.ts';
import { CHANNELS, type Sent, type SentStore } from '../../store/sent.ts';
import type { Recipient, UrgentAction } from '../../urgent-action/urgent-action.ts';
import { contactsKeyboard } from './contacts.ts';

export interface AfterwardsOptions {
  /** The urgent actions as they are published at this moment. */
  readonly actions: () => readonly UrgentAction[];
  readonly sent: SentStore;
  /** Told before a letter is marked as sent: whoever has written is not reminded any more. */
  readonly onSent: (ctx: PostbagContext, slug: string) => Promise<void>;
  /** Told after the last mark was taken back: a letter that was not sent is still to be reminded of. */
  readonly onUnsent: (ctx: PostbagContext, slug: string) => Promise<void>;
}

/** What the buttons under finished letters do: "I have sent it" (`d:…`) and another letter (`again:…`). */
export function afterwardsHandlers(options: AfterwardsOptions): Composer<PostbagContext> {
  const { actions, sent } = options;
  const composer = new Composer<PostbagContext>();
  const find = (slug: string | undefined): UrgentAction | undefined =>
    actions().find((action) => action.slug === slug);

  composer.callbackQuery(/^d:([a-z0-9-]+):(\d+):([a-z]+)$/, async (ctx, next) => {
    const [, slug, index, channel] = ctx.match;
    const action = find(slug);
    const recipient = action?.recipients[Number(index)];
    const way = CHANNELS.find((known) => known === channel);
    if (!action || !recipient || !way) return next();
    const isSent = await toggle(ctx, action.slug, { recipientId: recipient.id, channel: way });
    const text = ctx.say(isSent ? 'interview-sent-thanks' : 'interview-sent-undone');
    await Promise.all([ctx.answerCallbackQuery({ text }), showMarks(ctx, action, recipient)]);
  });

  composer.callbackQuery(/^again:([a-z0-9-]+)$/, async (ctx, next) => {
    const action = find(ctx.match[1]);
    if (!action) return next();
    await startInterview(ctx, action, next);
  });

  async function showMarks(ctx: PostbagContext, action: UrgentAction, recipient: Recipient) {
    const marks = await sent.sentBy(ctx.chatId ?? 0, action.slug);
    const keyboard = contactsKeyboard(action, recipient, marks, ctx);
    const rows = keyboard.map((row) => [...row]);
    await ctx.editMessageReplyMarkup({ reply_markup: { inline_keyboard: rows } });
  }
  /** Marks or unmarks; returns whether the letter counts as sent now. Counted once a writer by the store. */
  async function toggle(ctx: PostbagContext, slug: string, letter: Sent): Promise<boolean> {
    const chatId = ctx.chatId ?? 0;
    if (await sent.unmarkSent(chatId, slug, letter)) {
      if ((await sent.sentBy(chatId, slug)).length === 0) await options.onUnsent(ctx, slug);
      return false;
    }
    await options.onSent(ctx, slug);
    await sent.markSent(chatId, slug, letter);
    return true;
  }
  return composer;
}
