import type { View } from '../../../conversations/view.ts';
import { locate } from '../../../places/locate.ts';
import { writerCountry, type SeemingCountry } from '../../../places/writer-country.ts';
import { lastDay, localDate } from '../../../urgent-action/deadline.ts';
import type { CalendarDate, UrgentAction } from '../../../urgent-action/urgent-action.ts';
import type { PostbagContext } from '../../view/context.ts';
import type { Outgoing } from './outgoing.ts';

/** The view of somebody whose letter says where they write from. */
export function viewOf(ctx: PostbagContext, { typedPlace }: Outgoing): View {
  const { view, writer, language } = ctx;
  return writer.zone === undefined ? { ...view, ...locate(typedPlace, language) } : view;
}

/** Where the writer of `outgoing` seems to be. */
export function countryOf(ctx: PostbagContext, { typedPlace }: Outgoing): SeemingCountry {
  return writerCountry(typedPlace, ctx.language, ctx.writer.zone);
}

/**
 * The calendar date above the letter to a recipient (an id): that of the day on which it was marked
 * as sent; until then the present one where the writer is, which after the last day is the last one
 * (Q15).
 */
export function dateAbove(
  ctx: PostbagContext,
  outgoing: Outgoing,
  { deadline }: UrgentAction,
  recipientId: string,
): CalendarDate {
  const { nowMs, zone } = viewOf(ctx, outgoing);
  const today = localDate(nowMs, zone);
  const last = lastDay(deadline);
  return outgoing.sentOn?.[recipientId] ?? (today < last ? today : last);
}
