import {
  answerCallbackQuery,
  deleteMessage,
  editMessageCaption,
  editMessageReplyMarkup,
  editMessageText,
  getChat,
  sendChatAction,
  sendDocument,
  sendMessage,
  sendPhoto,
} from './message-methods.ts';
import {
  deleteCommands,
  getCommands,
  setCommands,
  setText,
  textFor,
  type ProfileText,
} from './profile.ts';
import { readText } from './params.ts';
import type { Server } from '../server-parts.ts';
import { deleteWebhook, getWebhookInfo, setWebhook } from './update-methods.ts';
import { accept, badRequest, type Params, type Refused, type Reply } from '../wire.ts';
import { announce } from '../world.ts';

export type Method = (server: Server, params: Params) => Reply;

/**
 * Everything the local Bot API can do besides getUpdates, which waits; any other method is refused
 * as Telegram refuses unknown ones.
 */
const METHODS: ReadonlyMap<string, Method> = new Map(
  Object.entries<Method>({
    getMe: ({ world }) => accept(world.bot),
    logOut: () => accept(true),
    close: () => accept(true),
    setWebhook,
    deleteWebhook,
    getWebhookInfo,
    sendMessage,
    sendDocument,
    sendPhoto,
    sendChatAction,
    editMessageText,
    editMessageReplyMarkup,
    editMessageCaption,
    deleteMessage,
    answerCallbackQuery,
    getChat,
    getFile,
    setMyCommands: (server, params) => tell(server, setCommands(server.profile, params)),
    deleteMyCommands: (server, params) => tell(server, deleteCommands(server.profile, params)),
    getMyCommands: (server, params) => getCommands(server.profile, params),
    setMyName: (server, params) => tell(server, setText(server.profile, 'name', params)),
    setMyDescription: (server, params) =>
      tell(server, setText(server.profile, 'description', params)),
    setMyShortDescription: (server, params) =>
      tell(server, setText(server.profile, 'short_description', params)),
    getMyName: (server, params) => getText(server, 'name', params),
    getMyDescription: (server, params) => getText(server, 'description', params),
    getMyShortDescription: (server, params) => getText(server, 'short_description', params),
    setChatMenuButton: () => accept(true),
    getChatMenuButton: () => accept({ type: 'commands' }),
  }),
);

/** Telegram takes method names in any case. */
const CANONICAL_NAMES = new Map([...METHODS.keys()].map((name) => [name.toLowerCase(), name]));

export function canonicalName(method: string): string {
  return METHODS.has(method) ? method : (CANONICAL_NAMES.get(method.toLowerCase()) ?? method);
}

const METHOD_NOT_FOUND: Refused = { ok: false, error_code: 404, description: 'Not Found' };

/** Carries out one call. */
export function callMethod(server: Server, method: string, params: Params): Reply {
  return METHODS.get(method)?.(server, params) ?? METHOD_NOT_FOUND;
}

function tell(server: Server, reply: Reply): Reply {
  if (reply.ok) announce(server.world, { type: 'profile' });
  return reply;
}

function getText(server: Server, kind: ProfileText, params: Params): Reply {
  return accept({ [kind]: textFor(server.profile, kind, readText(params, 'language_code') ?? '') });
}

function getFile(server: Server, params: Params): Reply {
  const file = server.world.files.get(readText(params, 'file_id') ?? '');
  if (file === undefined) return badRequest('invalid file_id');
  const { file_id, file_unique_id, file_size } = file.wire;
  return accept({ file_id, file_unique_id, file_size, file_path: `documents/${file_id}` });
}
