import type { InlineKeyboardButton, MessageEntity } from 'grammy/types';

/** A text and what is marked in it. Entities and not HTML: what a writer typed can never become markup. */
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
  /** Shows something that will be shown again, and is not to stand in the chat twice. */
  readonly passing?: boolean;
}

/** A part of a text: plain, or marked. */
export type TextPart = string | { readonly mark: Mark; readonly text: string };

type Mark = 'bold' | 'code' | 'blockquote';

/** A marked part of a text. */
export const bold = (text: string): TextPart => ({ mark: 'bold', text });
/** In this mark a tap copies the text. */
export const code = (text: string): TextPart => ({ mark: 'code', text });
export const quote = (text: string): TextPart => ({ mark: 'blockquote', text });

/** Joins parts into one text with entities. Offsets are UTF-16 units, as Telegram counts them. */
export function formatted(...parts: readonly TextPart[]): FormattedText {
  const entities: MessageEntity[] = [];
  let text = '';
  for (const part of parts) {
    if (typeof part === 'string') {
      text += part;
      continue;
    }
    entities.push({ type: part.mark, offset: text.length, length: part.text.length });
    text += part.text;
  }
  return { text, entities };
}

/** A button that answers with `data` (at most 64 bytes). */
export function button(text: string, data: string): InlineKeyboardButton {
  return { text, callback_data: data };
}

/** Puts a word about what just happened above a screen. */
export function withNotice(screen: Screen, notice: string | undefined): Screen {
  if (notice === undefined) return screen;
  const above = `${notice}\n\n`;
  const entities = (screen.entities ?? []).map((entity) => ({
    ...entity,
    offset: entity.offset + above.length,
  }));
  return { ...screen, text: above + screen.text, entities };
}
