import { CALLBACK_ANSWER_LENGTH, CAPTION_LENGTH, DELETABLE_MS, MESSAGE_LENGTH } from './limits.ts';
import { readFormattedText, type FormattedText } from '../messages/formatted-text.ts';
import { isUploadedFile, readBoolean, readFile, readInteger, readText } from './params.ts';
import { readReplyMarkup } from '../messages/reply-markup.ts';
import type { Server } from '../server-parts.ts';
import { accept, badRequest, forbidden, type Params, type Refused, type Reply } from '../wire.ts';
import {
  addMessage,
  announce,
  changeMessage,
  keepFile,
  nowSeconds,
  removeMessage,
  type Chat,
  type KeptMessage,
  type MessageContent,
  type WireFile,
} from '../world.ts';

export function sendMessage(server: Server, params: Params): Reply {
  const chat = writableChat(server, params);
  if ('ok' in chat) return chat;
  if ((readText(params, 'text') ?? '') === '') return badRequest('message text is empty');
  const text = readFormattedText(params, 'text');
  if (!text.ok) return badRequest(text.problem);
  if (text.text === '') return badRequest('text must be non-empty');
  if (text.text.length > MESSAGE_LENGTH) return badRequest('message is too long');
  return put(server, chat, params, textContent(text), text);
}

export function sendDocument(server: Server, params: Params): Reply {
  return sendFile(server, params, 'document');
}

export function sendPhoto(server: Server, params: Params): Reply {
  return sendFile(server, params, 'photo');
}

export function editMessageText(server: Server, params: Params): Reply {
  const target = editableMessage(server, params);
  if ('ok' in target) return target;
  if ((readText(params, 'text') ?? '') === '') return badRequest('message text is empty');
  const text = readFormattedText(params, 'text');
  if (!text.ok) return badRequest(text.problem);
  if (text.text === '') return badRequest('text must be non-empty');
  if (text.text.length > MESSAGE_LENGTH) return badRequest('MESSAGE_TOO_LONG');
  if (target.kept.message.text === undefined) {
    return badRequest('there is no text in the message to edit');
  }
  noteLostLinks(server, 'editMessageText', target.chat, text);
  const { text: _text, entities: _entities, ...rest } = target.kept.message;
  return change(server, target, params, { ...rest, ...textContent(text) });
}

export function editMessageCaption(server: Server, params: Params): Reply {
  const target = editableMessage(server, params);
  if ('ok' in target) return target;
  const { caption: _caption, caption_entities: _entities, ...rest } = target.kept.message;
  if (rest.document === undefined && rest.photo === undefined) {
    return badRequest('there is no caption in the message to edit');
  }
  const caption = readFormattedText(params, 'caption');
  if (!caption.ok) return badRequest(caption.problem);
  if (caption.text.length > CAPTION_LENGTH) return badRequest('message caption is too long');
  noteLostLinks(server, 'editMessageCaption', target.chat, caption);
  return change(server, target, params, { ...rest, ...captionContent(caption) });
}

export function editMessageReplyMarkup(server: Server, params: Params): Reply {
  const target = editableMessage(server, params);
  if ('ok' in target) return target;
  return change(server, target, params, target.kept.message);
}

export function deleteMessage(server: Server, params: Params): Reply {
  const chat = knownChat(server, params);
  if ('ok' in chat) return chat;
  const kept = chat.messages.get(readInteger(params, 'message_id') ?? 0);
  if (kept === undefined || kept.deleted) return badRequest('message to delete not found');
  const isOld = server.world.clock.now() - kept.message.date * 1000 > DELETABLE_MS;
  const isOthers = !kept.byBot && chat.wire.type === 'group';
  if (isOld || isOthers) return badRequest("message can't be deleted");
  removeMessage(server.world, chat, kept);
  return accept(true);
}

export function answerCallbackQuery(server: Server, params: Params): Reply {
  const id = readText(params, 'callback_query_id') ?? '';
  const query = server.queries.answerable(id, server.world.clock.now());
  if (query === undefined) {
    return badRequest('query is too old and response timeout expired or query ID is invalid');
  }
  const text = readText(params, 'text') ?? '';
  if (text.length > CALLBACK_ANSWER_LENGTH) return badRequest('MESSAGE_TOO_LONG');
  server.queries.answer(query);
  announce(server.world, {
    type: 'callback-answer',
    chatId: query.chatId,
    personId: query.personId,
    queryId: id,
    text,
    alert: readBoolean(params, 'show_alert'),
    url: readText(params, 'url') ?? '',
  });
  return accept(true);
}

const CHAT_ACTIONS = [
  'typing',
  'upload_photo',
  'upload_document',
  'choose_sticker',
  'record_voice',
  'upload_voice',
];

export function sendChatAction(server: Server, params: Params): Reply {
  const chat = writableChat(server, params);
  if ('ok' in chat) return chat;
  const action = readText(params, 'action') ?? '';
  if (!CHAT_ACTIONS.includes(action)) return badRequest('wrong parameter action in request');
  announce(server.world, { type: 'action', chatId: chat.id, action });
  return accept(true);
}

