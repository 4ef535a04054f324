import { found, foundText } from '../found.ts';
import type { Found } from '../found.ts';
import { foldText } from '../layout/fold-text.ts';
import { linesOf, replace, slice } from '../layout/passage.ts';
import type { Passage } from '../layout/passage.ts';
import type { Part } from '../labels/label.ts';
import { bodyOf, partsOf } from '../sections.ts';
import type { Sheet } from '../sections.ts';
import { MAIL_HEAD } from '../free/shapes.ts';
import type { Doubt } from '../problems.ts';
import { isReferenceLine, withoutRemark } from './form-line.ts';
import { datesIn, isoDate } from '../words/days.ts';
import type { FigureOrder } from '../words/days.ts';

/** Number, index and date of issue. */
export interface Reference {
  readonly reference: Found<string> | null;
  readonly index: Found<string> | null;
  readonly issued: Found<string> | null;
  readonly doubts: readonly Doubt[];
}

const REFERENCE =
  /(?<![\p{L}])(?:ua|au|extra)(?: (?:no|num|n|nr|number|numero|nummer)\.?)?(?: ?: ?|-| )\d{1,3}[/.-]\d{2,4}(?:-\d(?!\d))?(?!\d)/u;
/**
 * "Case 22/118", "Urgent Appeal 05/2019": the number alone, where no section's letters stand before
 * it.
 */
const NUMBERED = /(?<![\d/.-])\d{1,3}[/]\d{2,4}(?![\d/])/u;
const CALLED = new RegExp(
  `(?<=(?:urgent action|accion urgente|action urgente|azione urgente|acao urgente|eilaktion|action|appeal|campaign|appello|appel|apelo|llamad[oa]|llamamiento|aktion|alert|alerta|alerte|case|caso|fall)(?: (?:no|nr|n|num|numero|number|nummer)[.°º]?)? )${NUMBERED.source.replace('[/]', '[/-]')}`,
  'u',
);
/** "Case PAK 140611", "GTM 003 / 0415 / OBS 034": codes of other organisations, in capitals. */
const CODE =
  /(?<![\p{L}\d])(?<!(?:index|indice|po box|p\.o\.) ?:? )(?:[A-Z]{2,5}-[A-Z]{2,5}-\d{3}-\d{4}(?!\d)|[A-Z]{2,4}[ -](?:\d{4,6}|\d{2,4}(?: \/ (?:[A-Z]{2,4} )?\d{2,4})+)(?![\d\p{L}/]))/u;
const INDEX =
  /(?<![\p{L}])[a-z]{3} ?\d{2}[/ ]\d{2,4}\/(?:\d{4}|\d{2})(?:\/[a-z](?![\p{L}]))?(?!\d)/u;
