import type { TextArguments } from '../../locales/texts.ts';
import type { CalendarDate, Recipient, UrgentAction } from '../../urgent-action/urgent-action.ts';
import type { Language } from '../../urgent-action/language.ts';
import { recipientById, recipientsFor } from '../../urgent-action/choices.ts';
import type { LetterDraft } from './draft.ts';
import type { Letter } from '../../letters/letter.ts';
import type { LetterDesk, LetterOrder, Written } from './desk.ts';
import type { Question } from '../question.ts';
import { languageOf, spelledIn, type SpelledAnswer } from './spelling.ts';

/** All that the questions about a letter read besides the draft. */
export interface LetterWorld {
  readonly action: UrgentAction;
  /** The language of the bot, for this writer. */
  readonly language: Language;
  readonly say: (key: string, args?: TextArguments) => string;
  /** In which a letter of this urgent action can be written, in the order of menus. */
  readonly languages: readonly Language[];
  /** ISO 3166-1 alpha-2 of where the writer is, where their letter leaves no doubt about it. */
  readonly writerCountry: string | undefined;
  /** The calendar date where the writer is. */
  readonly today: CalendarDate;
  /**
   * How the writer is called in their Telegram account; offered as a name, never stored unasked.
   */
  readonly accountName: string;
  /** Telegram's page for passing the urgent action on; a draft that is being tried has none. */
  readonly shareLink: string | undefined;
  readonly desk: LetterDesk;
  /** Where the writer is (IANA), if that is known: of towns of one name the one there is meant. */
  readonly zone: string | undefined;
  /** The same in another language of the bot: people type labels in any. */
  readonly inLanguage: (language: Language) => LetterWorld;
}

export type LetterQuestion = Question<LetterDraft, LetterWorld>;

/**
 * The recipients that the writer has chosen, in the order of the urgent action; the only one that
 * there is for them.
 */
export function chosenRecipients(
  { recipients }: LetterDraft,
  { action, writerCountry }: Pick<LetterWorld, 'action' | 'writerCountry'>,
): readonly Recipient[] {
  if (recipients !== undefined) return recipients.flatMap((id) => recipientById(action, id) ?? []);
  const offered = recipientsFor(action, writerCountry);
  return offered.length === 1 ? offered : [];
}

/**
 * The order for a letter to `recipient`. What is not answered yet is filled in with something
 * plain, so that one answer can be tried in a letter before the rest is known.
 */
export function orderOf(draft: LetterDraft, world: LetterWorld, recipient: Recipient): LetterOrder {
  const { tone = 'formal', ownLine, seed } = draft;
  const name = inLetter('name', draft, world) ?? 'A. B.';
  const place = inLetter('place', draft, world) ?? 'Oslo';
  return {
    recipient,
    language: languageOf(draft, world),
    tone,
    writer: { name, place, ownLine: ownLine ?? undefined, today: world.today },
    seed,
  };
}

/**
 * An answer as it stands in the letter; as it was typed while nobody has said how it is written.
 */
export function inLetter(
  answer: SpelledAnswer,
  draft: LetterDraft,
  world: LetterWorld,
): string | undefined {
  const spelled = spelledIn(answer, draft, world);
  return spelled?.kind === 'known' ? spelled.text : draft[answer];
}

/** The letters of a draft, one for each recipient, or the first that the writer has to mend. */
export type FinishedLetters =
  | { readonly ok: true; readonly letters: readonly Letter[] }
  | { readonly ok: false; readonly refused: Extract<Written, { ok: false }> };

/** Writes and checks the letters to all recipients that the writer chose. */
export function writeLetters(draft: LetterDraft, world: LetterWorld): FinishedLetters {
  const letters: Letter[] = [];
  for (const recipient of chosenRecipients(draft, world)) {
    const written = world.desk.write(world.action, orderOf(draft, world, recipient));
    if (!written.ok) return { ok: false, refused: written };
    letters.push(written.letter);
  }
  return { ok: true, letters };
}
