import { isTrial } from '../../../conversations/letter/trial.ts';
import type { Letter } from '../../../letters/letter.ts';
import { TTL_SECONDS } from '../../../store/lifetimes.ts';
import { closing, lastDay, overEverywhereMs } from '../../../urgent-action/deadline.ts';
import type { Recipient, UrgentAction } from '../../../urgent-action/urgent-action.ts';
import type { PostbagContext } from '../../view/context.ts';
import { marksOf } from './marked-as-sent.ts';
import { isHandedOut, recipientsOf, type Outgoing } from './outgoing.ts';
import { dateAbove, viewOf } from './whereabouts.ts';

/** The letters for `slug` that this writer has taken. */
export async function findOutgoing(
  { services, writerId }: PostbagContext,
  slug: string,
): Promise<Outgoing | undefined> {
  const outbox = await services.outbox.load(writerId);
  return outbox?.letters.find((outgoing) => outgoing.slug === slug);
}

/** Keeps `outgoing` in place of what was there for its urgent action; done letters go in a day. */
export async function keepOutgoing(ctx: PostbagContext, outgoing: Outgoing): Promise<void> {
  const { services, writerId } = ctx;
  const { letters = [] } = (await services.outbox.load(writerId)) ?? {};
  const others = letters.filter(({ slug, isDone }) => slug !== outgoing.slug && !isDone);
  const all = [...others, outgoing];
  await services.outbox.save(writerId, { version: 1, letters: all });
  if (all.every(({ isDone }) => isDone))
    await services.outbox.letGo(writerId, TTL_SECONDS.emptiedOutbox);
}

/** Drops the letters of trials: whoever has left one has no use for them. */
export async function dropTried({ services, writerId }: PostbagContext): Promise<void> {
  const { letters = [] } = (await services.outbox.load(writerId)) ?? {};
  const real = letters.filter(({ slug }) => !isTrial(slug));
  if (real.length === letters.length) return;
  if (real.length === 0) await services.outbox.remove(writerId);
  else await services.outbox.save(writerId, { version: 1, letters: real });
}

/** Keeps taken letters for `slug` until the last day: a reminder asks for them. */
export async function keepTaken(ctx: PostbagContext, action: UrgentAction): Promise<void> {
  const outgoing = await findOutgoing(ctx, action.slug);
  if (outgoing === undefined || outgoing.isDone) return;
  const leftMs = overEverywhereMs(lastDay(action.deadline)) - ctx.services.now();
  await ctx.services.outbox.keepFor(ctx.writerId, leftMs / 1_000);
}

/** Does a step of the hand-out once: after a crash it goes on with what is not known to be done. */
export async function onceFor(
  ctx: PostbagContext,
  outgoing: Outgoing,
  step: string,
  act: () => Promise<unknown>,
): Promise<Outgoing> {
  if (outgoing.steps.includes(step)) return outgoing;
  await act();
  const after = { ...outgoing, steps: [...outgoing.steps, step] };
  await keepOutgoing(ctx, after);
  return after;
}

/**
 * The very letter that was handed out, with the date of the present day until it is sent; undefined
 * where texts have changed so that it does not come out any more.
 */
export function letterTo(
  ctx: PostbagContext,
  outgoing: Outgoing,
  action: UrgentAction,
  recipient: Recipient,
): Letter | undefined {
  const { language, tone, name, place, ownLine, seed } = outgoing;
  const today = dateAbove(ctx, outgoing, action, recipient.id);
  const writer = { name, place, ownLine, today };
  if (action.translations[language]?.recipients[recipient.id] === undefined) return undefined;
  const written = ctx.services.desk.write(action, { recipient, language, tone, writer, seed });
  return written.ok ? written.letter : undefined;
}

/** The recipients whose letters are not marked as sent yet, in the order of the walk. */
export async function unsentOf(
  ctx: PostbagContext,
  outgoing: Outgoing,
  action: UrgentAction,
): Promise<readonly Recipient[]> {
  const marks = await marksOf(ctx, outgoing);
  const view = viewOf(ctx, outgoing);
  const isOver = closing(action, view.nowMs, view) !== undefined;
  // Marks may be those of an earlier letter to the same recipient: what has not been handed out has
  // not been sent, and after the last day no other letter is.
  return recipientsOf(outgoing, action).filter((recipient) =>
    isHandedOut(outgoing, recipient)
      ? !marks.some(({ recipientId }) => recipientId === recipient.id)
      : !isOver,
  );
}

/** Those of them that are in the chat: none of the others can have been sent. */
export async function inHandOf(
  ctx: PostbagContext,
  outgoing: Outgoing,
  action: UrgentAction,
): Promise<readonly Recipient[]> {
  const unsent = await unsentOf(ctx, outgoing, action);
  return unsent.filter((recipient) => isHandedOut(outgoing, recipient));
}
