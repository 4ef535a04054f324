import { findLabel, viewChat, type MessageView, type TapTarget } from './chat-view.ts';
import {
  receiveDocument,
  receiveEdit,
  receivePhoto,
  receiveSticker,
  receiveTap,
  receiveText,
  receiveVoice,
  type SendOptions,
  type SentDocument,
} from './updates/incoming.ts';
import { MESSAGE_LENGTH } from './methods/limits.ts';
import type { Server } from './server-parts.ts';
import type { Account } from './wire.ts';
import type { Chat, KeptMessage } from './world.ts';

export interface Profile {
  readonly first_name: string;
  readonly last_name?: string;
  readonly username?: string;
  /** Language of the person's app, if it tells one. */
  readonly language_code?: string;
}

/** What one person can do in one chat. Message ids are returned where a message appears. */
export interface Member {
  readonly account: Account;
  readonly chatId: number;
  /** Sends a text, in several messages where it is too long for one; returns the last one's id. */
  readonly send: (text: string, options?: SendOptions) => number;
  readonly sendSticker: (emoji?: string) => number;
  readonly sendPhoto: (caption?: string) => number;
  readonly sendVoice: () => number;
  readonly sendDocument: (document: SentDocument) => number;
  readonly edit: (messageId: number, text: string) => void;
  /**
   * Taps a button by its data, which the message has or had (old screens). Returns the query's id.
   */
  readonly tap: (messageId: number, data: string) => string;
  /** Taps the newest button with this label; a link back to the bot is followed as apps do. */
  readonly tapLabel: (label: string) => TapTarget;
  readonly messages: (options?: { readonly deleted?: boolean }) => readonly MessageView[];
  /** The newest visible message of the bot. */
  readonly last: () => MessageView | undefined;
  /** Labels of all visible buttons of the newest message that has any. */
  readonly labels: () => readonly string[];
}

/** A person in their private chat with the bot. */
export interface Person extends Member {
  readonly id: number;
}

export interface Group {
  readonly id: number;
  readonly title: string;
  /** Somebody in the group, to act as. */
  readonly member: (person: Person) => Member;
  readonly send: (person: Person, text: string, options?: SendOptions) => number;
  readonly messages: (options?: { readonly deleted?: boolean }) => readonly MessageView[];
}

export function createMember(server: Server, chat: Chat, account: Account): Member {
  function find(messageId: number): KeptMessage {
    const kept = chat.messages.get(messageId);
    if (kept === undefined) throw new Error(`No message ${messageId} in chat ${chat.id}.`);
    return kept;
  }

  function tap(messageId: number, data: string): string {
    const kept = find(messageId);
    if (!kept.buttonData.has(data)) {
      const known = [...kept.buttonData].join(' | ');
      throw new Error(`Message ${messageId} never had a button "${data}". It had: ${known}`);
    }
    return receiveTap(server, chat, account, kept, data);
  }

  function tapLabel(label: string): TapTarget {
    const target = findLabel(chat, label);
    if (target.kind === 'callback') tap(target.messageId, target.data);
    const payload = target.kind === 'url' ? startPayload(server, target.url) : undefined;
    if (payload !== undefined) receiveText(server, chat, account, startCommand(payload));
    return target;
  }

  function messages({ deleted = false }: { deleted?: boolean } = {}): readonly MessageView[] {
    return viewChat(chat, deleted);
  }

  return {
    account,
    chatId: chat.id,
    send: (text, options) => {
      const sent = inParts(text).map((part) => receiveText(server, chat, account, part, options));
      return sent.map((kept) => idOf(kept)).at(-1) ?? 0;
    },
    sendSticker: (emoji) => idOf(receiveSticker(server, chat, account, emoji)),
    sendPhoto: (caption) => idOf(receivePhoto(server, chat, account, caption)),
    sendVoice: () => idOf(receiveVoice(server, chat, account)),
    sendDocument: (document) => idOf(receiveDocument(server, chat, account, document)),
    edit: (messageId, text) => receiveEdit(server, chat, find(messageId), text),
    tap,
    tapLabel,
    messages,
    last: () => messages().findLast((message) => message.byBot),
    labels: () => {
      const newest = messages().findLast((message) => message.keyboard.length > 0);
      return (newest?.keyboard ?? []).flat().map(({ text }) => text);
    },
  };
}

/** Apps send a text that is too long as several messages. */
function inParts(text: string): readonly string[] {
  const parts = [text.slice(0, MESSAGE_LENGTH)];
  for (let at = MESSAGE_LENGTH; at < text.length; at += MESSAGE_LENGTH) {
    parts.push(text.slice(at, at + MESSAGE_LENGTH));
  }
  return parts;
}

function idOf({ message }: KeptMessage): number {
  return message.message_id;
}

export function createGroup(server: Server, chat: Chat): Group {
  const members = new Map<number, Member>();

  function member(person: Person): Member {
    const known = members.get(person.id) ?? createMember(server, chat, person.account);
    members.set(person.id, known);
    return known;
  }

  return {
    id: chat.id,
    title: chat.wire.title ?? '',
    member,
    send: (person, text, options) => member(person).send(text, options),
    messages: ({ deleted = false } = {}) => viewChat(chat, deleted),
  };
}

/** The payload of a `t.me/<this bot>?start=…` link; undefined for any other link. */
export function startPayload({ world }: Server, url: string): string | undefined {
  const match = /^(?:https?:\/\/)?(?:t|telegram)\.me\/(\w+)\/?(?:\?(.*))?$/u.exec(url);
  if (match?.[1]?.toLowerCase() !== world.bot.username?.toLowerCase()) return undefined;
  return new URLSearchParams(match?.[2] ?? '').get('start') ?? '';
}

export function startCommand(payload: string): string {
  return payload === '' ? '/start' : `/start ${payload}`;
}
