import type { InlineKeyboardButton, MessageEntity } from 'grammy/types';

/**
 * A text and what is marked in it. Entities and not HTML: what a writer typed can never become
 * markup.
 */
export interface FormattedText {
  readonly text: string;
  readonly entities?: readonly MessageEntity[];
}

export type Keyboard = readonly (readonly InlineKeyboardButton[])[];

/** One question, or one answer of the bot: a message with buttons, and at most one above it. */
export interface Screen extends FormattedText {
  readonly keyboard: Keyboard;
  /** A message of its own above: the letter, where the question is what to do with it. */
  readonly aside?: FormattedText | undefined;
  /**
   * What stands below the reason why an answer was not taken, which says itself what would do: less
   * than the question, which is right above. Default: all of it.
   */
  readonly whenRefused?: FormattedText | undefined;
  /** Shows something that will be shown again, and is not to stand in the chat twice. */
  readonly passing?: boolean;
}

/** A stretch of a text: plain, or marked. */
export type Span = string | { readonly mark: Mark; readonly text: string };

type Mark = 'bold' | 'code' | 'blockquote' | 'expandable_blockquote';

/** A marked stretch of a text. */
export const bold = (text: string): Span => ({ mark: 'bold', text });
/** In this mark a tap copies the text. */
export const code = (text: string): Span => ({ mark: 'code', text });
export const quote = (text: string): Span => ({ mark: 'blockquote', text });
/** A quotation of which apps show the beginning, and all of it at a tap. */
export const foldedQuote = (text: string): Span => ({ mark: 'expandable_blockquote', text });

/** Joins spans into one text with entities. Offsets are UTF-16 units, as Telegram counts them. */
export function formatted(...spans: readonly Span[]): FormattedText {
  const entities: MessageEntity[] = [];
  let text = '';
  for (const span of spans) {
    if (typeof span === 'string') {
      text += span;
      continue;
    }
    entities.push({ type: span.mark, offset: text.length, length: span.text.length });
    text += span.text;
  }
  return { text, entities };
}

/** Telegram's limit for the data of a button, in bytes. */
const DATA_BYTES = 64;

/** A button that answers with `data` (at most 64 bytes). */
export function button(text: string, data: string): InlineKeyboardButton {
  return { text, callback_data: data };
}

/** Of a label: of more, apps show nothing. */
const LABEL_LENGTH = 60;

/** As much of `text` as a button shows. */
export function labelOf(text: string): string {
  return text.slice(0, LABEL_LENGTH);
}

/** `data` where a button can carry it, else `shorter`. */
export function withinLimit(data: string, shorter: string): string {
  return Buffer.byteLength(data) <= DATA_BYTES ? data : shorter;
}

/** A button that opens `url` (http, https or tg). */
export function urlButton(text: string, url: string): InlineKeyboardButton {
  return { text, url };
}

/** What a row shows on a phone, in letters of middle width: of longer labels the end is cut off. */
const ROW_WIDTH = 28;

/** Letters that take about half the room of others, and those that take half as much again. */
const NARROW = /[iıjl.,:;!'’()|\s-]/gu;
const WIDE = /[mwMW@%…ЖМФШЩЮЫДжмфшщюы]/gu;

/** How much of a row `label` takes. */
function widthOf(label: string): number {
  const count = (letters: RegExp): number => (label.match(letters) ?? []).length;
  return label.length - count(NARROW) / 2 + count(WIDE) / 2;
}

/**
 * Buttons side by side, `width` in a row: two fit on a phone. Who is too long for that has a row of
 * its own.
 */
export function inRows(buttons: readonly InlineKeyboardButton[], width: number): Keyboard {
  const rows: InlineKeyboardButton[][] = [];
  let open: InlineKeyboardButton[] = [];
  for (const shown of buttons) {
    const isLong = widthOf(shown.text) * width > ROW_WIDTH;
    if (isLong || open.length === 0) rows.push((open = []));
    open.push(shown);
    if (isLong || open.length === width) open = [];
  }
  return rows;
}

/** The label of a choice; the present one is ticked. */
export function ticked(label: string, isChosen: boolean): string {
  return isChosen ? `✓ ${label}` : label;
}

/** A screen that only says something. */
export function plainScreen(text: string): Screen {
  return { text, keyboard: [] };
}

/** A question whose answer was not taken: why, and its buttons. */
export function refusedWith(screen: Screen, reason: string | undefined): Screen {
  const { whenRefused } = screen;
  if (reason === undefined || whenRefused === undefined) return withNotice(screen, reason);
  return withNotice({ ...screen, entities: [], ...whenRefused }, reason);
}

/** Puts a word about what just happened above a screen. */
export function withNotice(screen: Screen, notice: string | undefined): Screen {
  if (notice === undefined) return screen;
  if (screen.text === '') return { ...screen, text: notice };
  const above = `${notice}\n\n`;
  const entities = (screen.entities ?? []).map((entity) => ({
    ...entity,
    offset: entity.offset + above.length,
  }));
  return { ...screen, text: above + screen.text, entities };
}
