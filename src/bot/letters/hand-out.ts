import type { LetterDraft } from '../../conversations/letter/draft.ts';
import { writeLetters, type LetterWorld } from '../../conversations/letter/world.ts';
import { deleteMessage, editMessage, sendMessage } from '../../conversations/messages.ts';
import { button, urlButton, type Screen } from '../../conversations/screen.ts';
import { deliveryOf } from '../../store/inbox/delivery.ts';
import type { WriterRecord } from '../../store/writers.ts';
import { contactsKeyboard, contactsText, copiesNotes } from './contacts.ts';
import { remindData } from '../reminders/button-data.ts';
import type { PostbagContext } from '../view/context.ts';

/**
 * Hands the finished letters out: for each recipient a message with nothing but the letter, which
 * forwards and copies well, and one with the contacts; then what to do next.
 */
export async function handOutLetters(
  ctx: PostbagContext,
  draft: LetterDraft,
  world: LetterWorld,
): Promise<void> {
  const written = writeLetters(draft, world);
  // The preview checked the very same letters when the button was tapped.
  if (!written.ok) throw new Error(`Letters for ${draft.slug} passed once and then did not`);
  const { letters } = written;
  const { view } = ctx;
  // A hand-out that was cut off goes on with the first message that is not known to have been sent.
  const { once } = deliveryOf(ctx.update);
  for (const [index, { text, subject, recipient }] of letters.entries()) {
    await once(`letter-${index}`, () => sendMessage(ctx, { text }));
    const contacts = contactsText(world.action, recipient, subject, view);
    const keyboard = contactsKeyboard(world.action, recipient, [], view);
    await once(`contacts-${index}`, () => sendMessage(ctx, contacts, keyboard));
  }
  await ctx.saveWriter(knownBy(draft, ctx.writer));
  const thanks = thanksScreen(draft, world, view.zone);
  await once('thanks', () => sendMessage(ctx, thanks, thanks.keyboard));
  await closePreview(ctx, letters.length);
  ctx.services.lettersHandedOut(letters.length);
}

/**
 * The preview gives way to the letters, and goes last: until then its button begins again what was
 * cut off.
 */
async function closePreview(ctx: PostbagContext, count: number): Promise<void> {
  const { main, aside } = ctx.interview.shown;
  const text = ctx.say('interview-done', { count });
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
  const { letterLanguage: language, tone, remember, name, place, signing } = draft;
  const known = { ...writer, ...(language && tone && { lastLetter: { language, tone } }) };
  delete known.remembered;
  return remember && name && place ? { ...known, remembered: { name, place, signing } } : known;
}

/** `zone` (IANA): where the town lies that they typed, which is forgotten with the draft. */
function thanksScreen(draft: LetterDraft, world: LetterWorld, zone: string): Screen {
  const { action, say, shareLink } = world;
  const remembered = draft.remember ? [say('interview-thanks-remembered')] : [];
  return {
    text: [...copiesNotes(action, world), say('interview-thanks'), ...remembered].join('\n\n'),
    keyboard: [
      [urlButton(say('interview-pass-on'), shareLink)],
      [
        button(say('interview-another'), `again:${action.slug}`),
        button(say('interview-remind'), remindData(action.slug, zone)),
      ],
    ],
  };
}
