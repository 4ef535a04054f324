import type { TextArguments } from '../../locales/texts.ts';
import type { CalendarDate, Recipient, UrgentAction } from '../../urgent-action/urgent-action.ts';
import type { Language } from '../../urgent-action/language.ts';
import { recipientById } from '../../urgent-action/choices.ts';
import type { LetterDraft } from './draft.ts';
import type { Letter } from '../../letters/letter.ts';
import type { LetterDesk, LetterOrder, Written } from './desk.ts';
import type { Question } from '../question.ts';

/** All that the questions about a letter read besides the draft. */
export interface LetterWorld {
  readonly action: UrgentAction;
  /** The language of the bot, for this writer. */
  readonly language: Language;
  readonly say: (key: string, args?: TextArguments) => string;
  /** In which a letter of this urgent action can be written, in the order of menus. */
  readonly languages: readonly Language[];
  /** The calendar date where the writer is. */
  readonly today: CalendarDate;
  /**
   * How the writer is called in their Telegram account; offered as a name, never stored unasked.
   */
  readonly accountName: string;
  /** Telegram's page for passing the urgent action on. */
  readonly shareLink: string;
  readonly desk: LetterDesk;
}

export type LetterQuestion = Question<LetterDraft, LetterWorld>;

/** The recipients that the writer has chosen, in the order of the urgent action. */
export function chosenRecipients(draft: LetterDraft, action: UrgentAction): readonly Recipient[] {
  return (draft.recipients ?? []).flatMap((id) => recipientById(action, id) ?? []);
}

/**
 * The order for a letter to `recipient`. What is not answered yet is filled in with something
 * plain, so that one answer can be tried in a letter before the rest is known.
 */
export function orderOf(
  draft: LetterDraft,
  { languages, today }: LetterWorld,
  recipient: Recipient,
): LetterOrder {
  const { letterLanguage, tone = 'formal', name = 'A. B.', place = 'Oslo', ownLine } = draft;
  return {
    recipient,
    language: letterLanguage ?? languages[0] ?? 'en',
    tone,
    writer: { name, place, ownLine: ownLine ?? undefined, today },
    seed: draft.seed,
  };
}

/** The letters of a draft, one for each recipient, or the first that the writer has to mend. */
export type FinishedLetters =
  | { readonly ok: true; readonly letters: readonly Letter[] }
  | { readonly ok: false; readonly refused: Extract<Written, { ok: false }> };

/** Writes and checks the letters to all recipients that the writer chose. */
export function writeLetters(draft: LetterDraft, world: LetterWorld): FinishedLetters {
  const letters: Letter[] = [];
  for (const recipient of chosenRecipients(draft, world.action)) {
    const written = world.desk.write(world.action, orderOf(draft, world, recipient));
    if (!written.ok) return { ok: false, refused: written };
    letters.push(written.letter);
  }
  return { ok: true, letters };
}
