import type { InlineKeyboardButton } from 'grammy/types';
import { isTrial, leavingTrial } from '../../../conversations/letter/trial.ts';
import {
  button,
  inRows,
  ticked,
  urlButton,
  type Keyboard,
  type Screen,
} from '../../../conversations/screen.ts';
import { calledIn } from '../../../urgent-action/choices.ts';
import type { View } from '../../../conversations/view.ts';
import type { Language } from '../../../urgent-action/language.ts';
import type { Recipient } from '../../../urgent-action/urgent-action.ts';
import type { PaperHead } from '../../../web/page/browser/packed.ts';
import type { PostbagContext } from '../../view/context.ts';
import { emailText } from './email-text.ts';
import { keyOf } from '../../../conversations/button-key.ts';
import { deedData } from '../letter-buttons.ts';
import { paperAt } from '../pdf.ts';
import { calledAt, channelsOf, type Stop } from './stop.ts';
import { envelopeAddress, reportablesOf, waysText } from './ways-text.ts';

/** What a `copy_text` button can carry, in UTF-16 units. */
const COPY_LENGTH = 256;

const TWO_IN_A_ROW = 2;

/** The ways in which a letter can be sent, and the buttons that make each a matter of one tap. */
export function waysScreen(ctx: PostbagContext, stop: Stop): Screen {
  const { action, recipient, view } = stop;
  const { say } = view;
  const last = [
    ...sentButtons(stop),
    button(say('walk-more'), deedData('more', action.slug, recipient.id)),
  ];
  const page = stop.isOver ? [] : pageButtons(ctx, stop);
  return {
    ...waysText(stop, ctx.services.section.post),
    keyboard: [
      ...(stop.isOver ? [] : sendingRows(stop, page)),
      // The page copies all there is, and a tap on it in the text does: below "More", then.
      ...(page.length > 0 ? [] : inRows(copyButtons(stop), TWO_IN_A_ROW)),
      ...inRows(last, TWO_IN_A_ROW),
      ...leavingTrial(action.slug, say),
    ].filter((row) => row.length > 0),
  };
}

/** One for each way in which the letter can have been sent. */
function sentButtons(stop: Stop): readonly InlineKeyboardButton[] {
  const { action, recipient, view, sent } = stop;
  return channelsOf(stop).map((channel) =>
    button(
      ticked(view.say(`interview-sent-${channel}`), sent.includes(channel)),
      deedData('sent', action.slug, recipient.id, channel),
    ),
  );
}

/** How a letter was sent that they say is sent. */
export function howSentScreen(stop: Stop): Screen {
  const { action, recipient, view } = stop;
  const back = button(view.say('interview-back'), deedData('ways', action.slug, recipient.id));
  return {
    text: view.say('walk-how-sent', { name: shortlyCalled(stop) }),
    keyboard: [...inRows(sentButtons(stop), TWO_IN_A_ROW), [back]],
  };
}

/** The page and the PDFs: which of them is for the way that the text names first stands first. */
function sendingRows(stop: Stop, page: readonly InlineKeyboardButton[]): Keyboard {
  const pdfs = inRows(pdfButtons(stop), TWO_IN_A_ROW);
  const best = stop.ways.find(({ kind, post }) => kind === 'email' || post !== undefined);
  return best?.kind === 'email' ? [page, ...pdfs] : [...pdfs, page];
}

function pageButtons(ctx: PostbagContext, stop: Stop): readonly InlineKeyboardButton[] {
  const { action, recipient, view, ways, outgoing } = stop;
  const emails = ways.find(({ kind }) => kind === 'email')?.contacts ?? [];
  // What is only tried has no page that others could open, or that could send it.
  const isSent = emails.length > 0 && !isTrial(action.slug);
  const letter = isSent ? stop.letter() : undefined;
  if (letter === undefined) return [];
  const url = ctx.services.letterPage?.(action, letter.language, {
    uiLanguage: view.language,
    recipient: calledAt(stop),
    emails,
    emailSubject: letter.subject,
    letter: emailText(letter),
    paperHead: paperHead(ctx, stop),
    addressLines: envelopeAddress(action, recipient)?.split('\n') ?? [],
    faxes: recipient.faxes,
    careful: outgoing.signing === 'initials',
  });
  return url === undefined ? [] : [urlButton(view.say('walk-send'), url)];
}

/** What the page prints above the letter: the same as the PDF. */
function paperHead(ctx: PostbagContext, stop: Stop): PaperHead | undefined {
  const paper = paperAt(ctx, stop);
  if (paper === undefined) return undefined;
  const { letterhead, addressLines, copyLine = '' } = paper;
  return { placeAndDate: letterhead, addressLines, copyLine };
}

function pdfButtons(stop: Stop): readonly InlineKeyboardButton[] {
  const { action, recipient, view } = stop;
  if (!isPrintable(stop)) return [];
  const { say } = view;
  const fax = button(say('walk-pdf-fax'), deedData('fax', action.slug, recipient.id));
  return [
    button(say('walk-pdf'), deedData('pdf', action.slug, recipient.id)),
    ...(recipient.faxes.length > 0 ? [fax] : []),
  ];
}

const isPrintable = ({ letter, unprintable }: Stop): boolean =>
  unprintable.length === 0 && letter() !== undefined;

