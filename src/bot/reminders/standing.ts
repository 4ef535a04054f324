import { button, type Screen } from '../../conversations/screen.ts';
import type { Standing } from '../../jobs/following/followed.ts';
import { guessZone } from '../../places/locate.ts';
import { writingOf } from '../letters/walk/written.ts';
import type { PostbagContext } from '../view/context.ts';
import { saidDiscreetly } from '../view/way-on.ts';
import { isZone } from '../zones/clocks.ts';

/**
 * How the writer stands to `list`. Read once for each tap, and handed on to whatever changes it.
 */
export function standingOf(ctx: PostbagContext, list: string): Promise<Standing | undefined> {
  return ctx.services.following.find(ctx.writerId, list);
}

/** Whoever has sent all letters is not reminded; who said so by mistake can take it back. */
export async function refusal(
  ctx: PostbagContext,
  list: string,
  standing: Standing | undefined,
): Promise<Screen | undefined> {
  const { say } = ctx;
  const writing = await writingOf(ctx, list, standing);
  const already = saidDiscreetly(ctx, say('reminder-already'));
  if (writing === 'marked') return already;
  if (writing !== 'said') return undefined;
  const unsent = [button(say('reminder-unsent'), `r:unsent:${list}`)];
  return { ...already, keyboard: [unsent, ...already.keyboard] };
}

/**
 * Where they said they are, or seem to be: by `hint`, by what they typed last, else by their
 * language.
 */
export function zoneOf(ctx: PostbagContext, hint = ''): string {
  if (ctx.writer.zone !== undefined) return ctx.writer.zone;
  if (isZone(hint)) return hint;
  const place = ctx.interview.draft?.place ?? ctx.writer.remembered?.place;
  return guessZone(place, ctx.language);
}
