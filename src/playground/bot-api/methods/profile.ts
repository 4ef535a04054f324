import {
  BOT_DESCRIPTION_LENGTH,
  BOT_NAME_LENGTH,
  BOT_SHORT_DESCRIPTION_LENGTH,
  COMMANDS,
  COMMAND_DESCRIPTION_LENGTH,
} from './limits.ts';
import { isRecord, readList, readStructure, readText } from './params.ts';
import { accept, badRequest, type Params, type Reply } from '../wire.ts';

export interface Command {
  readonly command: string;
  readonly description: string;
}

export type ProfileText = 'name' | 'description' | 'short_description';

/** What a bot tells Telegram about itself, for each language it names ('' for everyone else). */
export interface Profile {
  readonly texts: Map<`${ProfileText}:${string}`, string>;
  readonly commands: Map<string, readonly Command[]>;
}

const LENGTHS: Readonly<Record<ProfileText, number>> = {
  name: BOT_NAME_LENGTH,
  description: BOT_DESCRIPTION_LENGTH,
  short_description: BOT_SHORT_DESCRIPTION_LENGTH,
};

export function createProfile(): Profile {
  return { texts: new Map(), commands: new Map() };
}

export function setText(profile: Profile, kind: ProfileText, params: Params): Reply {
  const text = readText(params, kind) ?? '';
  if (text.length > LENGTHS[kind]) return badRequest(`BOT_${kind.toUpperCase()}_TOO_LONG`);
  const key = `${kind}:${readText(params, 'language_code') ?? ''}` as const;
  if (text === '') profile.texts.delete(key);
  else profile.texts.set(key, text);
  return accept(true);
}

/** The text for a language, or the one for everyone. */
export function textFor(profile: Profile, kind: ProfileText, language: string): string {
  return profile.texts.get(`${kind}:${language}`) ?? profile.texts.get(`${kind}:`) ?? '';
}

export function setCommands(profile: Profile, params: Params): Reply {
  const list = readList(params, 'commands');
  if (list === undefined) return badRequest("can't parse commands list");
  if (list.length > COMMANDS) return badRequest('BOT_COMMANDS_TOO_MUCH');
  const problem = list
    .map((command) => commandProblem(command))
    .find((found) => found !== undefined);
  if (problem !== undefined) return badRequest(problem);
  profile.commands.set(
    scopeKey(params),
    list.filter((command) => isCommand(command)),
  );
  return accept(true);
}

export function deleteCommands(profile: Profile, params: Params): Reply {
  profile.commands.delete(scopeKey(params));
  return accept(true);
}

/** Telegram answers with exactly what was set for this scope and language, without falling back. */
export function getCommands(profile: Profile, params: Params): Reply {
  return accept(profile.commands.get(scopeKey(params)) ?? []);
}

/** The commands an app shows in a chat, by Telegram's order of scopes and languages. */
export function commandsFor(
  profile: Profile,
  chat: { readonly id: number; readonly type: 'private' | 'group' },
  language: string,
): readonly Command[] {
  const all = chat.type === 'private' ? 'all_private_chats' : 'all_group_chats';
  for (const scope of [`chat:${chat.id}`, all, 'default']) {
    const found = profile.commands.get(`${scope}|${language}`) ?? profile.commands.get(`${scope}|`);
    if (found !== undefined) return found;
  }
  return [];
}

function isCommand(value: unknown): value is Command {
  return commandProblem(value) === undefined;
}

function scopeKey(params: Params): string {
  const scope = readStructure(params, 'scope');
  const type = isRecord(scope) ? (readText(scope, 'type') ?? 'default') : 'default';
  const chatId = isRecord(scope) ? readText(scope, 'chat_id') : undefined;
  const chat = chatId === undefined ? '' : `:${chatId}`;
  return `${type}${chat}|${readText(params, 'language_code') ?? ''}`;
}

function commandProblem(command: unknown): string | undefined {
  if (!isRecord(command)) return "can't parse BotCommand: expected an Object";
  const { command: name, description } = command;
  if (typeof name !== 'string' || !/^\/?[a-z\d_]{1,32}$/u.test(name)) return 'BOT_COMMAND_INVALID';
  if (typeof description !== 'string' || description.trim() === '') {
    return "command description can't be empty";
  }
  const isLong = description.length > COMMAND_DESCRIPTION_LENGTH;
  return isLong ? 'BOT_COMMAND_DESCRIPTION_INVALID' : undefined;
}
