import { once } from '../../../once.ts';
import { foldText } from '../layout/fold-text.ts';
import { lightPattern } from '../layout/light-pattern.ts';
import { passageOf, slice, spanOf } from '../layout/passage.ts';
import type { Passage } from '../layout/passage.ts';
import type { Label, Part, SheetLanguage } from './label.ts';
import { wellSpelled } from './misprints.ts';
import { TABLES } from './tables.ts';

/** A label found in the text. */
export interface LabelFound {
  readonly part: Part;
  readonly language: SheetLanguage;
  /** The label itself, as printed. */
  readonly label: Passage;
  readonly start: number;
  readonly end: number;
}

interface Row {
  readonly label: Label;
  readonly language: SheetLanguage;
  readonly pattern: RegExp;
}

const rows = once((): readonly Row[] =>
  TABLES.flatMap(([language, labels]) =>
    labels
      .filter(({ as }) => as !== 'heading')
      .map((label) => ({
        label,
        language,
        pattern: lightPattern(
          `(?<![\\p{L}\\p{N}])(?:${label.pattern.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+')})(?![\\p{L}\\p{N}])`,
          'g',
        ),
      })),
  ),
);

/** What may stand before a label at the beginning of its line: a bullet, a number, a mark. */
const LINE_LEAD = /(?:^|\n)[\s•*>#=|_-]*(?:\(?\d{1,2}[.)]\s*)?$/;
const SENTENCE_LEAD = /(?:[.!?:;|)"”]|\d[.)]) ?$/;

/** All labels of the sheet in the order of the text, none inside another. */
export function findLabels(
  text: Passage,
  languages?: readonly SheetLanguage[],
): readonly LabelFound[] {
  const spelled = wellSpelled(passageOf(foldText(text.text)));
  const found = rows()
    .filter(({ language }) => languages?.includes(language) ?? true)
    .flatMap((row, rank) =>
      [...spelled.text.matchAll(row.pattern)]
        .map((match) => {
          const [start, end] = spanOf(slice(spelled, match.index, match.index + match[0].length));
          return { row, rank, start, end };
        })
        .filter(({ start, end }) => mayStand(row.label, text.text, start, end - start)),
    );
  const labels: LabelFound[] = [];
  for (const { row, start, end } of found.toSorted(inOrder)) {
    if (start < (labels.at(-1)?.end ?? 0)) continue;
    const { part } = row.label;
    labels.push({ part, language: row.language, label: slice(text, start, end), start, end });
  }
  return labels;
}

interface Match {
  readonly row: Row;
  readonly rank: number;
  readonly start: number;
  readonly end: number;
}

/**
 * At the same place, what is said more exactly: requests after all others, the longer label first.
 */
function inOrder(one: Match, other: Match): number {
  const isDemands = ({ row }: Match) => (row.label.part === 'demands' ? 1 : 0);
  return (
    one.start - other.start ||
    isDemands(one) - isDemands(other) ||
    other.end - one.end ||
    one.rank - other.rank
  );
}

const HEADLINE_PARTS: readonly Part[] = ['deadline', 'languages', 'summary'];

function mayStand(label: Label, text: string, start: number, length: number): boolean {
  if (label.as === 'anywhere') return true;
  const before = text.slice(Math.max(0, start - 40), start);
  const match = text.slice(start, start + length);
  const after = text.slice(start + length, start + length + 3);
  const beginsLine = LINE_LEAD.test(start < 40 ? `\n${before}` : before);
  const beginsSentence = beginsLine || SENTENCE_LEAD.test(before);
  if (label.as === 'sentence') return beginsSentence;
  // "DEADLINE EXTENDED - ACTION 5/2009" is a headline.
  const goesOn =
    HEADLINE_PARTS.includes(label.part) && /^ \p{Lu}{3}/u.test(text.slice(start + length));
  const isCapitals = match === match.toUpperCase() && !goesOn;
  const isAlone = /^ ?(?::|\.?\n|$| ?[-–] )/.test(after) || after === '' || match.endsWith(':');
  return (beginsLine && (isAlone || isCapitals)) || (beginsSentence && isCapitals);
}

/** The language in which most of the labels are. */
export function labelLanguage(labels: readonly LabelFound[]): SheetLanguage {
  const count = (language: SheetLanguage) =>
    labels.filter((label) => label.language === language).length;
  const languages = TABLES.map(([language]) => language);
  return languages.toSorted((one, other) => count(other) - count(one))[0] ?? 'en';
}
