import type { Api } from 'grammy';
import type { BotCommand, BotCommandScope } from 'grammy/types';
import type { Logger } from 'pino';
import type { Texts } from '../locales/texts.ts';
import type { Language } from '../urgent-action/language.ts';
import { describeCause } from './telegram/errors.ts';

/**
 * The commands in the order of Telegram's menu: what helps to write first, what ends things last.
 */
export const COMMANDS = [
  'start',
  'write',
  'reminders',
  'stop',
  'language',
  'help',
  'cancel',
  'privacy',
  'export',
  'forget',
] as const;

/** What coordinators have besides, in their own chats only. */
const COORDINATOR_COMMANDS = ['sheets', 'actions', 'log'] as const;

export interface MenuOptions {
  /** Telegram's ids of the coordinators. */
  readonly adminIds?: readonly number[];
  readonly api: Api;
  readonly texts: Texts;
  readonly log: Logger;
}

/**
 * Tells Telegram the commands and what the bot says about itself, in each language; English is also
 * for all other languages. Writes only what differs: Telegram limits how often these may be set.
 * Never throws: a bot with an old menu is better than none.
 */
export async function registerMenu({ api, texts, log, adminIds = [] }: MenuOptions): Promise<void> {
  for (const language of texts.languages) {
    try {
      await Promise.all([
        registerCommands(api, texts, language, FOR_EVERYBODY),
        removeFromAllChats(api, language),
        registerAbout(api, texts, language),
        registerDescription(api, texts, language),
      ]);
    } catch (error) {
      log.warn({ language, cause: describeCause(error) }, 'menu not registered');
    }
  }
  for (const id of adminIds) await registerForCoordinator({ api, texts, log }, id);
}

/** Telegram refuses a chat that never began: its commands come with the next start. */
async function registerForCoordinator(
  { api, texts, log }: Omit<MenuOptions, 'adminIds'>,
  id: number,
): Promise<void> {
  try {
    for (const language of texts.languages)
      await registerCommands(api, texts, language, {
        names: [...COMMANDS, ...COORDINATOR_COMMANDS],
        scope: { type: 'chat', chat_id: id },
      });
  } catch (error) {
    log.warn({ cause: describeCause(error) }, 'menu of a coordinator not registered');
  }
}

/** Which commands, and who sees them. */
interface Menu {
  readonly names: readonly string[];
  readonly scope: BotCommandScope;
}

/**
 * For private chats only: in a group nearly all of them would lead to somebody's private business.
 */
const FOR_EVERYBODY: Menu = { names: COMMANDS, scope: { type: 'all_private_chats' } };

/** English is registered without a code: it is what people of all other languages see. */
function tagOf(language: Language): { language_code?: Exclude<Language, 'en'> } {
  return language === 'en' ? {} : { language_code: language };
}

async function registerCommands(
  api: Api,
  texts: Texts,
  language: Language,
  { names, scope }: Menu,
): Promise<void> {
  const wanted = names.map((command) => ({
    command,
    description: texts.say(language, `command-${command}`),
  }));
  const whose = { ...tagOf(language), scope };
  const present = await api.getMyCommands(whose);
  if (describeMenu(present) !== describeMenu(wanted)) await api.setMyCommands(wanted, whose);
}

/** Earlier versions of the bot set their commands for all chats. */
async function removeFromAllChats(api: Api, language: Language): Promise<void> {
  const everywhere = await api.getMyCommands(tagOf(language));
  if (everywhere.length > 0) await api.deleteMyCommands(tagOf(language));
}

async function registerAbout(api: Api, texts: Texts, language: Language): Promise<void> {
  const wanted = texts.say(language, 'bot-about');
  const { short_description: present } = await api.getMyShortDescription(tagOf(language));
  if (present !== wanted) await api.setMyShortDescription(wanted, tagOf(language));
}

async function registerDescription(api: Api, texts: Texts, language: Language): Promise<void> {
  const wanted = texts.say(language, 'bot-description');
  const { description: present } = await api.getMyDescription(tagOf(language));
  if (present !== wanted) await api.setMyDescription(wanted, tagOf(language));
}

function describeMenu(commands: readonly BotCommand[]): string {
  return commands.map(({ command, description }) => `${command} ${description}`).join('\n');
}
