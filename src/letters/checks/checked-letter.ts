import type {
  RecipientText,
  Translation,
  UrgentAction,
} from '../../urgent-action/urgent-action.ts';
import { finishOwnLine } from '../phrasing.ts';
import type { Finding, Place } from '../finding.ts';
import { rulesOf } from '../languages/all.ts';
import type { LanguageRules } from '../languages/rules.ts';
import { readLayout } from '../layout.ts';
import type { Layout } from '../layout.ts';
import type { Letter } from '../letter.ts';

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
  /** The paragraphs as they stand, without the own line. */
  readonly body: readonly Part[];
  /** The same with the typed place blotted out: what we answer for. */
  readonly ours: readonly Part[];
}

/** One rule of the table: what it finds wrong. */
export type Check = (checked: CheckedLetter) => readonly Finding[];

/** Stands for the typed place in `ours`: no word, no figure, no capital. */
const BLOT = '…';

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

function blotOut(text: string, typed: string): string {
  if (typed.trim() === '') return text;
  return text.replaceAll(new RegExp(`(?<![\\p{L}\\d])${escape(typed)}(?![\\p{L}\\d])`, 'gu'), BLOT);
}

/** Undefined: the page has not the parts of a letter, or the urgent action no text for it. */
export function takeApart(letter: Letter, action: UrgentAction): CheckedLetter | undefined {
  const rules = rulesOf(letter.language);
  const layout = readLayout(letter.text, rules);
  const translation = action.translations[letter.language];
  const recipientText = translation?.recipients[letter.recipient.id];
  if (!layout || !translation || !recipientText) return undefined;
  const ownLine = finishOwnLine(letter.writer.ownLine ?? '');
  const body = layout.paragraphs.map((text, index) => ({
    where: `paragraph ${index + 1}` as const,
    text: ownLine === '' ? text : text.replace(ownLine, () => '').replace(/^ | $|(?<= ) /u, ''),
  }));
  const ours = body.map(({ where, text }) => ({ where, text: blotOut(text, letter.writer.place) }));
  return { letter, action, rules, translation, recipientText, layout, ownLine, body, ours };
}

/** Our paragraphs and what the writer typed between them, each by its name. */
export function allParts(checked: CheckedLetter): readonly Part[] {
  const own: readonly Part[] =
    checked.ownLine === '' ? [] : [{ where: 'ownLine', text: checked.ownLine }];
  return [...checked.ours, ...own];
}

/** The body as one string, own line left out. */
export function bodyText(checked: CheckedLetter): string {
  return checked.body.map(({ text }) => text).join(' ');
}

/** How often `text` contains `part`. */
export function occurrences(text: string, part: string): number {
  return part === '' ? 0 : text.split(part).length - 1;
}
