import type { Server } from '../bot-api/server-parts.ts';
import { commandsFor, textFor, type Command } from '../bot-api/methods/profile.ts';
import type { Button } from '../bot-api/messages/reply-markup.ts';
import type { TextEntity } from '../bot-api/messages/text-entity.ts';
import type { Chat, KeptMessage, WireFile, WireMessage } from '../bot-api/world.ts';
import type { CastGroup, CastMember } from '../cast.ts';

/** What the page is told, as JSON. Instants are epoch milliseconds. */
export interface PageFile {
  readonly id: string;
  readonly kind: 'document' | 'photo' | 'sticker' | 'voice';
  readonly name: string;
  readonly size: number;
  readonly emoji: string;
  readonly durationSeconds: number;
}

export interface PageMessage {
  readonly id: number;
  readonly fromId: number;
  readonly fromName: string;
  readonly byBot: boolean;
  readonly text: string;
  readonly entities: readonly TextEntity[];
  readonly keyboard: readonly (readonly Button[])[];
  readonly file?: PageFile;
  readonly replyTo?: { readonly id: number; readonly name: string; readonly text: string };
  readonly edited: boolean;
  readonly deleted: boolean;
  readonly atMs: number;
}

export interface PagePerson {
  readonly id: number;
  readonly name: string;
  readonly language: string;
  readonly zone: string;
  readonly botName: string;
  readonly description: string;
  readonly commands: readonly Command[];
}

export interface PageChat {
  readonly id: number;
  readonly kind: 'private' | 'group';
  readonly title: string;
  /** Who can act here: the one person of a private chat, or a group's members. */
  readonly personIds: readonly number[];
  readonly blocked: boolean;
  readonly messages: readonly PageMessage[];
}

/** The people and groups that the page shows; grows when somebody new is invented. */
export interface Ensemble {
  readonly people: CastMember[];
  readonly groups: readonly CastGroup[];
}

export function viewPerson(server: Server, { id, profile, zone }: CastMember): PagePerson {
  const language = profile.language_code ?? '';
  const { first_name, last_name } = profile;
  return {
    id,
    name: last_name === undefined ? first_name : `${first_name} ${last_name}`,
    language,
    zone,
    botName: textFor(server.profile, 'name', language) || server.world.bot.first_name,
    description: textFor(server.profile, 'description', language),
    commands: commandsFor(server.profile, { id, type: 'private' }, language),
  };
}

export function viewPageChat(chat: Chat, { people, groups }: Ensemble): PageChat | undefined {
  const person = people.find(({ id }) => id === chat.id);
  const group = groups.find(({ id }) => id === chat.id);
  if (person === undefined && group === undefined) return undefined;
  return {
    id: chat.id,
    kind: chat.wire.type,
    title: group?.title ?? fullName(chat.wire),
    personIds: group?.memberIds ?? [chat.id],
    blocked: chat.barrier !== undefined,
    messages: [...chat.messages.values()]
      .filter(({ deleted }) => !deleted)
      .map((kept) => viewPageMessage(kept)),
  };
}

export function viewPageMessage({ message, byBot, deleted }: KeptMessage): PageMessage {
  const file = viewFile(message);
  const original = message.reply_to_message;
  return {
    id: message.message_id,
    fromId: message.from.id,
    fromName: fullName(message.from),
    byBot,
    text: message.text ?? message.caption ?? '',
    entities: message.entities ?? message.caption_entities ?? [],
    keyboard: message.reply_markup?.inline_keyboard ?? [],
    ...(file === undefined ? {} : { file }),
    ...(original === undefined ? {} : { replyTo: viewOriginal(original) }),
    edited: message.edit_date !== undefined,
    deleted,
    atMs: message.date * 1000,
  };
}

function viewOriginal(original: WireMessage): NonNullable<PageMessage['replyTo']> {
  const text = (original.text ?? original.caption ?? '').slice(0, 120);
  return { id: original.message_id, name: fullName(original.from), text };
}

function viewFile({ document, photo, sticker, voice }: WireMessage): PageFile | undefined {
  if (document !== undefined) return pageFile('document', document);
  const largest = photo?.at(-1);
  if (largest !== undefined) return pageFile('photo', largest);
  if (sticker !== undefined) return pageFile('sticker', sticker);
  return voice === undefined ? undefined : pageFile('voice', voice);
}

function pageFile(kind: PageFile['kind'], wire: WireFile): PageFile {
  return {
    id: wire.file_id,
    kind,
    name: wire.file_name ?? kind,
    size: wire.file_size,
    emoji: wire.emoji ?? '',
    durationSeconds: wire.duration ?? 0,
  };
}

function fullName(who: { readonly first_name?: string; readonly last_name?: string }): string {
  return [who.first_name, who.last_name].filter((name) => name !== undefined).join(' ');
}
