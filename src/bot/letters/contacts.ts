import type { InlineKeyboardButton } from 'grammy/types';
import {
  bold,
  button,
  code,
  formatted,
  withinLimit,
  type Keyboard,
  type Span,
} from '../../conversations/screen.ts';
import { countryName } from '../../locales/names.ts';
import { CHANNELS, type Channel, type Sent } from '../../store/sent.ts';
import { calledIn } from '../../urgent-action/choices.ts';
import { CONTACT_LISTS } from '../../urgent-action/contacts.ts';
import { daysLeft } from '../../urgent-action/deadline.ts';
import type { Contacts, Recipient, UrgentAction } from '../../urgent-action/urgent-action.ts';
import type { View } from '../../conversations/view.ts';

/**
 * A letter within a country takes days, one abroad a week: with fewer left, e-mail and fax go
 * first.
 */
const DAYS_FOR_POST = 7;

/** What a `copy_text` button can carry, in UTF-16 units. */
const COPY_LENGTH = 256;

/** The ways in which a letter can reach `recipient`. */
export function channelsOf({ addressLines, emails, faxes, web }: Contacts): readonly Channel[] {
  const known: Readonly<Record<Channel, boolean>> = {
    post: addressLines.length > 0,
    email: emails.length > 0,
    fax: faxes.length > 0,
    web: web.length > 0,
  };
  return CHANNELS.filter((channel) => known[channel]);
}

/**
 * Everything that is known of how to reach a recipient, and which way to take with the days that
 * are left.
 */
export function contactsText(
  action: UrgentAction,
  recipient: Recipient,
  subject: string,
  view: View,
) {
  const { say, language } = view;
  const [called = '', ...office] = calledIn(action, recipient, language);
  const note = recipient.note === undefined ? [] : [recipient.note];
  const spans: Span[] = [bold(called), ...[...office, ...note].map((line) => `\n${line}`)];
  const list = (heading: string, values: readonly Span[]): void => {
    if (values.length > 0)
      spans.push(`\n\n${say(heading)}`, ...values.flatMap((value) => ['\n', value]));
  };
  list('interview-contacts-post', postalAddress(action, recipient).map(code));
  list('interview-contacts-fax', recipient.faxes.map(code));
  list('interview-contacts-email', recipient.emails.map(code));
  const prescribed = recipient.emailSubject ?? subject;
  list('interview-contacts-subject', recipient.emails.length > 0 ? [code(prescribed)] : []);
  // Links, which a tap opens.
  list('interview-contacts-web', recipient.web);
  list('interview-contacts-social', recipient.social);
  list('interview-contacts-phone', recipient.phones.map(code));
  spans.push(`\n\n${advice(action, recipient, view)}`);
  return formatted(...spans);
}

/** What stands on the envelope, in one piece; nothing where no postal address is known. */
function postalAddress(action: UrgentAction, recipient: Recipient): readonly string[] {
  if (recipient.addressLines.length === 0) return [];
  // An office without a name is written to under what it is called; in English first, as any post office reads it.
  const [addressee = ''] = recipient.name === undefined ? calledIn(action, recipient, 'en') : [];
  return [[recipient.name ?? addressee, ...recipient.addressLines].join('\n')];
}

/** By post while there is time, then by what arrives at once. */
function advice(action: UrgentAction, recipient: Recipient, view: View): string {
  const days = daysLeft(action, view.nowMs, view.zone);
  const ways = channelsOf(recipient);
  const hasPost = ways.includes('post');
  if (days >= DAYS_FOR_POST && hasPost) return view.say('interview-send-post', { days });
  const fast = ways.filter((way) => way !== 'post');
  if (fast.length === 0)
    return view.say(hasPost ? 'interview-send-post-only' : 'interview-send-otherwise', { days });
  const names = fast.map((way) => view.say(`interview-way-${way}`));
  const by = new Intl.ListFormat(view.language, { type: 'disjunction' }).format(names);
  // Nobody is warned of a post that they cannot take; on the last day it is late anyway.
  const key = hasPost ? 'interview-send-fast' : 'interview-send-no-post';
  return view.say(key, { days, by });
}

/** Whom else to send the letters to, where the urgent action asks for it. */
export function copiesNotes(
  action: UrgentAction,
  { say, language }: Pick<View, 'say' | 'language'>,
): readonly string[] {
  const { officials, embassies } = action.copies;
  const country = countryName(action.country, language);
  const listed = typeof embassies === 'boolean' ? [] : embassies;
  const toOfficials = officials.map((official) =>
    line(calledIn(action, official, language).join(', '), official),
  );
  const toEmbassies = listed.map((embassy) => line(countryName(embassy.in, language), embassy));
  return [
    ...(embassies === false ? [] : [[say('interview-copies', { country }), ...toEmbassies]]),
    ...(officials.length > 0 ? [[say('interview-copies-officials'), ...toOfficials]] : []),
  ].map((lines) => lines.join('\n'));
}

/** Somebody and all their contacts, in one line of a list. */
function line(called: string, contacts: Contacts): string {
  const known = CONTACT_LISTS.flatMap((list) => contacts[list]).join(', ');
  return `• ${called}${known === '' ? '' : `: ${known}`}`;
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
    ...postalAddress(action, recipient).flatMap((address) =>
      copyButton(say('interview-contacts-copy-address'), address),
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
    const data = `d:${action.slug}:${index}:${channel}`;
    const wanted = withinLimit(`${data}:${isSent ? 'no' : 'yes'}`, data);
    return button(isSent ? `✓ ${label}` : label, wanted);
  });
  return [...copies.map((copy) => [copy]), ...marks.map((mark) => [mark])];
}

function copyButton(text: string, value: string): readonly InlineKeyboardButton[] {
  return value.length <= COPY_LENGTH ? [{ text, copy_text: { text: value } }] : [];
}
