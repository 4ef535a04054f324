import type { Button } from './messages/reply-markup.ts';
import type { TextEntity } from './messages/text-entity.ts';
import type { Chat, KeptMessage, WireFile } from './world.ts';

/** A message as somebody in the chat sees it. */
export interface MessageView {
  readonly id: number;
  readonly byBot: boolean;
  /** Text, or the caption of a file; '' for a sticker. */
  readonly text: string;
  readonly entities: readonly TextEntity[];
  readonly keyboard: readonly (readonly Button[])[];
  readonly file?: WireFile;
  readonly edited: boolean;
  readonly deleted: boolean;
  /** Epoch milliseconds by the clock of the program. */
  readonly atMs: number;
}

/** Where a label leads when it is tapped. */
export type TapTarget =
  | { readonly kind: 'callback'; readonly messageId: number; readonly data: string }
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'copied'; readonly text: string };

function viewMessage({ message, byBot, deleted }: KeptMessage): MessageView {
  const file = message.document ?? message.photo?.at(-1) ?? message.sticker ?? message.voice;
  return {
    id: message.message_id,
    byBot,
    text: message.text ?? message.caption ?? '',
    entities: message.entities ?? message.caption_entities ?? [],
    keyboard: message.reply_markup?.inline_keyboard ?? [],
    ...(file === undefined ? {} : { file }),
    edited: message.edit_date !== undefined,
    deleted,
    atMs: message.date * 1000,
  };
}

/** The chat from its first message on; deleted messages only when asked for. */
export function viewChat(chat: Chat, withDeleted = false): MessageView[] {
  const all = [...chat.messages.values()].map((kept) => viewMessage(kept));
  return withDeleted ? all : all.filter((message) => !message.deleted);
}

/** Finds the newest visible button with this label. Fails with the labels that are there. */
export function findLabel(chat: Chat, label: string): TapTarget {
  const visible = viewChat(chat).toReversed();
  for (const message of visible) {
    const button = message.keyboard.flat().find(({ text }) => text === label);
    if (button !== undefined) return targetOf(message, button);
  }
  const labels = visible.flatMap(({ keyboard }) => keyboard.flat().map(({ text }) => text));
  throw new Error(`No button "${label}" in chat ${chat.id}. There are: ${labels.join(' | ')}`);
}

function targetOf(message: MessageView, button: Button): TapTarget {
  if (button.callback_data !== undefined) {
    return { kind: 'callback', messageId: message.id, data: button.callback_data };
  }
  if (button.copy_text !== undefined) return { kind: 'copied', text: button.copy_text.text };
  return { kind: 'url', url: button.url ?? '' };
}
