import { TONES, type Tone } from '../../../letters/letter.ts';
import { isLanguage } from '../../../urgent-action/language.ts';
import type { CoordinatorContext, LettersTried } from '../desk.ts';
import { actionIn } from '../fields.ts';
import type { SheetDraft } from './sheet-draft.ts';

/** One letter in each tone, as a writer would hold it; null: none that keeps all rules. */
export function sampleLetters(
  ctx: CoordinatorContext,
  draft: SheetDraft,
  seed: number,
): readonly { readonly tone: Tone; readonly text: string | null }[] {
  const parsed = actionIn(draft);
  const language = draft.files.map(({ name }) => name.replace('.yaml', '')).find(isLanguage);
  if (!parsed.ok || language === undefined) return [];
  const { action } = parsed;
  const [recipient] = action.recipients;
  if (recipient === undefined) return [];
  const today = new Date(ctx.services.now()).toISOString().slice(0, 10);
  const writer = { name: 'A. B.', place: 'Oslo', ownLine: undefined, today };
  return TONES.map((tone) => {
    const order = { recipient, language, tone, writer, seed };
    const written = ctx.services.desk.write(action, order);
    return { tone, text: written.ok ? written.letter.text : null };
  });
}

/**
 * How letters of the draft come out in the language of its sheet, in all tones; of a stop none are
 * written.
 */
export function triedLetters(
  { services }: CoordinatorContext,
  draft: Pick<SheetDraft, 'slug' | 'files'>,
): LettersTried {
  const parsed = actionIn(draft);
  const language = draft.files.map(({ name }) => name.replace('.yaml', '')).find(isLanguage);
  if (!parsed.ok || language === undefined) return { count: 0, wrong: 0, broken: [] };
  return services.coordination.tryLetters(parsed.action, language);
}
