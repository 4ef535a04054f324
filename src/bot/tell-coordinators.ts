import type { Api } from 'grammy';
import type { Logger } from 'pino';
import { describeCause } from './telegram/errors.ts';
import type { TextArguments, Texts } from '../locales/texts.ts';
import type { Writers } from '../store/writers.ts';
import type { Language } from '../urgent-action/language.ts';

/** Something that those who run the bot have to hear of. */
export interface CoordinatorNews {
  /** For the log: ids and public facts, nothing of any writer. */
  readonly about: Readonly<Record<string, string>>;
  /** The sentence that is sent. */
  readonly key: string;
  readonly args: (language: Language) => TextArguments;
}

export type TellCoordinators = (news: CoordinatorNews) => Promise<void>;

/** Of urgent actions that stay as they were, because their files are unsound now. */
export function newsOfUnsound(slugs: readonly string[]): CoordinatorNews {
  const list = slugs.join(', ');
  return { about: { unsound: list }, key: 'folder-unsound', args: () => ({ slugs: list }) };
}

export interface TellCoordinatorsOptions {
  readonly api: Api;
  readonly texts: Texts;
  readonly log: Logger;
  readonly writers: Writers;
  /** Their Telegram user ids. */
  readonly adminIds: readonly number[];
}

/**
 * Tells every coordinator in their own language, and the log. Never throws: no writer waits for it.
 */
export function createTellCoordinators(options: TellCoordinatorsOptions): TellCoordinators {
  const { api, texts, log, writers, adminIds } = options;
  return async ({ about, key, args }) => {
    log.warn(about, 'news for the coordinators');
    for (const adminId of adminIds) {
      try {
        const language = (await writers.load(adminId))?.language ?? 'en';
        await api.sendMessage(adminId, texts.say(language, key, args(language)));
      } catch (error) {
        log.warn({ cause: describeCause(error) }, 'a coordinator was not told');
      }
    }
  };
}