export function getChat(server: Server, params: Params): Reply {
  const chat = knownChat(server, params);
  if ('ok' in chat) return chat;
  return accept({ ...chat.wire, accent_color_id: 0, max_reaction_count: 11 });
}

/** The chat a call names, if there is one. */
function knownChat(server: Server, params: Params): Chat | Refused {
  const id = readInteger(params, 'chat_id');
  if (id === undefined) {
    const name = readText(params, 'chat_id') ?? '';
    return badRequest(name === '' ? 'chat_id is empty' : 'chat not found');
  }
  return server.findChat(id) ?? badRequest('chat not found');
}

function writableChat(server: Server, params: Params): Chat | Refused {
  const chat = knownChat(server, params);
  if ('ok' in chat) return chat;
  return chat.barrier === undefined ? chat : forbidden(chat.barrier);
}

function sendFile(server: Server, params: Params, kind: 'document' | 'photo'): Reply {
  const chat = writableChat(server, params);
  if ('ok' in chat) return chat;
  const wire = readSentFile(server, params, kind);
  if ('ok' in wire) return wire;
  const caption = readFormattedText(params, 'caption');
  if (!caption.ok) return badRequest(caption.problem);
  if (caption.text.length > CAPTION_LENGTH) return badRequest('message caption is too long');
  const content = kind === 'photo' ? { photo: [wire] } : { document: wire };
  return put(server, chat, params, { ...content, ...captionContent(caption) }, caption);
}

/** A file sent along, or one already known by its id. */
function readSentFile(
  server: Server,
  params: Params,
  kind: 'document' | 'photo',
): WireFile | Refused {
  const file = readFile(params, kind);
  if (!isUploadedFile(file)) return knownFile(server, readText(params, kind) ?? '', kind);
  if (file.bytes.length === 0) return badRequest('file must be non-empty');
  const size = kind === 'photo' ? { width: 512, height: 512 } : {};
  const about = { file_name: file.fileName, mime_type: file.mimeType, ...size };
  return keepFile(server.world, file.bytes, about);
}

function knownFile(server: Server, id: string, kind: 'document' | 'photo'): WireFile | Refused {
  if (id === '') return badRequest(`there is no ${kind} in the request`);
  const known = server.world.files.get(id)?.wire;
  return known ?? badRequest('wrong remote file identifier specified: Wrong string length');
}

function put(
  server: Server,
  chat: Chat,
  params: Params,
  content: MessageContent,
  text: FormattedText,
): Reply {
  const markup = readReplyMarkup(params);
  if (!markup.ok) return badRequest(markup.problem);
  const overLimit = server.rates.admit(chat.id, performance.now());
  if (overLimit !== undefined) return overLimit;
  noteLostLinks(server, 'sendMessage', chat, text);
  const { world } = server;
  const keyboard = markup.keyboard === undefined ? {} : { reply_markup: markup.keyboard };
  return accept(addMessage(world, chat, world.bot, { ...content, ...keyboard }).message);
}

interface EditTarget {
  readonly chat: Chat;
  readonly kept: KeptMessage;
}

function editableMessage(server: Server, params: Params): EditTarget | Refused {
  if (readText(params, 'inline_message_id') !== undefined) return badRequest('MESSAGE_ID_INVALID');
  const chat = writableChat(server, params);
  if ('ok' in chat) return chat;
  const kept = chat.messages.get(readInteger(params, 'message_id') ?? 0);
  if (kept === undefined || kept.deleted) return badRequest('message to edit not found');
  return kept.byBot ? { chat, kept } : badRequest("message can't be edited");
}

/** An edit without a keyboard takes the keyboard away. */
function change(
  server: Server,
  { chat, kept }: EditTarget,
  params: Params,
  content: KeptMessage['message'],
): Reply {
  const markup = readReplyMarkup(params);
  if (!markup.ok) return badRequest(markup.problem);
  const { reply_markup: _old, edit_date: _date, ...rest } = content;
  const keyboard = markup.keyboard === undefined ? {} : { reply_markup: markup.keyboard };
  const message = { ...rest, ...keyboard };
  if (looks(message) === looks(kept.message)) {
    return badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    );
  }
  const edited = { ...message, edit_date: nowSeconds(server.world) };
  changeMessage(server.world, chat, kept, edited);
  return accept(edited);
}

function looks(message: KeptMessage['message']): string {
  const { text, caption, entities, caption_entities, reply_markup } = message;
  return JSON.stringify([text, caption, entities, caption_entities, reply_markup]);
}

function textContent({ text, entities }: FormattedText): MessageContent {
  return entities.length === 0 ? { text } : { text, entities };
}

function captionContent({ text, entities }: FormattedText): MessageContent {
  if (text === '') return {};
  return entities.length === 0 ? { caption: text } : { caption: text, caption_entities: entities };
}

function noteLostLinks(server: Server, method: string, chat: Chat, text: FormattedText): void {
  for (const link of text.lostLinks) {
    const reason = `Telegram drops this link without a word: ${link}`;
    server.journal.note({ kind: 'lost link', method, chatId: chat.id, code: 200, reason });
  }
}
