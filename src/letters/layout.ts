import type { Recipient, RecipientText } from '../urgent-action/urgent-action.ts';
import type { LanguageRules } from './languages/rules.ts';
import type { Tone, Writer } from './letter.ts';
import { TONE_RULES } from './tones.ts';

/** The parts of a letter as they stand on the page, from the top. */
export interface Layout {
  /** Place and date. */
  readonly letterhead: string;
  readonly address: string;
  /** Alone on its line, right after the address block (Q1). */
  readonly salutation: string;
  readonly paragraphs: readonly string[];
  readonly close: string;
  /** The name. */
  readonly signature: string;
}

const BETWEEN = '\n\n';

/**
 * Name and office in the order of the language (declined where it does so) and, but for tone
 * `brief`, the address lines as printed.
 */
export function addressBlock(
  recipient: Recipient,
  text: RecipientText,
  tone: Tone,
  { officeBeforeName }: Pick<LanguageRules, 'officeBeforeName'>,
): string {
  const nameAndOffice = officeBeforeName ? [text.role, text.name] : [text.name, text.role];
  const addressee =
    text.addressedTo.length > 0
      ? text.addressedTo
      : nameAndOffice.filter((line) => line !== undefined);
  return [...addressee, ...(TONE_RULES[tone].street ? recipient.addressLines : [])].join('\n');
}

export function signatureBlock(writer: Writer): string {
  return writer.name;
}

/** The finished page: blocks with an empty line between them. */
export function layOut(layout: Layout): string {
  const { letterhead, address, salutation, paragraphs, close, signature } = layout;
  return [letterhead, address, salutation, ...paragraphs, close, signature].join(BETWEEN);
}

/**
 * The inverse of `layOut`, for the checks. Undefined: the page does not have the parts of a letter.
 */
export function readLayout(text: string): Layout | undefined {
  const [letterhead, address, salutation, ...rest] = text.split(BETWEEN);
  const signature = rest.pop();
  const close = rest.pop();
  if (letterhead === undefined || address === undefined || salutation === undefined)
    return undefined;
  if (signature === undefined || close === undefined || rest.length === 0) return undefined;
  return { letterhead, address, salutation, paragraphs: rest, close, signature };
}
