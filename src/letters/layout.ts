import type { Recipient, RecipientText } from '../urgent-action/urgent-action.ts';
import type { LanguageRules } from './languages/rules.ts';
import type { Tone, Writer } from './letter.ts';
import { RECIPES } from './recipes.ts';

/** The parts of a letter as they stand on the page, from the top; the date may stand at the bottom. */
export interface Layout {
  readonly date: string;
  readonly address: string;
  /** Alone on its line, right after the address block (Q1). */
  readonly salutation: string;
  readonly paragraphs: readonly string[];
  readonly close: string;
  /** Name and place, a line each. */
  readonly signature: string;
}

const BETWEEN = '\n\n';

/** Office, name (declined where the language does so) and, but for tone `brief`, the address lines as printed. */
export function addressBlock(recipient: Recipient, text: RecipientText, tone: Tone): string {
  const addressee = text.addressedTo ?? [text.role, text.name];
  return [...addressee, ...(RECIPES[tone].street ? recipient.addressLines : [])].join('\n');
}

export function signatureBlock(writer: Writer): string {
  return `${writer.name}\n${writer.place}`;
}

/** The finished page: blocks with an empty line between them. */
export function layOut(layout: Layout, rules: LanguageRules): string {
  const { date, address, salutation, paragraphs, close, signature } = layout;
  const middle = [address, salutation, ...paragraphs, close, signature];
  return (rules.datePosition === 'top' ? [date, ...middle] : [...middle, date]).join(BETWEEN);
}

/** The inverse of `layOut`, for the checks. Undefined: the page does not have the parts of a letter. */
export function readLayout(text: string, rules: LanguageRules): Layout | undefined {
  const blocks = text.split(BETWEEN);
  const date = rules.datePosition === 'top' ? blocks.shift() : blocks.pop();
  const [address, salutation, ...rest] = blocks;
  const signature = rest.pop();
  const close = rest.pop();
  if (date === undefined || address === undefined || salutation === undefined) return undefined;
  if (signature === undefined || close === undefined || rest.length === 0) return undefined;
  return { date, address, salutation, paragraphs: rest, close, signature };
}
