import type { Clock } from '../../clock.ts';
import type { InlineKeyboard } from './messages/reply-markup.ts';
import type { TextEntity } from './messages/text-entity.ts';
import type { Account } from './wire.ts';

export interface WireChat {
  readonly id: number;
  readonly type: 'private' | 'group';
  readonly title?: string;
  readonly first_name?: string;
  readonly last_name?: string;
  readonly username?: string;
}

export interface WireFile {
  readonly file_id: string;
  readonly file_unique_id: string;
  readonly file_size: number;
  readonly file_name?: string;
  readonly mime_type?: string;
  readonly width?: number;
  readonly height?: number;
  readonly duration?: number;
  readonly emoji?: string;
}

/** A message as Telegram sends it. Dates are in epoch seconds. */
export interface WireMessage {
  readonly message_id: number;
  readonly from: Account;
  readonly chat: WireChat;
  readonly date: number;
  readonly edit_date?: number;
  readonly text?: string;
  readonly entities?: readonly TextEntity[];
  readonly caption?: string;
  readonly caption_entities?: readonly TextEntity[];
  readonly reply_markup?: InlineKeyboard;
  readonly reply_to_message?: WireMessage;
  readonly document?: WireFile;
  readonly photo?: readonly WireFile[];
  readonly sticker?: WireFile;
  readonly voice?: WireFile;
}

/** A message as the server keeps it. */
export interface KeptMessage {
  message: WireMessage;
  readonly byBot: boolean;
  deleted: boolean;
  /** Every callback data it has or had: people tap what their screen still shows. */
  readonly buttonData: Set<string>;
}

export interface Chat {
  readonly id: number;
  readonly wire: WireChat;
  /** Set in a private chat. */
  readonly person?: Account;
  readonly messages: Map<number, KeptMessage>;
  /** Why the bot cannot write here; undefined while it can. */
  barrier?:
    'bot was blocked by the user' | 'user is deactivated' | 'bot was kicked from the group chat';
}

/** What a page or a test can watch happening in the chats. */
export type WorldEvent =
  | { readonly type: 'chat'; readonly chat: Chat }
  | { readonly type: 'message'; readonly chatId: number; readonly kept: KeptMessage }
  | { readonly type: 'action'; readonly chatId: number; readonly action: string }
  | {
      readonly type: 'callback-answer';
      readonly chatId: number;
      readonly personId: number;
      readonly queryId: string;
      readonly text: string;
      readonly alert: boolean;
      readonly url: string;
    }
  | { readonly type: 'profile' };

/**
 * `all` keeps every message; `counts` a bounded number of the newest, for loads and measurements.
 */
export type Recording = 'all' | 'counts';

/** In a load test so many messages over all chats can still be edited or tapped. */
const KEPT_WHEN_COUNTING = 10_000;

export interface World {
  readonly clock: Clock;
  readonly bot: Account;
  readonly recording: Recording;
  readonly chats: Map<number, Chat>;
  readonly files: Map<string, { readonly bytes: Buffer; readonly wire: WireFile }>;
  readonly listeners: Set<(event: WorldEvent) => void>;
  /** Where messages are forgotten from, oldest first; used when counting only. */
  readonly order: Map<number, Chat>;
  lastMessageId: number;
  lastFileNumber: number;
}

export function createWorld(
  clock: Clock,
  bot: Account,
  recording: Recording,
  lastMessageId: number,
): World {
  return {
    clock,
    bot,
    recording,
    chats: new Map(),
    files: new Map(),
    listeners: new Set(),
    order: new Map(),
    lastMessageId,
    lastFileNumber: 0,
  };
}

export function announce(world: World, event: WorldEvent): void {
  for (const listener of world.listeners) listener(event);
}

export function nowSeconds(world: World): number {
  return Math.floor(world.clock.now() / 1000);
}

export type MessageContent = Omit<WireMessage, 'message_id' | 'chat' | 'date' | 'from'>;

/** Puts a new message into a chat and returns it as kept. */
export function addMessage(
  world: World,
  chat: Chat,
  from: Account,
  content: MessageContent,
): KeptMessage {
  world.lastMessageId += 1;
  const head = { message_id: world.lastMessageId, from, chat: chat.wire, date: nowSeconds(world) };
  const kept: KeptMessage = {
    message: { ...head, ...content },
    byBot: from.id === world.bot.id,
    deleted: false,
    buttonData: new Set(),
  };
  rememberButtons(kept);
  chat.messages.set(head.message_id, kept);
  if (world.recording === 'counts') forgetOldest(world, chat, head.message_id);
  announce(world, { type: 'message', chatId: chat.id, kept });
  return kept;
}

/** Replaces what a message says; the date of the edit is the clock's. */
export function changeMessage(
  world: World,
  chat: Chat,
  kept: KeptMessage,
  message: WireMessage,
): void {
  kept.message = message;
  rememberButtons(kept);
  announce(world, { type: 'message', chatId: chat.id, kept });
}

export function removeMessage(world: World, chat: Chat, kept: KeptMessage): void {
  kept.deleted = true;
  announce(world, { type: 'message', chatId: chat.id, kept });
}

/** Keeps a file and returns what messages say about it. */
export function keepFile(
  world: World,
  bytes: Buffer,
  about: Omit<WireFile, 'file_id' | 'file_unique_id' | 'file_size'>,
): WireFile {
  world.lastFileNumber += 1;
  const id = `file-${world.lastFileNumber}`;
  const wire = { file_id: id, file_unique_id: id, file_size: bytes.length, ...about };
  if (world.recording === 'all') world.files.set(id, { bytes, wire });
  return wire;
}

function rememberButtons(kept: KeptMessage): void {
  for (const row of kept.message.reply_markup?.inline_keyboard ?? []) {
    for (const button of row) {
      if (button.callback_data !== undefined) kept.buttonData.add(button.callback_data);
    }
  }
}

function forgetOldest(world: World, chat: Chat, messageId: number): void {
  world.order.set(messageId, chat);
  if (world.order.size <= KEPT_WHEN_COUNTING) return;
  for (const [oldest, where] of world.order) {
    world.order.delete(oldest);
    where.messages.delete(oldest);
    return;
  }
}
