import type { Update } from 'grammy/types';

export interface ForwardedTap {
  /** Who taps. */
  readonly from: number;
  readonly data: string;
  /** Of this update, among those of a test. */
  readonly number: number;
  /** Default: their private chat. */
  readonly chat?: object;
}

/** A tap on a button that this chat never had, as no app of Telegram's sends it. */
export function forwardedTap({ from: id, data, number, chat }: ForwardedTap): Update {
  const from = { id, is_bot: false, first_name: 'Eve', language_code: 'en' };
  const place = chat ?? { id, type: 'private', first_name: 'Eve' };
  const message = { message_id: 5, date: 1_415_000_000, chat: place, text: 'forwarded' };
  const callback_query = { id: String(number), from, message, chat_instance: '1', data };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an update as Telegram would send it
  return { update_id: 900_000 + number, callback_query } as unknown as Update;
}
