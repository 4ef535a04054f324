import { sureCountry, type SeemingCountry } from '../../../places/writer-country.ts';
import type { View } from '../../../conversations/view.ts';
import type { Letter } from '../../../letters/letter.ts';
import { once } from '../../../once.ts';
import { embassiesOf, embassyCopies, type Embassy } from '../../../sending/embassies.ts';
import { waysToSend, type Way } from '../../../sending/ways.ts';
import { CHANNELS, type Channel } from '../../../store/sent.ts';
import { calledIn } from '../../../urgent-action/choices.ts';
import { closing, daysLeft } from '../../../urgent-action/deadline.ts';
import type { Recipient, UrgentAction } from '../../../urgent-action/urgent-action.ts';
import type { PostbagContext } from '../../view/context.ts';
import { marksOf } from '../outbox/marked-as-sent.ts';
import { letterTo } from '../outbox/outbox.ts';
import { recipientsOf, type Outgoing } from '../outbox/outgoing.ts';
import { countryOf, viewOf } from '../outbox/whereabouts.ts';
import { unprintableSigns } from '../unprintable.ts';

/** One letter of the walk from recipient to recipient, with all that its screens show. */
export interface Stop {
  readonly action: UrgentAction;
  readonly recipient: Recipient;
  readonly outgoing: Outgoing;
  /** Writes it, once. Undefined: it does not come out any more, and stands in the chat only. */
  readonly letter: () => Letter | undefined;
  /** The signs in it that no font has: there is no PDF of it. */
  readonly unprintable: readonly string[];
  /** Place in the walk, from 1, and how long it is. */
  readonly position: number;
  readonly count: number;
  /** The best first. */
  readonly ways: readonly Way[];
  /** How this letter was sent already. */
  readonly sent: readonly Channel[];
  /** The contacts that this writer said do not work. */
  readonly reported: readonly string[];
  readonly country: SeemingCountry;
  /** No letter is of use any more. */
  readonly isOver: boolean;
  readonly view: View;
}

/** Reads all that the screens of the letter to `recipient` show. */
export async function stopAt(
  ctx: PostbagContext,
  outgoing: Outgoing,
  action: UrgentAction,
  recipient: Recipient,
): Promise<Stop> {
  const { services, writerId } = ctx;
  const { slug } = action;
  const [marks, reports, reported] = await Promise.all([
    marksOf(ctx, outgoing),
    services.contactReports.counts(slug),
    services.contactReports.reportedBy(writerId, slug),
  ]);
  const view = viewOf(ctx, outgoing);
  const country = countryOf(ctx, outgoing);
  const left = Math.max(0, daysLeft(action, view.nowMs, view.zone));
  const all = recipientsOf(outgoing, action);
  // Most screens need no letter, and writing one is what takes longest.
  const letter = once(() => letterTo(ctx, outgoing, action, recipient));
  return {
    action,
    recipient,
    outgoing,
    letter,
    unprintable: await unprintableSigns(ctx, outgoing, recipient, letter),
    position: all.findIndex(({ id }) => id === recipient.id) + 1,
    count: all.length,
    ways: waysToSend(recipient, {
      daysLeft: left,
      writerCountry: sureCountry(country),
      recipientCountry: recipient.country,
      table: services.section.post,
      embassies: embassiesFor(ctx, action, recipient, sureCountry(country)),
      reportsOf: (contact) => reports.get(contact) ?? 0,
    }),
    sent: CHANNELS.filter((channel) =>
      marks.some((mark) => mark.recipientId === recipient.id && mark.channel === channel),
    ),
    reported,
    country,
    isOver: closing(action, view.nowMs, view) !== undefined,
    view,
  };
}

/**
 * Those to whom a letter is given where no post is taken: the sheet's own first, where it is their
 * country.
 */
function embassiesFor(
  { services }: PostbagContext,
  action: UrgentAction,
  { country }: Recipient,
  writerIn: string | undefined,
): readonly Embassy[] {
  const { embassies } = services.section;
  if (country !== action.country) return embassiesOf(country, writerIn, embassies);
  const listed = action.copies.embassies === false ? true : action.copies.embassies;
  const asked = { ...action, copies: { embassies: listed } };
  const copies = embassyCopies(asked, writerIn, embassies);
  return copies.kind === 'known' ? copies.embassies : [];
}

/** "Ilham Aliyev, President of …", in the language of the view. */
export function calledAt({ action, recipient, view }: Stop): string {
  return calledIn(action, recipient, view.language).join(', ');
}

/** The channels in which this letter can be marked as sent, in the order of its ways. */
export function channelsOf({ ways }: Pick<Stop, 'ways'>): readonly Channel[] {
  const all = ways.flatMap(({ kind }) => {
    const channel = kind === 'embassy' ? 'post' : kind;
    return CHANNELS.find((known) => known === channel) ?? [];
  });
  return [...new Set(all)];
}
