import type { InlineKeyboardButton } from 'grammy/types';
import {
  bold,
  button,
  code,
  formatted,
  type Keyboard,
  type TextPart,
} from '../../conversations/screen.ts';
import { countryName } from '../../locales/names.ts';
import { CHANNELS, type Channel, type Sent } from '../../store/sent.ts';
import { translationFor } from '../../urgent-action/choices.ts';
import { daysLeft } from '../../urgent-action/deadline.ts';
import type { Recipient, UrgentAction } from '../../urgent-action/urgent-action.ts';
import type { View } from '../view/view.ts';

/** A letter within a country takes days, one abroad a week: with fewer left, e-mail and fax go first. */
const DAYS_FOR_POST = 7;

/** What a `copy_text` button can carry, in UTF-16 units. */
const COPY_LENGTH = 256;

/** The ways in which a letter can reach `recipient`. */
export function channelsOf({ addressLines, emails, faxes }: Recipient): readonly Channel[] {
  const known: Readonly<Record<Channel, boolean>> = {
    post: addressLines.length > 0,
    email: emails.length > 0,
    fax: faxes.length > 0,
  };
  return CHANNELS.filter((channel) => known[channel]);
}

/** Everything that is known of how to reach a recipient, and which way to take with the days that are left. */
export function contactsText(
  action: UrgentAction,
  recipient: Recipient,
  subject: string,
  view: View,
) {
  const { say, language } = view;
  const named = translationFor(action, language).recipients[recipient.id];
  const office = named ? `\n${named.role}` : '';
  const parts: TextPart[] = [bold(named?.name ?? recipient.name), office];
  const list = (heading: string, values: readonly string[]): void => {
    if (values.length === 0) return;
    parts.push(`\n\n${say(heading)}`);
    for (const value of values) parts.push('\n', code(value));
  };
  const postal = [recipient.name, ...recipient.addressLines].join('\n');
  list('interview-contacts-post', recipient.addressLines.length > 0 ? [postal] : []);
  list('interview-contacts-fax', recipient.faxes);
  list('interview-contacts-email', recipient.emails);
  list('interview-contacts-subject', recipient.emails.length > 0 ? [subject] : []);
  parts.push(`\n\n${advice(action, recipient, view)}`);
  return formatted(...parts);
}

/** By post while there is time, then by what arrives at once. */
function advice(action: UrgentAction, recipient: Recipient, view: View): string {
  const days = daysLeft(action, view.nowMs, view.zone);
  const ways = channelsOf(recipient);
  if (days >= DAYS_FOR_POST && ways.includes('post'))
    return view.say('interview-send-post', { days });
  return view.say(urgentAdvice(ways, days), { days });
}

/** What arrives with too few days left for the post, or where no letter can be posted at all. */
function urgentAdvice(ways: readonly Channel[], days: number): string {
  if (!ways.some((way) => way !== 'post')) return 'interview-send-post-only';
  // Nobody is warned of a post that they cannot take; on the last day it is late anyway.
  return days > 0 && !ways.includes('post') ? 'interview-send-no-post' : 'interview-send-fast';
}

/** Whom else to send the letters to, where the urgent action asks for it. */
export function copiesNotes(
  { copies, country }: UrgentAction,
  { say, language }: Pick<View, 'say' | 'language'>,
): readonly string[] {
  const officials = copies.officials.join(', ');
  return [
    ...(copies.embassies
      ? [say('interview-copies', { country: countryName(country, language) })]
      : []),
    ...(officials ? [say('interview-copies-officials', { officials })] : []),
  ];
}

/** Buttons that copy each contact, and one for each way of having sent the letter. */
export function contactsKeyboard(
  action: UrgentAction,
  recipient: Recipient,
  sent: readonly Sent[],
  { say }: Pick<View, 'say'>,
): Keyboard {
  const index = action.recipients.findIndex(({ id }) => id === recipient.id);
  const copies = [
    ...copyButton(
      say('interview-contacts-copy-address'),
      [recipient.name, ...recipient.addressLines].join('\n'),
    ),
    ...recipient.faxes.flatMap((number) =>
      copyButton(say('interview-contacts-copy-fax', { number }), number),
    ),
    ...recipient.emails.flatMap((address) =>
      copyButton(say('interview-contacts-copy-email', { address }), address),
    ),
  ];
  const marks = channelsOf(recipient).map((channel) => {
    const isSent = sent.some(
      (mark) => mark.recipientId === recipient.id && mark.channel === channel,
    );
    const label = say(`interview-sent-${channel}`);
    // The button carries what it leads to: done twice, it is the same.
    const data = `d:${action.slug}:${index}:${channel}:${isSent ? 'no' : 'yes'}`;
    return button(isSent ? `✓ ${label}` : label, data);
  });
  return [...copies.map((copy) => [copy]), ...marks.map((mark) => [mark])];
}

function copyButton(text: string, value: string): readonly InlineKeyboardButton[] {
  return value.length <= COPY_LENGTH ? [{ text, copy_text: { text: value } }] : [];
}
