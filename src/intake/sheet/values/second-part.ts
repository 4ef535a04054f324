import { foundText } from '../found.ts';
import type { Found } from '../found.ts';
import {
  find,
  flow,
  join,
  linesOf,
  paragraphsOf,
  replace,
  slice,
  trim,
} from '../layout/passage.ts';
import type { Passage } from '../layout/passage.ts';
import { isNavigation } from '../free/outline.ts';
import { foldText } from '../layout/fold-text.ts';
import { sentencesOf } from '../layout/sentences.ts';
import { isOwnOffice } from '../recipients/own-office.ts';
import { partsOf } from '../sections.ts';
import type { Sheet } from '../sections.ts';
import { isReferenceLine } from './form-line.ts';
import { isAboutLateLetters } from '../words/late-letters.ts';

/** "Additional information", whole: its paragraphs one empty line apart. Not for quoting. */
export function backgroundOf(sheet: Sheet): Found<string> | null {
  const bodies = partsOf(sheet, 'background').map(({ body }) =>
    trim(replace(body, /^[\s:–-]+/g, '')),
  );
  const all = bodies
    .flatMap((body) => paragraphsOf(body))
    .map((paragraph) => withoutFormLine(paragraph))
    .filter(({ text }) => text !== '' && !isImprint(text))
    .map((paragraph) => ({ paragraph, running: flow(paragraph) }));
  const others = all.findIndex(
    ({ paragraph }, index) =>
      index > 0 && isHeaded(paragraph) && (sheet.isGuessed || asksAgain(paragraph)),
  );
  const paragraphs = all.slice(0, others < 0 ? all.length : others).map(({ running }) => running);
  const whole = join(paragraphs, '\n\n');
  if (whole.text === '') return null;
  return { ...foundText(whole), value: whole.text };
}

/** "UA: 12/16 Index: AFR 12/21/2016" below the last paragraph. */
function withoutFormLine(paragraph: Passage): Passage {
  const lines = linesOf(paragraph);
  const last = lines.at(-1);
  return last !== undefined && isReferenceLine(last) ? join(lines.slice(0, -1), '\n') : paragraph;
}

const HEADING_WORDS_AT_MOST = 6;

/** "NEXT MEETINGS": behind the second part, a newsletter goes on to other things. */
function isHeaded({ text }: Passage): boolean {
  const [first = ''] = text.trim().split('\n');
  return (
    first === first.toUpperCase() &&
    /\p{Lu}{4}/u.test(first) &&
    first.split(' ').length <= HEADING_WORDS_AT_MOST
  );
}

/** Below their second part German sheets print the requests once more, in English. */
function asksAgain({ text }: Passage): boolean {
  const [first = ''] = text.trim().split('\n');
  return /^please (?:write|send)/.test(foldText(first));
}

/** What stands at the foot of web pages, in small letters without accents. */
const PAGE_FOOT =
  /^(?:©|copyright|\(c\)|mentions legales|impressum|aviso legal|privacy policy|all rights reserved|alle rechte)/;

/** Ways to reach somebody: two in one paragraph that is no sentence are an office's. */
const CONTACTS =
  /[^\s@]+@[^\s@]+\.\p{L}|www\.\S+|\(\d{2,4}\) ?\d{3,}|(?:^|[\s(–-])(?:t[eé]l|fax|phone)\p{L}*\.? ?:? ?[+(]*\d/giu;

/** The section's own address and telephone at the end of the page. */
function isImprint(text: string): boolean {
  const contacts = text.match(CONTACTS) ?? [];
  if (contacts.length > 1 && !/[.!?]["”»]?$/.test(text.trim())) return true;
  if (/^(?:https?:\/\/|www\.)\S+$/.test(text.trim()) || isNavigation(text)) return true;
  return (isOwnOffice(text) && /\||@|(?:^|\s)tel/i.test(text)) || PAGE_FOOT.test(foldText(text));
}

/** "PLEASE SEND APPEALS IMMEDIATELY." and nothing about later letters. */
const SAYS_ONLY_AT_ONCE =
  /^[^.]*(?:immediately|immediatement|inmediatamente|de inmediato)(?![^]*(?:after|despues|apres|section|seccion))/;

/** What the sheet says about letters after the last day: a sentence, seldom two. */
export function afterDeadlineOf(sheet: Sheet): Found<string> | null {
  const section = partsOf(sheet, 'after').findLast(
    ({ label, body }) => !SAYS_ONLY_AT_ONCE.test(foldText(`${label.text}${body.text}`)),
  );
  if (section === undefined)
    return lateSentence(ASKING_PARTS.flatMap((part) => bodies(sheet, part)));
  const length = section.label.text.length + section.body.text.length;
  const whole = trim(slice(sheet.text, section.start, section.start + length));
  const sentence = find(whole, /^([^]{8,400}?(?:[^\d\s]{2}[.!](?=\s|$)|\d{4}\.(?=\s|$)|\n\n|$))/u);
  if (sentence === undefined) return null;
  const isFirst = isAboutLateLetters(foldText(flow(sentence).text));
  const later = isFirst ? null : lateSentence([slice(whole, sentence.text.length)]);
  return later ?? foundText(flow(replace(sentence, /[\s*]+$/g, '')));
}

/** Parts among which the sentence may stand that no label begins. */
const ASKING_PARTS = ['demands', 'contacts', 'copies', 'deadline', 'languages', 'office'] as const;

function bodies(sheet: Sheet, part: (typeof ASKING_PARTS)[number]): readonly Passage[] {
  return partsOf(sheet, part).map(({ label, body }) => join([label, body], ' '));
}

const LATE_CHARACTERS_AT_MOST = 300;

function lateSentence(texts: readonly Passage[]): Found<string> | null {
  const sentences = texts
    .flatMap((text) => paragraphsOf(text))
    .flatMap((paragraph) => beginningsIn(paragraph))
    .flatMap((text) => sentencesOf(flow(text)))
    .map((sentence) => trim(replace(sentence, /^[\s*(]+|[\s*)]+$/g, '')));
  const late = sentences.find(
    ({ text }) => text.length < LATE_CHARACTERS_AT_MOST && isAboutLateLetters(foldText(text)),
  );
  return late === undefined ? null : foundText(late);
}

/**
 * What stands below each line's beginning, the last first: above a sentence there may be an address
 * or a form, without a full stop.
 */
function beginningsIn(paragraph: Passage): readonly Passage[] {
  const lines = linesOf(paragraph);
  return lines
    .map((_, index) => join(lines.slice(index), '\n'))
    .filter(({ text }) => /^[\p{Lu}(¿*]/u.test(text))
    .toReversed();
}
