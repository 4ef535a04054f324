import type { Letter } from '../../letters/letter.ts';
import type { LetterDraft } from './draft.ts';
import type { Written } from './desk.ts';
import { chosenRecipients, orderOf, type LetterWorld } from './world.ts';

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
