import { isTrial } from '../../../conversations/letter/trial.ts';
import type { Sent } from '../../../store/sent.ts';
import type { CalendarDate } from '../../../urgent-action/urgent-action.ts';
import type { PostbagContext } from '../../view/context.ts';
import type { Outgoing } from './outgoing.ts';

/** How letters of `outgoing` were sent by now. Those of a trial stand with them alone. */
export async function marksOf(
  { services, writerId }: PostbagContext,
  { slug, tried = [] }: Outgoing,
): Promise<readonly Sent[]> {
  return isTrial(slug) ? tried : services.sent.sentBy(writerId, slug);
}

/** `outgoing` with the letter to `recipientId` sent on `date`, which stays above it from now on. */
export function sentOn(outgoing: Outgoing, recipientId: string, date: CalendarDate): Outgoing {
  return { ...outgoing, sentOn: { ...outgoing.sentOn, [recipientId]: date } };
}

/** The same with that letter still to be sent: it gets the date of the day once more. */
export function notSent(outgoing: Outgoing, recipientId: string): Outgoing {
  const { [recipientId]: _, ...others } = outgoing.sentOn ?? {};
  return { ...outgoing, sentOn: others, isDone: false };
}

/** Letters of a trial with one marked as sent, on `date`; nothing is counted. */
export function markedInTrial(outgoing: Outgoing, sent: Sent, date: CalendarDate): Outgoing {
  const { tried = [] } = outgoing;
  return { ...sentOn(outgoing, sent.recipientId, date), tried: [...tried, sent] };
}

/** The same with the mark taken back. */
export function unmarkedInTrial(outgoing: Outgoing, { recipientId, channel }: Sent): Outgoing {
  const tried = (outgoing.tried ?? []).filter(
    (mark) => mark.recipientId !== recipientId || mark.channel !== channel,
  );
  const isSent = tried.some((mark) => mark.recipientId === recipientId);
  return { ...(isSent ? outgoing : notSent(outgoing, recipientId)), tried };
}
