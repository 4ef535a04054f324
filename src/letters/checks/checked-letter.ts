import type {
  RecipientText,
  Translation,
  UrgentAction,
} from '../../urgent-action/urgent-action.ts';
import type { Finding, Place } from './finding.ts';
import { rulesOf } from '../languages/all.ts';
import type { LanguageRules } from '../languages/rules.ts';
import { readLayout } from '../layout.ts';
import type { Layout } from '../layout.ts';
import type { Letter, Passage } from '../letter.ts';
import { finishOwnLine } from '../typed.ts';

/** A part of the page with its text. */
export interface Part {
  readonly where: Place;
  readonly text: string;
}

/** A letter taken apart for the checks. */
export interface CheckedLetter {
  readonly letter: Letter;
  readonly action: UrgentAction;
  readonly rules: LanguageRules;
  readonly translation: Translation;
  readonly recipientText: RecipientText;
  readonly layout: Layout;
  /** The writer's own line as it stands in the letter, or nothing. */
  readonly ownLine: string;
  /**
   * The paragraphs as they stand, but without the own line: the one that has it is two stretches.
   * We answer for them.
   */
  readonly ours: readonly Part[];
}

/** One rule of the table: what it finds wrong. */
export type Check = (checked: CheckedLetter) => readonly Finding[];

/**
 * The passages of each paragraph, told apart by reading them off the page in their order: the own
 * line may be anything, even a full stop, so it cannot be searched for. Undefined: the page says
 * something else.
 */
function align(
  paragraphs: readonly string[],
  passages: readonly Passage[],
): readonly (readonly Passage[])[] | undefined {
  const left = passages.filter(({ move }) => move !== 'close');
  const aligned = paragraphs.map((paragraph) => {
    const taken: Passage[] = [];
    let rest = paragraph;
    while (left[0] !== undefined && rest.startsWith(left[0].text)) {
      rest = rest.slice(left[0].text.length).replace(/^ /u, '');
      taken.push(...left.splice(0, 1));
      if (rest === '') return taken;
    }
    return undefined;
  });
  const sound = aligned.filter((taken) => taken !== undefined);
  return left.length === 0 && sound.length === paragraphs.length ? sound : undefined;
}

/** What stands before and after the own line in each paragraph; a strange page as a whole. */
function withoutOwnLine(
  paragraphs: readonly string[],
  passages: readonly Passage[],
): readonly Part[] {
  const aligned = align(paragraphs, passages);
  return paragraphs.flatMap((paragraph, index) => {
    const where = `paragraph ${index + 1}` as const;
    const taken = aligned?.[index];
    if (taken === undefined) return [{ where, text: paragraph }];
    const own = taken.findIndex(({ move }) => move === 'ownLine');
    const stretches = own < 0 ? [taken] : [taken.slice(0, own), taken.slice(own + 1)];
    return stretches
      .filter((stretch) => stretch.length > 0)
      .map((stretch) => ({ where, text: stretch.map(({ text }) => text).join(' ') }));
  });
}

/** Undefined: the page has not the parts of a letter, or the urgent action no text for it. */
export function takeApart(letter: Letter, action: UrgentAction): CheckedLetter | undefined {
  const rules = rulesOf(letter.language);
  const layout = readLayout(letter.text);
  const translation = action.translations[letter.language];
  const recipientText = translation?.recipients[letter.recipient.id];
  if (!layout || !translation || !recipientText) return undefined;
  const ownLine = finishOwnLine(letter.writer.ownLine ?? '');
  const ours = withoutOwnLine(layout.paragraphs, letter.passages);
  return { letter, action, rules, translation, recipientText, layout, ownLine, ours };
}

/** Our paragraphs and what the writer typed between them, each by its name. */
export function allParts(checked: CheckedLetter): readonly Part[] {
  const own: readonly Part[] =
    checked.ownLine === '' ? [] : [{ where: 'ownLine', text: checked.ownLine }];
  return [...checked.ours, ...own];
}

/** The body as one string, own line left out. */
export function bodyText(checked: CheckedLetter): string {
  return checked.ours.map(({ text }) => text).join(' ');
}

/** How often `text` contains `part`. */
export function occurrences(text: string, part: string): number {
  return part === '' ? 0 : text.split(part).length - 1;
}
