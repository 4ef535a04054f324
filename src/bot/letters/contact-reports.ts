import { newsOfReport } from '../../sending/failing.ts';
import { translationFor } from '../../urgent-action/choices.ts';
import type { PostbagContext } from '../view/context.ts';
import { keyOf } from '../../conversations/button-key.ts';
import { calledAt, type Stop } from './walk/stop.ts';
import { reportablesOf, type Reportable } from './walk/ways-text.ts';

/** Counts that a contact does not work, and tells the coordinators when it has become news. */
export async function reportContact(
  ctx: PostbagContext,
  stop: Stop,
  contactKey: string,
): Promise<void> {
  const found = reportable(stop, contactKey);
  if (found === undefined) return;
  const { services, writerId } = ctx;
  const { action, recipient } = stop;
  const { isNew, count } = await services.contactReports.report(
    writerId,
    action.slug,
    found.contact,
  );
  const news = isNew ? newsOfReport(count) : undefined;
  if (news === undefined) return;
  await services.tellCoordinators({
    about: { slug: action.slug, recipient: recipient.id, contact: found.contact, news },
    key: `sending-news-${news}`,
    args: (language) => ({
      contact: found.label,
      recipient: calledAt({ ...stop, view: { ...stop.view, language } }),
      title: translationFor(action, language).title,
    }),
  });
}

/** It works after all. */
export async function takeBackReport(
  { services, writerId }: PostbagContext,
  stop: Stop,
  contactKey: string,
): Promise<void> {
  const found = reportable(stop, contactKey);
  if (found !== undefined)
    await services.contactReports.takeBack(writerId, stop.action.slug, found.contact);
}

function reportable({ recipient }: Stop, contactKey: string): Reportable | undefined {
  return reportablesOf(recipient).find(({ contact }) => keyOf(contact) === contactKey);
}
