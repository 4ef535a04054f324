import type { Api } from 'grammy';
import type { BotCommand } from 'grammy/types';
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
  'language',
  'help',
  'cancel',
  'privacy',
  'forget',
] as const;

export interface MenuOptions {
  readonly api: Api;
  readonly texts: Texts;
  readonly log: Logger;
}

/**
 * Tells Telegram the commands and what the bot says about itself, in each language; English is also
 * for all other languages. Writes only what differs: Telegram limits how often these may be set.
 * Never throws: a bot with an old menu is better than none.
 */
export async function registerMenu({ api, texts, log }: MenuOptions): Promise<void> {
  for (const language of texts.languages) {
    try {
      await Promise.all([
        registerCommands(api, texts, language),
        registerAbout(api, texts, language),
        registerDescription(api, texts, language),
      ]);
    } catch (error) {
      log.warn({ language, cause: describeCause(error) }, 'menu not registered');
    }
  }
}

/** English is registered without a code: it is what people of all other languages see. */
function scope(language: Language): { language_code?: Exclude<Language, 'en'> } {
  return language === 'en' ? {} : { language_code: language };
}

async function registerCommands(api: Api, texts: Texts, language: Language): Promise<void> {
  const wanted = COMMANDS.map((command) => ({
    command,
    description: texts.say(language, `command-${command}`),
  }));
  const present = await api.getMyCommands(scope(language));
  if (describeMenu(present) !== describeMenu(wanted)) {
    await api.setMyCommands(wanted, scope(language));
  }
}

async function registerAbout(api: Api, texts: Texts, language: Language): Promise<void> {
  const wanted = texts.say(language, 'bot-about');
  const { short_description: present } = await api.getMyShortDescription(scope(language));
  if (present !== wanted) await api.setMyShortDescription(wanted, scope(language));
}

async function registerDescription(api: Api, texts: Texts, language: Language): Promise<void> {
  const wanted = texts.say(language, 'bot-description');
  const { description: present } = await api.getMyDescription(scope(language));
  if (present !== wanted) await api.setMyDescription(wanted, scope(language));
}

function describeMenu(commands: readonly BotCommand[]): string {
  return commands.map(({ command, description }) => `${command} ${description}`).join('\n');
}
