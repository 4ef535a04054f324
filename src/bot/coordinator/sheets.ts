import { randomBytes } from 'node:crypto';
import { Composer } from 'grammy';
import { beginDraft, withFreeSlug } from '../../conversations/coordinator/sheet/begin-draft.ts';
import { logDeed, SHEET_DIALOGUE } from '../../conversations/coordinator/desk.ts';
import { problemsScreen } from '../../conversations/coordinator/screens.ts';
import { valueScreens } from '../../conversations/coordinator/values-screen.ts';
import {
  findDraft,
  loadDrafts,
  saveDraft,
} from '../../conversations/coordinator/sheet/sheet-draft.ts';
import { editMessage, sendMessage } from '../../conversations/messages.ts';
import { button, labelOf, plainScreen } from '../../conversations/screen.ts';
import { BYTES_AT_MOST } from '../../intake/sheet/document/document-text.ts';
import type { Refusal } from '../../intake/sheet/document/refusal.ts';
import type { SheetAnswer, SheetJob } from '../../intake/sheet-thread.ts';
import type { PostbagContext } from '../view/context.ts';
import { sendScreen } from '../view/show.ts';
import type { SheetContext } from './coordinators.ts';
import { endTrial } from './trials.ts';

/**
 * Apps cut a text that is too long for a message at its middle at the earliest: what is longer may
 * have more to it.
 */
const LONG_TEXT = 2_048;
/** No answer in the dialogue is as long, and no sheet as short. */
const SHORTEST_SHEET = 600;
const ID_BYTES = 4;

/**
 * Long texts that a coordinator pastes. They stand above what lets only the first part of a text
 * pass: a sheet is longer than a message, and its parts are gathered until the coordinator says
 * that this is all.
 */
export const pastedParts = new Composer<PostbagContext>();

pastedParts.on('message:text').filter(
  ({ message }) => !message.text.startsWith('/') && message.reply_to_message === undefined,
  async (ctx, next) => {
    const { coordination } = ctx.services;
    const kept = await loadDrafts(coordination.drafts, ctx.writerId);
    const { text } = ctx.message;
    if (kept.pasted === '' && text.length < LONG_TEXT) return next();
    const pasted = `${kept.pasted}${text}`;
    await coordination.drafts.save(ctx.writerId, { ...kept, pasted });
    await sendScreen(ctx, {
      text: ctx.say('coordinator-pasted', { count: pasted.length }),
      keyboard: [
        [button(ctx.say('coordinator-pasted-all'), 'kp:all')],
        [button(ctx.say('coordinator-pasted-no'), 'kp:no')],
      ],
    });
  },
);

/**
 * A sheet as a file, forwarded or pasted; and the sheets that wait. Below the dialogue, which these
 * begin.
 */
export const sheetHandlers = new Composer<SheetContext>();

sheetHandlers.on('message:document', async (ctx) => {
  const { coordination } = ctx.services;
  const reading = await sendMessage(ctx, { text: ctx.say('coordinator-reading') });
  if ((ctx.message.document.file_size ?? 0) > BYTES_AT_MOST)
    return refuseSheet(ctx, reading, 'too large');
  const { file_path } = await ctx.getFile();
  if (file_path === undefined) return refuseSheet(ctx, reading, 'too large');
  await readAndBegin(ctx, reading, await coordination.download(file_path));
});

sheetHandlers.on('message:text').filter(
  ({ message }) => message.text.length >= SHORTEST_SHEET,
  async (ctx) => beginPasted(ctx, ctx.message.text),
);

sheetHandlers.callbackQuery(/^kp:(all|no)$/, async (ctx) => {
  const { drafts } = ctx.services.coordination;
  const kept = await loadDrafts(drafts, ctx.writerId);
  await drafts.save(ctx.writerId, { ...kept, pasted: '' });
  await ctx.answerCallbackQuery();
  if (ctx.match[1] === 'no' || kept.pasted === '')
    return sendScreen(ctx, plainScreen(ctx.say('coordinator-thrown')));
  await beginPasted(ctx, kept.pasted);
});

sheetHandlers.command('sheets', async (ctx) => {
  const { drafts } = await loadDrafts(ctx.services.coordination.drafts, ctx.writerId);
  const keyboard = drafts.map(({ id, title }) => [button(labelOf(title), `kd:${id}`)]);
  const text = ctx.say(drafts.length === 0 ? 'coordinator-sheets-none' : 'coordinator-sheets');
  await sendScreen(ctx, { text, keyboard });
});

sheetHandlers.callbackQuery(/^kd:(\w+)$/, async (ctx) => {
  await ctx.answerCallbackQuery();
  const id = ctx.match[1] ?? '';
  const { drafts } = ctx.services.coordination;
  const draft = await findDraft(drafts, ctx.writerId, id);
  if (draft === undefined) return sendScreen(ctx, plainScreen(ctx.say('coordinator-gone')));
  const free = withFreeSlug(draft, ctx.services.actions());
  if (free !== draft) await saveDraft(drafts, ctx.writerId, free);
  await openDialogue(ctx, id);
});

// A button of a question that has been answered, or of a sheet that is done.
sheetHandlers.callbackQuery(/^k\w?:/, (ctx) =>
  ctx.answerCallbackQuery({ text: ctx.say('coordinator-stale'), show_alert: true }),
);

async function beginPasted(ctx: SheetContext, text: string): Promise<void> {
  const reading = await sendMessage(ctx, { text: ctx.say('coordinator-reading') });
  await readAndBegin(ctx, reading, text);
}

/** Reads on a thread of its own: others are answered meanwhile. */
async function readAndBegin(ctx: SheetContext, reading: number, sheet: SheetJob): Promise<void> {
  await beginSheet(ctx, reading, await ctx.services.coordination.readSheet(sheet));
}

/** Turns the progress message `reading` into what was found, and begins the dialogue about it. */
async function beginSheet(ctx: SheetContext, reading: number, answer: SheetAnswer): Promise<void> {
  if (answer.kind === 'refused') return refuseSheet(ctx, reading, answer.refused);
  const id = randomBytes(ID_BYTES).toString('hex');
  const { drafts } = await loadDrafts(ctx.services.coordination.drafts, ctx.writerId);
  const taken = [...ctx.services.actions(), ...drafts];
  const draft = beginDraft(answer.read, id, taken, answer.drafted);
  await saveDraft(ctx.services.coordination.drafts, ctx.writerId, draft);
  await logDeed(ctx, 'read', draft.slug);
  await editMessage(ctx, reading, problemsScreen(draft, ctx));
  for (const screen of valueScreens(draft, ctx)) await sendMessage(ctx, screen);
  // Its question hangs above, and its buttons are dead from now on.
  if (ctx.conversation.active(SHEET_DIALOGUE) > 0)
    await sendMessage(ctx, { text: ctx.say('coordinator-other-sheet-waits') });
  await openDialogue(ctx, id);
}

async function refuseSheet(ctx: SheetContext, reading: number, refused: Refusal): Promise<void> {
  const text = ctx.say(`coordinator-refused-${refused.replaceAll(' ', '-')}`);
  await editMessage(ctx, reading, { text });
}

/** One dialogue at a time; the other sheets wait in /sheets. */
async function openDialogue(ctx: SheetContext, id: string): Promise<void> {
  await endTrial(ctx);
  await ctx.conversation.exitAll();
  await ctx.conversation.enter(SHEET_DIALOGUE, id);
}