/** Of several in one line, the one that is called so: the others are earlier ones. */
const LABELLED_INDEX = new RegExp(
  `(?<=(?:index|indice|indice ai|index ai)(?: number)?\\s*:\\s*)${INDEX.source}`,
  'u',
);
const DATE_LABEL =
  /(?:issue )?(?:posted(?: on)?|published(?: on)?|released|updated?|issued|publicad[oa]|pubblicat[oa]|gepubliceerd(?: op)?|emise|date|fecha|datum|data|ausgabedatum)(?: of issue| d'emission| de (?:publicacion|emision))? ?:?\s*$/;

/** Parts below which some print the form's line with number, index and date. */
const BELOW: readonly Part[] = ['copies', 'after', 'background'];

/** Lines in which a sheet says what it is: its head, and the last lines, where some repeat it. */
export function formLines(sheet: Sheet): readonly Passage[] {
  const tails = [
    ...partsOf(sheet, 'names'),
    ...partsOf(sheet, 'gender'),
    ...partsOf(sheet, 'office'),
  ];
  const below = BELOW.flatMap((part) => partsOf(sheet, part))
    .flatMap(({ body }) => linesOf(body))
    .filter((line) => isReferenceLine(line));
  const inTails = tails
    .flatMap(({ body }) => linesOf(body))
    .filter(
      ({ text }) => INDEX.test(foldText(text)) || REFERENCE.test(foldText(text).slice(0, 24)),
    );
  return [...linesOf(sheet.head), ...inTails, ...below];
}

function firstMatch(lines: readonly Passage[], pattern: RegExp): Passage | undefined {
  for (const line of lines) {
    const match = pattern.exec(foldText(line.text));
    if (match !== null) return slice(line, match.index, match.index + match[0].length);
  }
  return undefined;
}

/** A code with a line to itself, or behind one word ("Case"). */
function codeIn(lines: readonly Passage[]): Passage | undefined {
  for (const line of lines) {
    const match = CODE.exec(line.text);
    if (match === null || INDEX.test(foldText(line.text))) continue;
    const called = APPEAL.exec(foldText(line.text.slice(0, match.index)))?.[0].length ?? 0;
    const isAlone = line.text.length - match[0].length - called < WORD_CHARACTERS;
    if (isAlone) return slice(line, match.index, match.index + match[0].length);
  }
  return undefined;
}

const WORD_CHARACTERS = 12;
/** What may stand before a code in its line, in small letters without accents. */
const APPEAL =
  /^(?:(?:new information|update)[ -]+)?(?:urgent (?:appeal|intervention|action|alert)|appel urgent|intervention urgente|llamamiento urgente|llamado urgente|appello urgente|apelo urgente|open letter|alert)(?: (?:case|cas|caso|no\.?))?[ :–-]*$/u;

export function referenceOf(sheet: Sheet, order: FigureOrder): Reference {
  const lines = formLines(sheet);
  const isTitled = bodyOf(sheet, 'title').text !== '';
  const top = lines.slice(0, isTitled ? 14 : 12);
  const reference = firstMatch([...top, ...lines.slice(linesOf(sheet.head).length)], REFERENCE);
  const numbered =
    reference ??
    firstMatch(top, CALLED) ??
    (sheet.isGuessed ? (codeIn(top) ?? firstMatch(top, NUMBERED)) : undefined);
  const index = firstMatch(lines, LABELLED_INDEX) ?? firstMatch(lines, INDEX);
  const printed = issueDate(lines, order, false);
  const { issued, doubts } =
    printed.issued === null && sheet.isGuessed ? issueDate(lines, order, true) : printed;
  return {
    // "UA: 12/20" and "UA number: 12/20" are "UA 12/20": the rest is the form's.
    reference:
      numbered === undefined
        ? null
        : foundText(replace(numbered, /(?: (?:number|numero|número|nummer))? ?: ?/giu, ' ')),
    index: index === undefined ? null : foundText(index),
    issued,
    doubts,
  };
}

/** The date of a mail, which has the hour behind it. */
const MAIL_DATE = /^(?:date|sent|datum|gesendet|fecha|enviado|data|envoye|inviato)\s?: /;
/** A line of the form is short. */
const FORM_CHARACTERS = 70;
/** The first lines, above any story. */
const HEAD_LINES = 7;
/** Words of a sentence right before its date. */
const LEADS_TO_DATE =
  /(?:^|\s)(?:on|of|in|since|until|before|by|el|de|del|le|du|am|vom|den|dal|di|em|op)\s*$/;

/** "UA 145/01 (AFR 62/009/2001, 12 June 2001)": the index and the day of an earlier one. */
const OF_AN_EARLIER = new RegExp(`\\([^()]*${INDEX.source}[^()]*$`, 'u');

function endsLine(line: Passage, end: number): boolean {
  return end >= withoutRemark(line.text).length && line.text.length < FORM_CHARACTERS;
}

/** "Londres, le 14 février 2003" */
const FROM_A_PLACE = /^(?:\p{L}+ ){0,6}\p{L}{3,20},? (?:le |den |a |am )?$/u;

/** The date behind its label, beside the reference or the index, or with a line to itself. */
function issueDate(
  lines: readonly Passage[],
  order: FigureOrder,
  isGuessed: boolean,
): { readonly issued: Found<string> | null; readonly doubts: readonly Doubt[] } {
  for (const [index, line] of lines.entries()) {
    const folded = foldText(line.text);
    const isForm = INDEX.test(folded) || REFERENCE.test(folded) || CALLED.test(folded);
    for (const { passage, start, end, year, month, day, ambiguous } of datesIn(line, order)) {
      if (year === undefined || day === undefined) continue;
      if (OF_AN_EARLIER.test(folded.slice(0, start)) && REFERENCE.test(folded)) continue;
      const before = foldText(
        index === 0 || start > 0 ? line.text.slice(0, start) : (lines[index - 1]?.text ?? ''),
      );
      const isAlone =
        end >= withoutRemark(line.text).length && (start === 0 || FROM_A_PLACE.test(before));
      const isSent = isGuessed && MAIL_DATE.test(folded);
      const isColumn =
        index < HEAD_LINES &&
        endsLine(line, end) &&
        !LEADS_TO_DATE.test(before) &&
        !MAIL_HEAD.test(folded);
      if (
        !isColumn &&
        !isForm &&
        !isAlone &&
        !(isGuessed && endsLine(line, end)) &&
        !isSent &&
        !DATE_LABEL.test(before)
      )
        continue;
      const doubts = ambiguous
        ? [
            {
              code: 'date-ambiguous' as const,
              field: 'issued',
              what: passage.text,
              offset: passage.at[0] ?? 0,
            },
          ]
        : [];
      return { issued: found(isoDate(year, month, day), passage), doubts };
    }
  }
  return { issued: null, doubts: [] };
}
