import type { Context } from 'grammy';
import type { Message, Update } from 'grammy/types';
import { commandSaid } from '../../conversations/spoken-words.ts';

/**
 * The update, in which a command that somebody typed in words ("stop", «помощь») is the command:
 * all that takes commands takes them so too.
 */
export function withSpokenCommand({ update }: Context): Update {
  const { message } = update;
  const said = message && commandSaid(message.text ?? message.caption ?? '');
  return message && said ? { ...update, message: commanded(message, said) } : update;
}

function commanded(message: Message, command: string): Message & Update.NonChannel {
  const text = `/${command}`;
  const entities = [{ type: 'bot_command' as const, offset: 0, length: text.length }];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- text and entities are those of a text message
  return { ...message, text, entities } as Message & Update.NonChannel;
}
