import { foundText } from '../found.ts';
import type { Found } from '../found.ts';
import { find, flow, join, paragraphsOf, replace, slice, trim } from '../layout/passage.ts';
import type { Passage } from '../layout/passage.ts';
import { foldText } from '../layout/fold-text.ts';
import { isOwnOffice } from '../recipients/own-office.ts';
import { partsOf } from '../sections.ts';
import type { Sheet } from '../sections.ts';

/** "Additional information", whole: its paragraphs one empty line apart. Not for quoting. */
export function backgroundOf(sheet: Sheet): Found<string> | null {
  const bodies = partsOf(sheet, 'background').map(({ body }) =>
    trim(replace(body, /^[\s:–-]+/g, '')),
  );
  const all = bodies
    .flatMap((body) => paragraphsOf(body))
    .filter(({ text }) => !isImprint(text))
    .map((paragraph) => ({ paragraph, running: flow(paragraph) }));
  const others = sheet.isGuessed
    ? all.findIndex(({ paragraph }, index) => index > 0 && isHeaded(paragraph))
    : -1;
  const paragraphs = all.slice(0, others < 0 ? all.length : others).map(({ running }) => running);
  const whole = join(paragraphs, '\n\n');
  if (whole.text === '') return null;
  return { ...foundText(whole), value: whole.text };
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

/** What stands at the foot of web pages, in small letters without accents. */
const PAGE_FOOT =
  /^(?:©|copyright|\(c\)|mentions legales|impressum|aviso legal|privacy policy|all rights reserved|alle rechte)/;

/** Ways to reach somebody: two in one paragraph that is no sentence are an office's. */
const CONTACTS =
  /[^\s@]+@[^\s@]+\.\p{L}|www\.\S+|(?:^|[\s(–-])(?:t[eé]l|fax|phone)\p{L}*\.? ?:? ?[+(]*\d/giu;

/** The section's own address and telephone at the end of the page. */
function isImprint(text: string): boolean {
  const contacts = text.match(CONTACTS) ?? [];
  if (contacts.length > 1 && !/[.!?]["”»]?$/.test(text.trim())) return true;
  return (isOwnOffice(text) && /\||@|(?:^|\s)tel/i.test(text)) || PAGE_FOOT.test(foldText(text));
}

/** "PLEASE SEND APPEALS IMMEDIATELY." and nothing about later letters. */
const SAYS_ONLY_AT_ONCE =
  /^[^.]*(?:immediately|immediatement|inmediatamente|de inmediato)(?![^]*(?:after|despues|apres|section|seccion))/;

/** What the sheet says about letters after the last day: a sentence, seldom two. */
export function afterDeadlineOf(sheet: Sheet): Found<string> | null {
  const sections = partsOf(sheet, 'after');
  const section = sections.findLast(
    ({ label, body }) => !SAYS_ONLY_AT_ONCE.test(foldText(`${label.text}${body.text}`)),
  );
  if (section === undefined) return null;
  const length = section.label.text.length + section.body.text.length;
  const sentence = find(
    trim(slice(sheet.text, section.start, section.start + length)),
    /^([^]{8,400}?(?:[^\d\s]{2}[.!](?=\s|$)|\d{4}\.(?=\s|$)|\n\n|$))/u,
  );
  return sentence === undefined ? null : foundText(flow(replace(sentence, /[\s*]+$/g, '')));
}
