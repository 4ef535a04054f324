import { Composer } from 'grammy';
import { putAside } from '../../conversations/engine.ts';
import { closing } from '../../urgent-action/deadline.ts';
import { actionScreen } from '../cases/open-actions.ts';
import { sendList } from '../cases/start.ts';
import type { UrgentAction } from '../../urgent-action/urgent-action.ts';
import type { PostbagContext } from '../view/context.ts';
import { shownAction } from '../view/last-shown.ts';
import { sendScreen, turnIntoScreen } from '../view/show.ts';
import { saidWithWayOn } from '../view/way-on.ts';
import { beginLetter } from './begin-letter.ts';
import { findOutgoing, inHandOf } from './outbox/outbox.ts';
import { askWhetherSent } from './walk/ask-whether-sent.ts';
import { writingOf } from './walk/written.ts';

/**
 * /write and the button `w:<slug>`: begin a letter or go on with it; /cancel puts it away for
 * later. The interview itself says no where the letter begun is for an urgent action that has
 * closed meanwhile.
 */
export const writeHandlers = new Composer<PostbagContext>();

writeHandlers.command('write', async (ctx) => {
  const { actions, view } = ctx;
  const [only, ...others] = actions.openTo(view);
  const action = others.length === 0 ? (actions.find(view.begun) ?? only) : await meantAction(ctx);
  if (action) await beginLetter(ctx, action);
  else await sendList(ctx);
});

writeHandlers.callbackQuery(/^w:(.+)$/, async (ctx) => {
  const { actions, view } = ctx;
  const slug = ctx.match[1] ?? '';
  const action = actions.find(slug);
  if (!action || closing(action, view.nowMs, view))
    return turnIntoScreen(ctx, actionScreen(slug, actions, view));
  if (await askedForTaken(ctx, action)) return;
  await beginLetter(ctx, action);
});

writeHandlers.command('cancel', async (ctx) => {
  const isPutAside = await putAside(ctx.services.letterInterview, ctx);
  if (!isPutAside) await sendScreen(ctx, saidWithWayOn(ctx, ctx.say('cancel-nothing')));
});

/**
 * Whoever took letters for `action` and has not said of all that they are sent is asked for them,
 * below a card or a reminder, and not for another letter. False where there are none, or another
 * letter is begun.
 */
async function askedForTaken(ctx: PostbagContext, action: UrgentAction): Promise<boolean> {
  const { interview, services, writerId } = ctx;
  if (interview.draft?.slug === action.slug) return false;
  if ((await services.waitingDrafts.load(writerId, action.slug)) !== undefined) return false;
  const standing = await services.following.find(writerId, action.slug);
  if ((await writingOf(ctx, action.slug, standing)) !== 'unsent') return false;
  const outgoing = await findOutgoing(ctx, action.slug);
  if (outgoing === undefined) return false;
  const inHand = await inHandOf(ctx, outgoing, action);
  if (inHand.length === 0) return false;
  await ctx.answerCallbackQuery();
  await askWhetherSent(ctx, outgoing, action, inHand);
  return true;
}

/** Of several: the one whose card stands last, whose letter is begun, or for which one waits. */
async function meantAction(ctx: PostbagContext): Promise<UrgentAction | undefined> {
  return (await shownAction(ctx)) ?? ctx.actions.find(ctx.view.begun) ?? waitingAction(ctx);
}

/** The only open urgent action for which a letter waits. */
async function waitingAction(ctx: PostbagContext): Promise<UrgentAction | undefined> {
  const { actions, services, view, writerId } = ctx;
  const slugs = actions.openTo(view).map(({ slug }) => slug);
  const [only, ...others] = await services.waitingDrafts.among(writerId, slugs);
  return others.length === 0 ? actions.find(only) : undefined;
}