/** The address, and the contacts in the order in which the text names them. */
function copyButtons(stop: Stop): readonly InlineKeyboardButton[] {
  const { action, recipient, ways, view } = stop;
  const { say } = view;
  const address = envelopeAddress(action, recipient);
  return [
    ...(address === undefined ? [] : copyButton(say('interview-contacts-copy-address'), address)),
    ...ways.flatMap(({ kind, contacts }) => {
      if (kind !== 'fax' && kind !== 'email') return [];
      return contacts.flatMap((contact) => copyButton(copyLabel(kind, contact, say), contact));
    }),
  ];
}

function copyLabel(kind: 'fax' | 'email', contact: string, say: View['say']): string {
  return kind === 'fax'
    ? say('interview-contacts-copy-fax', { number: contact })
    : say('interview-contacts-copy-email', { address: contact });
}

/** A button that copies `value`; none where that is too long for one. */
export function copyButton(text: string, value: string): readonly InlineKeyboardButton[] {
  return value.length <= COPY_LENGTH ? [{ text, copy_text: { text: value } }] : [];
}

/**
 * What is rarely wanted, in place of the buttons of a ways screen; `isReminded`: they get reminders
 * already.
 */
export function moreScreen(ctx: PostbagContext, stop: Stop, isReminded: boolean): Screen {
  const { action, recipient, count, view, isOver } = stop;
  const { say } = view;
  const { slug } = action;
  const ofAll = [
    [button(say('walk-all', { count }), deedData('all', slug))],
    ...(isPrintable(stop) ? [[button(say('walk-pdf-all'), deedData('allpdf', slug))]] : []),
  ];
  const reminders = say(isReminded ? 'card-reminded' : 'interview-remind');
  const remind = button(reminders, deedData('remind', slug));
  const another = button(say('interview-another'), `again:${slug}`);
  return {
    ...waysText(stop, ctx.services.section.post),
    keyboard: [
      ...(isOver ? [] : inRows(copyButtons(stop), TWO_IN_A_ROW)),
      [button(say('walk-not-working'), deedData('fix', slug, recipient.id))],
      ...(count > 1 && !isOver ? ofAll : []),
      ...(isOver ? [] : inRows([remind, another], TWO_IN_A_ROW)),
      [button(say('interview-back'), deedData('ways', slug, recipient.id))],
    ],
  };
}

/** A letter that was sent, in a line, and what comes next. */
export function sentScreen(stop: Stop, next: Stop | undefined): Screen {
  const { action, recipient, sent, view } = stop;
  const { say } = view;
  const how = sent
    .map((channel) => say(`interview-sent-${channel}`))
    .map((label, at) => (at === 0 ? label : withSmallBeginning(label, view.language)))
    .join(', ');
  const key = isTrial(action.slug) ? 'trial-sent' : 'walk-sent';
  const thanks = say(key, { how, name: shortlyCalled(stop) });
  return {
    text: next === undefined ? thanks : `${thanks}\n\n${nextLine(next)}`,
    keyboard: [[button(say('walk-fix'), deedData('fix', action.slug, recipient.id))]],
  };
}

/** "sent by e-mail", behind another. */
function withSmallBeginning(label: string, language: Language): string {
  return label.slice(0, 1).toLocaleLowerCase(language) + label.slice(1);
}

/** By name alone, or by the office that has none: all of it stands above the letter. */
function shortlyCalled({ action, recipient, view: { language } }: Stop): string {
  return calledIn(action, recipient, language)[0] ?? '';
}

function nextLine(next: Stop): string {
  const { position, count, view } = next;
  return view.say('walk-next', { name: shortlyCalled(next), position, count });
}

/**
 * What can be put right about a letter: taking back that it was sent, and contacts that do not
 * work. A screen of its own, so that no second tap on "sent" ever meets a button that takes it
 * back.
 */
export function fixScreen(stop: Stop): Screen {
  const { action, recipient, sent, reported, view } = stop;
  const { say } = view;
  const { slug } = action;
  const undo = sent.map((channel) => [
    button(
      say('walk-undo', { count: sent.length, how: say(`interview-sent-${channel}`) }),
      deedData('undo', slug, recipient.id, channel),
    ),
  ]);
  const reports = reportablesOf(recipient).map(({ kind, contact, label }) => {
    const isReported = reported.includes(contact);
    const what = say(`sending-report-${kind}`);
    const text = ticked(say('sending-report-of', { what, contact: label }), isReported);
    const data = deedData(isReported ? 'good' : 'bad', slug, recipient.id, keyOf(contact));
    return [button(text, data)];
  });
  const back = button(say('walk-ways'), deedData('ways', slug, recipient.id));
  return {
    text: say('walk-fix-question', { name: calledAt(stop) }),
    keyboard: [...undo, ...reports, [back]],
  };
}

/** Who took letters and has not said of those to `inHand` that they are sent. */
export function haveYouSentScreen(
  { view: { say, language }, action }: Stop,
  inHand: readonly Recipient[],
): Screen {
  const { slug } = action;
  const count = inHand.length;
  const called = inHand.map((recipient) => calledIn(action, recipient, language)[0] ?? '');
  const names = new Intl.ListFormat(language).format(called);
  return {
    text: say('walk-have-you-sent', { count, names }),
    keyboard: [
      [button(say('walk-go-on', { count }), deedData('go', slug))],
      [button(say('walk-all-sent', { count }), deedData('done', slug))],
      [button(say('interview-another'), `again:${slug}`)],
    ],
  };
}
