import { foundText } from '../found.ts';
import type { Found } from '../found.ts';
import { find, flow, join, paragraphsOf, replace, slice, trim } from '../layout/passage.ts';
import { foldText } from '../layout/fold-text.ts';
import { isOwnOffice } from '../recipients/own-office.ts';
import { partsOf } from '../sections.ts';
import type { Sheet } from '../sections.ts';

/** "Additional information", whole: its paragraphs one empty line apart. Not for quoting. */
export function backgroundOf(sheet: Sheet): Found<string> | null {
  const bodies = partsOf(sheet, 'background').map(({ body }) =>
    trim(replace(body, /^[\s:–-]+/g, '')),
  );
  const paragraphs = bodies
    .flatMap((body) => paragraphsOf(body))
    .filter(({ text }) => !isImprint(text))
    .map(flow);
  const whole = join(paragraphs, '\n\n');
  if (whole.text === '') return null;
  return { ...foundText(whole), value: whole.text };
}

/** What stands at the foot of web pages, in small letters without accents. */
const PAGE_FOOT =
  /^(?:©|copyright|\(c\)|mentions legales|impressum|aviso legal|privacy policy|all rights reserved|alle rechte)/;

/** The section's own address and telephone at the end of the page. */
function isImprint(text: string): boolean {
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
  return sentence === undefined ? null : foundText(flow(sentence));
}
