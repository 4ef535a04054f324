import {
  BUTTONS_IN_KEYBOARD,
  BUTTONS_IN_ROW,
  CALLBACK_DATA_BYTES,
  COPY_TEXT_LENGTH,
} from '../methods/limits.ts';
import { linkProblem } from './link.ts';
import { isRecord, readStructure } from '../methods/params.ts';
import type { Params } from '../wire.ts';

export interface Button {
  readonly text: string;
  readonly callback_data?: string;
  readonly url?: string;
  readonly copy_text?: { readonly text: string };
  readonly switch_inline_query?: string;
  readonly switch_inline_query_current_chat?: string;
  readonly switch_inline_query_chosen_chat?: Readonly<Record<string, unknown>>;
}

export interface InlineKeyboard {
  readonly inline_keyboard: readonly (readonly Button[])[];
}

export type MarkupReading =
  | { readonly ok: true; readonly keyboard: InlineKeyboard | undefined }
  | { readonly ok: false; readonly problem: string };

const SWITCHES = [
  'switch_inline_query',
  'switch_inline_query_current_chat',
  'switch_inline_query_chosen_chat',
];

/**
 * Reads `reply_markup` and checks it against Telegram's limits; an empty keyboard is no keyboard.
 */
export function readReplyMarkup(params: Params): MarkupReading {
  const value = params['reply_markup'];
  if (value === undefined || value === null || value === '')
    return { ok: true, keyboard: undefined };
  const markup = readStructure(params, 'reply_markup');
  if (!isRecord(markup)) return broken('object expected as reply markup');
  if (markup['remove_keyboard'] === true || markup['force_reply'] === true) {
    return { ok: true, keyboard: undefined };
  }
  const rows = markup['inline_keyboard'];
  if ('keyboard' in markup) return broken('the local Bot API knows inline keyboards only');
  if (!Array.isArray(rows)) return broken('object expected as reply markup');
  const problem = keyboardProblem(rows);
  if (problem !== undefined) return broken(problem);
  const filled = rows.filter((row) => isButtonRow(row)).filter((row) => row.length > 0);
  return { ok: true, keyboard: filled.length === 0 ? undefined : { inline_keyboard: filled } };
}

/** Holds for each row once `keyboardProblem` has found nothing. */
function isButtonRow(row: unknown): row is readonly Button[] {
  return Array.isArray(row) && row.every((button) => buttonProblem(button) === undefined);
}

function broken(problem: string): MarkupReading {
  return { ok: false, problem };
}

function keyboardProblem(rows: readonly unknown[]): string | undefined {
  let buttons = 0;
  for (const row of rows) {
    if (!Array.isArray(row)) return 'field "inline_keyboard" must be an Array of Arrays';
    buttons += row.length;
    if (row.length > BUTTONS_IN_ROW || buttons > BUTTONS_IN_KEYBOARD) {
      return 'reply markup is too long';
    }
    const problem = row.map((button) => buttonProblem(button)).find((found) => found !== undefined);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function buttonProblem(button: unknown): string | undefined {
  if (!isRecord(button)) return "can't parse inline keyboard button: expected an Object";
  const { text, callback_data: data, url, copy_text: copyText } = button;
  if (text === undefined) return 'can\'t parse inline keyboard button: Can\'t find field "text"';
  if (typeof text !== 'string') {
    return 'can\'t parse inline keyboard button: Field "text" must be of type String';
  }
  if (text.trim() === '') return 'inline keyboard button text must be non-empty';
  if (typeof url === 'string' && url !== '') return urlProblem(url);
  if (typeof data === 'string' && data !== '') {
    return Buffer.byteLength(data) > CALLBACK_DATA_BYTES ? 'BUTTON_DATA_INVALID' : undefined;
  }
  if (copyText !== undefined) return copyProblem(copyText);
  if (SWITCHES.some((name) => button[name] !== undefined)) return undefined;
  return "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard";
}

function urlProblem(url: string): string | undefined {
  const problem = linkProblem(url);
  return problem && `inline keyboard button URL '${url}' is invalid: ${problem}`;
}

function copyProblem(copyText: unknown): string | undefined {
  const text = isRecord(copyText) ? copyText['text'] : undefined;
  if (typeof text !== 'string' || text === '' || text.length > COPY_TEXT_LENGTH) {
    return 'BUTTON_COPY_TEXT_INVALID';
  }
  return undefined;
}
