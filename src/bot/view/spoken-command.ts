import type { Context } from 'grammy';
import type { Message, Update } from 'grammy/types';
import { commandSaid } from '../../conversations/spoken/commands.ts';

/**
 * The update without the bot's own name at the beginning of what was typed: people who know it from
 * groups write so in private, too.
 */
export function withoutMention({ update, me }: Pick<Context, 'update' | 'me'>): Update {
  const { message } = update;
  const said = message?.text ?? message?.caption ?? '';
  const mention = `@${me.username}`.toLowerCase();
  if (message === undefined || !said.toLowerCase().startsWith(`${mention} `)) return update;
  const rest = said.slice(mention.length).trim();
  const { entities: _entities, caption_entities: _captionEntities, ...bare } = message;
  const kind = message.text === undefined ? { caption: rest } : { text: rest };
  return { ...update, message: { ...bare, ...kind } };
}

/**
 * The update, in which a command that somebody typed in words ("stop", «помощь») is the command:
 * all that takes commands takes them so too.
 */
export function withSpokenCommand(update: Update): Update {
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
