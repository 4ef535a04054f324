import type { PostbagContext } from '../../conversations/context.ts';
import { guessZone } from '../../urgent-action/zone.ts';
import { isZone } from '../zones/zone-handlers.ts';

/** Where they said they are, or seem to be: by what they typed last, else by their language. */
export function zoneOf(ctx: PostbagContext, hint: string): string {
  if (ctx.writer.zone !== undefined) return ctx.writer.zone;
  if (isZone(hint)) return hint;
  const place = ctx.interview.draft?.place ?? ctx.writer.remembered?.place;
  return guessZone(place, ctx.language);
}

/** Whether they have begun a letter for `slug`. */
export function isLetterOf(ctx: PostbagContext, slug: string): boolean {
  return ctx.interview.draft?.slug === slug;
}

/** Private chats only: there the chat is the person. */
export function chatOf(ctx: PostbagContext): number {
  return ctx.chatId ?? ctx.from?.id ?? 0;
}
