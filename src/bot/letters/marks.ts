import { Composer } from 'grammy';
import { CHANNELS, type Sent } from '../../store/sent.ts';
import type { Recipient, UrgentAction } from '../../urgent-action/urgent-action.ts';
import type { PostbagContext } from '../view/context.ts';
import { beginLetter } from './begin-letter.ts';
import { contactsKeyboard } from './contacts.ts';

/**
 * What the buttons under finished letters do: "I have sent it" (`d:…`) and another letter
 * (`again:…`).
 */
export const markHandlers = new Composer<PostbagContext>();

markHandlers.callbackQuery(/^d:([a-z0-9-]+):(\d+):([a-z]+)(?::(yes|no))?$/, async (ctx, next) => {
  const [, slug, index, channel, wanted] = ctx.match;
  const action = ctx.actions.find(slug);
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

markHandlers.callbackQuery(/^again:([a-z0-9-]+)$/, async (ctx, next) => {
  const action = ctx.actions.find(ctx.match[1]);
  if (!action) return next();
  await beginLetter(ctx, action);
});

async function isMarked(ctx: PostbagContext, slug: string, letter: Sent): Promise<boolean> {
  const marks = await ctx.services.sent.sentBy(ctx.writerId, slug);
  return marks.some(
    ({ recipientId, channel }) => recipientId === letter.recipientId && channel === letter.channel,
  );
}

/** Counted once a writer by the store. */
async function mark(ctx: PostbagContext, slug: string, letter: Sent): Promise<void> {
  const { services, writerId, view } = ctx;
  // Whoever has written is not reminded any more.
  await services.following.written(writerId, slug, view, 'mark');
  await services.sent.markSent(writerId, slug, letter);
}

async function unmark(ctx: PostbagContext, slug: string, letter: Sent): Promise<void> {
  const { services, writerId } = ctx;
  const { sent, following } = services;
  await sent.unmarkSent(writerId, slug, letter);
  // A letter that was not sent is still to be reminded of.
  if ((await sent.sentBy(writerId, slug)).length === 0) await following.unmarked(writerId, slug);
}

async function showMarks(
  ctx: PostbagContext,
  action: UrgentAction,
  recipient: Recipient,
): Promise<void> {
  const marks = await ctx.services.sent.sentBy(ctx.writerId, action.slug);
  const keyboard = contactsKeyboard(action, recipient, marks, ctx);
  const rows = keyboard.map((row) => [...row]);
  await ctx.editMessageReplyMarkup({ reply_markup: { inline_keyboard: rows } });
}
