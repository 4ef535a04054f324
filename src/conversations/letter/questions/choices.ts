import type { InlineKeyboardButton } from 'grammy/types';
import type { Keyboard } from '../../screen.ts';

/** Buttons side by side, `width` in a row: two fit on a phone. */
export function inRows(buttons: readonly InlineKeyboardButton[], width: number): Keyboard {
  const rows: InlineKeyboardButton[][] = [];
  for (let at = 0; at < buttons.length; at += width) rows.push(buttons.slice(at, at + width));
  return rows;
}

/** The label of a choice; the present one is ticked. */
export function ticked(label: string, isChosen: boolean): string {
  return isChosen ? `✓ ${label}` : label;
}
