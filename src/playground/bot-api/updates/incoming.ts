import { clean } from '../messages/formatted-text.ts';
import { findEntities } from '../messages/text-entity.ts';
import type { Server } from '../server-parts.ts';
import type { Account } from '../wire.ts';
import {
  addMessage,
  changeMessage,
  keepFile,
  nowSeconds,
  type Chat,
  type KeptMessage,
  type MessageContent,
  type WireFile,
  type WireMessage,
} from '../world.ts';

export interface SendOptions {
  /** The message it replies to. */
  readonly replyTo?: number;
}

/** What people do, turned into messages and updates. `from` is who does it, `chat` where. */

export function receiveText(
  server: Server,
  chat: Chat,
  from: Account,
  text: string,
  options: SendOptions = {},
): KeptMessage {
  return receive(server, chat, from, textOf(text), options);
}

export function receiveSticker(
  server: Server,
  chat: Chat,
  from: Account,
  emoji = '👍',
): KeptMessage {
  const kind = { type: 'regular', is_animated: false, is_video: false };
  const about = { width: 512, height: 512, emoji, ...kind };
  const sticker = keepFile(server.world, Buffer.alloc(0), about);
  return receive(server, chat, from, { sticker });
}

export function receivePhoto(server: Server, chat: Chat, from: Account, caption = ''): KeptMessage {
  const photo = keepFile(server.world, Buffer.alloc(0), { width: 640, height: 480 });
  const words = caption === '' ? {} : { caption: clean(caption) };
  return receive(server, chat, from, { photo: [photo], ...words });
}

export function receiveVoice(server: Server, chat: Chat, from: Account, duration = 4): KeptMessage {
  const voice = keepFile(server.world, Buffer.alloc(0), { duration, mime_type: 'audio/ogg' });
  return receive(server, chat, from, { voice });
}

export interface SentDocument {
  readonly fileName: string;
  readonly mimeType: string;
  readonly bytes: Buffer;
}

export function receiveDocument(
  server: Server,
  chat: Chat,
  from: Account,
  { fileName, mimeType, bytes }: SentDocument,
): KeptMessage {
  const about: Omit<WireFile, 'file_id' | 'file_unique_id' | 'file_size'> = {
    file_name: fileName,
    mime_type: mimeType,
  };
  return receive(server, chat, from, { document: keepFile(server.world, bytes, about) });
}

/** A person changes a message of their own. */
export function receiveEdit(server: Server, chat: Chat, kept: KeptMessage, text: string): void {
  const { entities: _entities, ...rest } = kept.message;
  const message = { ...rest, ...textOf(text), edit_date: nowSeconds(server.world) };
  changeMessage(server.world, chat, kept, message);
  if (isForBot(server, chat, message)) server.queue.push('edited_message', message, chat.id);
}

/** A person taps a callback button; returns the id of the query. */
export function receiveTap(
  server: Server,
  chat: Chat,
  from: Account,
  kept: KeptMessage,
  data: string,
): string {
  const { world } = server;
  const query = server.queries.open({
    chatId: chat.id,
    messageId: kept.message.message_id,
    personId: from.id,
    data,
    atMs: world.clock.now(),
  });
  const { message_id } = kept.message;
  const message = kept.deleted ? { chat: chat.wire, message_id, date: 0 } : kept.message;
  const payload = { id: query.id, from, message, chat_instance: String(chat.id), data };
  const isWanted = server.queue.push('callback_query', payload, chat.id) !== undefined;
  if (!isWanted) server.queries.answer(query);
  return query.id;
}

/** The bot is added, blocked or let back in. */
export function receiveMembership(
  server: Server,
  chat: Chat,
  from: Account,
  status: 'member' | 'kicked' | 'left',
): void {
  const user = server.world.bot;
  const before = status === 'member' ? 'left' : 'member';
  const payload = {
    chat: chat.wire,
    from,
    date: nowSeconds(server.world),
    old_chat_member: { user, status: before },
    new_chat_member: status === 'kicked' ? { user, status, until_date: 0 } : { user, status },
  };
  server.queue.push('my_chat_member', payload, chat.id);
}

function receive(
  server: Server,
  chat: Chat,
  from: Account,
  content: MessageContent,
  { replyTo }: SendOptions = {},
): KeptMessage {
  if (chat.barrier === 'bot was blocked by the user') {
    delete chat.barrier;
    receiveMembership(server, chat, from, 'member');
  }
  const original = replyTo === undefined ? undefined : chat.messages.get(replyTo)?.message;
  const reply = original === undefined ? {} : { reply_to_message: original };
  const kept = addMessage(server.world, chat, from, { ...content, ...reply });
  if (isForBot(server, chat, kept.message)) server.queue.push('message', kept.message, chat.id);
  return kept;
}

function textOf(text: string): MessageContent {
  const cleaned = clean(text).trim();
  const entities = findEntities(cleaned);
  return entities.length === 0 ? { text: cleaned } : { text: cleaned, entities };
}

/**
 * In a group a bot hears commands, mentions of itself and replies to itself (privacy mode is on).
 */
function isForBot({ world }: Server, chat: Chat, message: WireMessage): boolean {
  if (chat.wire.type === 'private') return true;
  if (message.reply_to_message?.from.id === world.bot.id) return true;
  const name = `@${world.bot.username ?? ''}`.toLowerCase();
  return (message.entities ?? []).some(({ type, offset, length }) => {
    const words = (message.text ?? '').slice(offset, offset + length).toLowerCase();
    if (type === 'bot_command') return !words.includes('@') || words.endsWith(name);
    return type === 'mention' && words === name;
  });
}
