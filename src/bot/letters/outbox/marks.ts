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

/** Letters of a trial with one marked as sent, on `date`; nothing is counted. */
export function markedInTrial(outgoing: Outgoing, sent: Sent, date: CalendarDate): Outgoing {
  const { sentOn = {}, tried = [] } = outgoing;
  return {
    ...outgoing,
    sentOn: { ...sentOn, [sent.recipientId]: date },
    tried: [...tried, sent],
  };
}

/** The same with the mark taken back. */
export function unmarkedInTrial(outgoing: Outgoing, { recipientId, channel }: Sent): Outgoing {
  const tried = (outgoing.tried ?? []).filter(
    (mark) => mark.recipientId !== recipientId || mark.channel !== channel,
  );
  if (tried.some((mark) => mark.recipientId === recipientId)) return { ...outgoing, tried };
  const { [recipientId]: _, ...sentOn } = outgoing.sentOn ?? {};
  return { ...outgoing, tried, sentOn, isDone: false };
}
