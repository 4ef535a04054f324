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

  composer.callbackQuery(/^d:([a-z0-9-]+):(\d+):([a-z]+)(?::(yes|no))?$/, async (ctx, next) => {
    const [, slug, index, channel, wanted] = ctx.match;
    const action = find(slug);
    const recipient = action?.recipients[Number(index)];
    const way = CHANNELS.find((known) => known === channel);
    if (!action || !recipient || !way) return next();
    const letter = { recipientId: recipient.id, channel: way };
    // Buttons from before they carried what they lead to turn the mark around.
    const isSent =
      wanted === undefined ? !(await isMarked(ctx, action.slug, letter)) : wanted === 'yes';
    await (isSent ? mark : unmark)(ctx, action.slug, letter);
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
  async function isMarked(ctx: PostbagContext, slug: string, letter: Sent): Promise<boolean> {
    const marks = await sent.sentBy(ctx.chatId ?? 0, slug);
    return marks.some(
      ({ recipientId, channel }) =>
        recipientId === letter.recipientId && channel === letter.channel,
    );
  }
  /** Counted once a writer by the store. */
  async function mark(ctx: PostbagContext, slug: string, letter: Sent): Promise<void> {
    await options.onSent(ctx, slug);
    await sent.markSent(ctx.chatId ?? 0, slug, letter);
  }
  async function unmark(ctx: PostbagContext, slug: string, letter: Sent): Promise<void> {
    const chatId = ctx.chatId ?? 0;
    await sent.unmarkSent(chatId, slug, letter);
    if ((await sent.sentBy(chatId, slug)).length === 0) await options.onUnsent(ctx, slug);
  }
  return composer;
}
