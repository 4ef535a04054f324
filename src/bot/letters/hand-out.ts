import type { LetterDraft } from '../../conversations/letter/draft.ts';
import { isTrial } from '../../conversations/letter/trial.ts';
import { chosenRecipients, inLetter, type LetterWorld } from '../../conversations/letter/world.ts';
import { deleteMessage, editMessage } from '../../conversations/messages.ts';
import { isFollowed } from '../../jobs/following/followed.ts';
import type { WriterRecord } from '../../store/writers.ts';
import type { PostbagContext } from '../view/context.ts';
import { findOutgoing, keepOutgoing, keepTaken } from './outbox/outbox.ts';
import { recipientsOf, type Outgoing } from './outbox/outgoing.ts';
import { handOutAt } from './walk/walk.ts';

/**
 * Begins the walk from recipient to recipient with the first letter. Runs again without harm: the
 * letters are named by their seed, and each step that is known to be done is left out.
 */
export async function handOutLetters(
  ctx: PostbagContext,
  draft: LetterDraft,
  world: LetterWorld,
): Promise<void> {
  const { action } = world;
  // The preview wrote and checked the very same letters when the button was tapped.
  const ids = chosenRecipients(draft, world).map(({ id }) => id);
  const before = await findOutgoing(ctx, draft.slug);
  const isNew = before?.seed !== draft.seed;
  const outgoing = isNew ? outgoingOf(draft, world, ids) : before;
  if (isNew) await keepOutgoing(ctx, outgoing);
  const [first] = recipientsOf(outgoing, action);
  if (first !== undefined) await handOutAt(ctx, outgoing, action, first);
  const isReal = !isTrial(draft.slug);
  if (isReal) {
    await ctx.saveWriter(knownBy(draft, ctx.writer));
    if (isFollowed(await ctx.services.following.find(ctx.writerId, draft.slug)))
      await keepTaken(ctx, action);
  }
  // Last: until then its button begins again what was cut off.
  await closePreview(ctx, { remember: draft.remember && isReal }, ids.length);
  if (isNew && isReal) ctx.services.lettersHandedOut(ids.length);
}

/** What the finished `draft` comes to, written on the day of `world` to `recipients` (ids). */
function outgoingOf(
  draft: LetterDraft,
  world: LetterWorld,
  recipients: readonly string[],
): Outgoing {
  const { slug, seed, letterLanguage, tone, signing, place: typedPlace, ownLine } = draft;
  const name = inLetter('name', draft, world);
  const place = inLetter('place', draft, world);
  if (!letterLanguage || !tone || !name || !place || !typedPlace)
    throw new Error(`A letter for ${slug} was finished before everything was answered`);
  return {
    slug,
    seed,
    language: letterLanguage,
    tone,
    signing,
    name,
    place,
    typedPlace,
    ...(ownLine ? { ownLine } : {}),
    date: world.today,
    recipients: [...recipients],
    steps: [],
    isDone: false,
  };
}

/** The preview gives way to the letters: it would only stand there twice. */
async function closePreview(
  ctx: PostbagContext,
  { remember }: Pick<LetterDraft, 'remember'>,
  count: number,
): Promise<void> {
  const { main, aside } = ctx.interview.shown;
  const remembered = remember ? [ctx.say('interview-thanks-remembered')] : [];
  const text = [ctx.say('interview-done', { count }), ...remembered].join('\n\n');
  await Promise.all([
    main === undefined ? undefined : editMessage(ctx, main, { text }),
    deleteMessage(ctx, aside),
  ]);
  ctx.interview.shown = {};
}

/**
 * What is kept for the next letter: how they wrote, and how they signed only if they asked for it.
 */
function knownBy(draft: LetterDraft, writer: WriterRecord): WriterRecord {
  const { letterLanguage: language, tone, remember, name, place, signing, spelled } = draft;
  const known = { ...writer, ...(language && tone && { lastLetter: { language, tone } }) };
  delete known.remembered;
  return remember && name && place
    ? { ...known, remembered: { name, place, signing, spelled } }
    : known;
}
