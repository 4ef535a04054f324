import type { Whereabouts } from '../urgent-action/whereabouts.ts';
import { locate } from '../urgent-action/zone.ts';
import type { PostbagContext } from './context.ts';
import type { LetterDraft } from './letter/draft.ts';

/** Where the writer's days begin and end: the zone they told us, else what the town of `draft` or of their last letter tells. */
export function whereaboutsOf(
  { writer, language }: Pick<PostbagContext, 'writer' | 'language'>,
  draft: LetterDraft | undefined,
): Whereabouts {
  const { zone, remembered } = writer;
  return zone === undefined
    ? locate(draft?.place ?? remembered?.place, language)
    : { zone, isSure: true };
}
