import {
  bold,
  code,
  formatted,
  type FormattedText,
  type Span,
} from '../../../conversations/screen.ts';
import { isTrial } from '../../../conversations/letter/trial.ts';
import type { View } from '../../../conversations/view.ts';
import { formatDate, formatDay } from '../../../locales/names.ts';
import { countryForms } from '../../../places/countries/country-forms.ts';
import { adviceOn, carefulSaying, type Saying } from '../../../sending/advice.ts';
import { postageFor } from '../../../sending/post.ts';
import type { PostTable } from '../../../sending/post-table.ts';
import { postalContact, type Way } from '../../../sending/ways.ts';
import { calledIn } from '../../../urgent-action/choices.ts';
import { addDays, lastDay } from '../../../urgent-action/deadline.ts';
import type {
  CalendarDate,
  Recipient,
  UrgentAction,
} from '../../../urgent-action/urgent-action.ts';
import { sureCountry } from '../../../places/writer-country.ts';
import type { Stop } from './stop.ts';

/** What stands on the envelope, in one piece; undefined where no postal address is known. */
export function envelopeAddress(action: UrgentAction, recipient: Recipient): string | undefined {
  if (recipient.addressLines.length === 0) return undefined;
  // An office without a name is written to under what it is called; in English first, as any post
  // office reads it.
  const [called = ''] = recipient.name === undefined ? calledIn(action, recipient, 'en') : [];
  return [recipient.name ?? called, ...recipient.addressLines].join('\n');
}

/** To whom the letter goes and every way there, the best first, with what is known about each. */
export function waysText(stop: Stop, table: PostTable): FormattedText {
  const { action, recipient, position, count, view, ways } = stop;
  const { say, language } = view;
  const [called = '', ...office] = calledIn(action, recipient, language);
  const place = count > 1 ? `${say('walk-position', { position, count })} · ` : '';
  const trial = isTrial(action.slug) ? [`${say('trial-line')}\n\n`] : [];
  const spans: Span[] = [...trial, bold(`${place}${called}`)];
  const note = recipient.note === undefined ? [] : [recipient.note];
  spans.push(...[...office, ...note].map((line) => `\n${line}`));
  if (stop.isOver) spans.push(`\n\n${say('walk-over')}`);
  else {
    if (isCareful(stop)) spans.push(`\n\n${say('sending-careful')}`);
    if (stop.unprintable.length > 0)
      spans.push(`\n\n${say('walk-pdf-unprintable', { signs: stop.unprintable.join(' ') })}`);
  }
  for (const way of ways) spans.push('\n\n', ...waySpans(way, stop, table));
  if (recipient.social.length > 0)
    spans.push(`\n\n${say('interview-contacts-social')}\n${recipient.social.join('\n')}`);
  if (ways.every(({ kind }) => kind === 'phone'))
    spans.push(`\n\n${say('interview-send-otherwise')}`);
  return formatted(...spans);
}

const isCareful = ({ outgoing }: Stop): boolean => outgoing.signing === 'initials';

function waySpans(way: Way, stop: Stop, table: PostTable): readonly Span[] {
  const { view, isOver } = stop;
  const { say } = view;
  const sayings = isOver
    ? []
    : [
        ...adviceOn(way, stop.ways)
          // What the careful are told of a fax sends them to a copy shop anyway.
          .filter(({ key }) => !(isCareful(stop) && key === 'sending-fax'))
          .map((saying) => fill(saying, stop)),
        ...(way.post === undefined ? [] : postage(way, stop, table)),
        ...(isCareful(stop) ? [fill(carefulSaying(way), stop)] : []),
      ];
  return [
    bold(say(`sending-way-${way.kind}`)),
    ...shownContacts(way, stop).flatMap((contact): Span[] => ['\n', contact]),
    ...subjectSpans(way, stop),
    ...(sayings.length > 0 ? [`\n${sayings.join(' ')}`] : []),
  ];
}

/** Contacts as a tap copies them; web forms as links that a tap opens. */
function shownContacts(way: Way, { action, recipient }: Stop): readonly Span[] {
  if (way.kind === 'web') return way.contacts;
  const envelope = envelopeAddress(action, recipient);
  return way.kind === 'post' && envelope !== undefined
    ? [code(envelope)]
    : way.contacts.map((contact) => code(contact));
}

/** What a mail needs besides its address. */
function subjectSpans(way: Way, { letter, view: { say } }: Stop): readonly Span[] {
  const written = way.kind === 'email' ? letter() : undefined;
  return written === undefined ? [] : [`\n${say('walk-subject')} `, code(written.subject)];
}

function fill({ key, args }: Saying, { action, recipient, view }: Stop): string {
  const last = lastDay(action.deadline);
  const day = (date: CalendarDate): string => formatDay(date, view.language);
  return view.say(key, {
    ...args,
    country: countryForms(recipient.country, view.language).name,
    last: day(last),
    postBy: day(addDays(last, -(args['most'] ?? 0))),
  });
}

/** What is known of it. Post to an embassy stays within the writer's own country. */
function postage(
  way: Way,
  { country, recipient, view }: Stop,
  table: PostTable,
): readonly string[] {
  const from = sureCountry(country);
  const known = postageFor(table, from, way.kind === 'embassy' ? (from ?? '') : recipient.country);
  if (known === undefined) return [];
  const { price, date } = known;
  return [view.say('sending-postage', { price, date: formatDate(date, view.language) })];
}

/** A contact as reports name it, for the buttons that say that it fails. */
export interface Reportable {
  readonly kind: 'post' | 'email' | 'fax' | 'web';
  /** As reports count it. */
  readonly contact: string;
  /** As a button shows it, in one line. */
  readonly label: string;
}

/** Everything of a recipient that may turn out not to work. */
export function reportablesOf({
  addressLines,
  emails,
  faxes,
  web,
}: Pick<Recipient, 'addressLines' | 'emails' | 'faxes' | 'web'>): readonly Reportable[] {
  const each = (kind: Reportable['kind'], contacts: readonly string[]): readonly Reportable[] =>
    contacts.map((contact) => ({ kind, contact, label: contact }));
  const [street = ''] = addressLines;
  const postal = { kind: 'post', contact: postalContact(addressLines), label: street } as const;
  return [
    ...each('email', emails),
    ...each('fax', faxes),
    ...(addressLines.length > 0 ? [postal] : []),
    ...each('web', web),
  ];
}

/** Whom else to send the letters to, as a line of a list: somebody and all their contacts. */
export function officialsNote(
  action: UrgentAction,
  { say, language }: Pick<View, 'say' | 'language'>,
): readonly string[] {
  const { officials } = action.copies;
  if (officials.length === 0) return [];
  const lines = officials.map((official) => {
    const called = calledIn(action, official, language).join(', ');
    const { addressLines, faxes, emails, phones, web, social } = official;
    const known = [addressLines, faxes, emails, phones, web, social].flat().join(', ');
    return `• ${called}${known === '' ? '' : `: ${known}`}`;
  });
  return [[say('interview-copies-officials'), ...lines].join('\n')];
}
