import { randomInt } from 'node:crypto';
import { beginInterview } from '../../conversations/engine.ts';
import { newDraft, SEEDS, type LetterDraft } from '../../conversations/letter/draft.ts';
import { isTrial } from '../../conversations/letter/trial.ts';
import { isFollowed } from '../../jobs/following/followed.ts';
import { languageInText } from '../../locales/names.ts';
import { NEW_WRITER, type WriterRecord } from '../../store/writers.ts';
import { translationFor } from '../../urgent-action/choices.ts';
import { closing } from '../../urgent-action/deadline.ts';
import type { UrgentAction } from '../../urgent-action/urgent-action.ts';
import type { PostbagContext } from '../view/context.ts';
import { keepLetter } from './outbox/keep-letter.ts';

/**
 * Begins a letter for `action`, or goes on with the one that was begun. One begun for another
 * urgent action waits meanwhile, and a new one takes over what it knows of the writer.
 */
export async function beginLetter(ctx: PostbagContext, action: UrgentAction): Promise<void> {
  const { interview, services, writer, writerId } = ctx;
  const { slug } = action;
  const { draft: begun } = interview;
  // From here on the letter tells what words mean.
  await services.lastShown.remove(writerId);
  const waiting =
    begun?.slug === slug ? undefined : await services.waitingDrafts.load(writerId, slug);
  const isOther = begun !== undefined && begun.slug !== slug;
  const left = isOther && (await letWait(ctx, begun)) ? ctx.actions.find(begun.slug) : undefined;
  const draft = begun?.slug === slug ? begun : waiting;
  const next = draft ?? firstDraft(action, writer, begun);
  const asLastTime = draft === undefined ? asBefore(ctx, action, next) : undefined;
  const notice = left ? whichOf(ctx, action, left) : asLastTime;
  await beginInterview(services.letterInterview, ctx, next, notice);
  // Only now: until then a crash would have lost it.
  if (waiting) await services.waitingDrafts.remove(writerId, slug);
  if (interview.draft === undefined) return;
  // Begun after asking for reminders, it is still there when they come.
  await keepIfFollowed(ctx, slug);
}

/** What a new letter has in common with the last one, where the writer is not asked for it. */
function asBefore(
  { view: { language, say }, writer: { lastLetter } }: PostbagContext,
  action: UrgentAction,
  { letterLanguage, tone }: LetterDraft,
): string | undefined {
  if (letterLanguage === undefined || tone === undefined) return undefined;
  if (lastLetter?.language !== letterLanguage || lastLetter.tone !== tone) return undefined;
  return say('interview-as-before', {
    title: translationFor(action, language).title,
    language: languageInText(letterLanguage, language),
    tone: say(`interview-tone-${tone}`),
  });
}

/** Two letters are begun: which of them is asked about, and that the other is kept. */
function whichOf({ view }: PostbagContext, action: UrgentAction, left: UrgentAction): string {
  const { title } = translationFor(action, view.language);
  const { title: other } = translationFor(left, view.language);
  return view.say('interview-other-waits', { title, other });
}

/** A trial asks everything, and neither takes over nor leaves what was typed for another letter. */
function firstDraft(
  action: UrgentAction,
  writer: WriterRecord,
  left: LetterDraft | undefined,
): LetterDraft {
  const seed = randomInt(SEEDS);
  if (isTrial(action.slug)) return newDraft(action, NEW_WRITER, undefined, seed);
  return newDraft(action, writer, left && isTrial(left.slug) ? undefined : left, seed);
}

/**
 * Puts `draft` down for another one; of use only where letters can still be written: whether it
 * waits.
 */
async function letWait(ctx: PostbagContext, draft: LetterDraft): Promise<boolean> {
  const { actions, interview, services, view, writerId } = ctx;
  const action = actions.find(draft.slug);
  const why = action ? closing(action, view.nowMs, view) : 'stopped';
  // The draft that a trial is about is no urgent action of these: nothing waits of it.
  const isOver = why === 'stopped' || why === 'expired';
  if (!isOver) await services.waitingDrafts.save(writerId, draft.slug, draft);
  // How long it was kept is no time for the next one, which a longer time would pass on to.
  await services.drafts.remove(writerId);
  interview.stored = undefined;
  interview.draft = undefined;
  if (!isOver) await keepIfFollowed(ctx, draft.slug);
  return !isOver;
}

async function keepIfFollowed(ctx: PostbagContext, slug: string): Promise<void> {
  if (isFollowed(await ctx.services.following.find(ctx.writerId, slug)))
    await keepLetter(ctx, slug);
}
