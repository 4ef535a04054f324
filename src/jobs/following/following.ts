import type { WrittenBy } from '../../store/subscriptions/record.ts';
import type { Language } from '../../urgent-action/language.ts';
import type { Followed, Wish } from './followed.ts';
import { endAsWritten, takeBackMark, takeBackWriting } from './having-written.ts';
import { subscribe, type SubscribeOptions } from './subscribe.ts';
import { askAgain, changeAgain, keptAgainLists, leaveAgain } from './tomorrow-again.ts';
import { NEWS_LIST } from '../planning/wave.ts';

export interface FollowingOptions extends SubscribeOptions {
  /** Slugs of all urgent actions that ever were: reminders of one that is gone from disk are to be forgotten too. */
  readonly knownSlugs: () => Promise<readonly string[]>;
}

/** What people ask of their reminders. */
export interface Following {
  /** Begins or changes reminders of `list`; returns how they stand then. */
  readonly follow: (chatId: number, list: string, wish: Wish) => Promise<Followed>;
  /** How `list` is followed; `written` where they have told us that they have written. */
  readonly find: (chatId: number, list: string) => Promise<Followed | 'written' | undefined>;
  readonly all: (chatId: number) => Promise<readonly Followed[]>;
  /** No more reminders, because they have written. They are still told when the urgent action changes. */
  readonly written: (
    chatId: number,
    slug: string,
    wish: Pick<Wish, 'zone' | 'language'>,
    by?: WrittenBy,
  ) => Promise<void>;
  /**
   * They have taken back their last mark: reminders come again as before. Whoever has also given us their word is not
   * reminded for all that.
   */
  readonly unmarked: (chatId: number, slug: string) => Promise<void>;
  /** They have not written after all, whatever they said: as before. */
  readonly unwritten: (chatId: number, slug: string) => Promise<void>;
  /** All that comes to them comes in `language` from now on. */
  readonly speak: (chatId: number, language: Language) => Promise<void>;
  /** Once more tomorrow, at their hour; false where that day is none for it. */
  readonly tomorrow: (chatId: number, slug: string) => Promise<boolean>;
  /** Ends it and leaves nothing. */
  readonly unfollow: (chatId: number, list: string) => Promise<void>;
  readonly forget: (chatId: number) => Promise<void>;
}

export function createFollowing(options: FollowingOptions): Following {
  const { subscriptions, actions, knownSlugs } = options;
  const lists = (): readonly string[] => [...actions().map(({ slug }) => slug), NEWS_LIST];

  const find: Following['find'] = async (chatId, list) => {
    const found = await subscriptions.find(list, chatId);
    if (found === undefined) return undefined;
    const { zone, hour, language, discreet, notOn } = found;
    return hour === 'never' ? 'written' : { list, zone, hour, language, discreet, notOn };
  };

  const unfollow: Following['unfollow'] = async (chatId, list) => {
    await subscriptions.remove(list, chatId);
    await leaveAgain(options, chatId, list);
  };

  return {
    find,
    unfollow,
    async follow(chatId, list, wish) {
      const old = await subscriptions.find(list, chatId);
      const { notOn } = await subscribe(options, list, { chatId, ...wish }, old);
      if (old !== undefined) await changeAgain(options, chatId, list, wish);
      return { ...wish, list, notOn };
    },
    async all(chatId) {
      const found = await Promise.all(lists().map((list) => find(chatId, list)));
      return found.filter((one) => one !== undefined && one !== 'written');
    },
    async speak(chatId, language) {
      for (const list of lists()) {
        const old = await subscriptions.find(list, chatId);
        if (old === undefined) continue;
        await subscribe(options, list, { ...old, language }, old);
        await changeAgain(options, chatId, list, { language });
      }
    },
    async forget(chatId) {
      const all = new Set([...(await knownSlugs()), ...lists()]);
      const withAgain = [...all].flatMap((list) => [list, ...keptAgainLists(options, list)]);
      // Asked for all at once: of the hundreds of lists that ever were a person is on a few.
      const theirs = await subscriptions.listsOf(withAgain, chatId);
      await Promise.all(theirs.map((list) => subscriptions.remove(list, chatId)));
    },
    written: (chatId, slug, wish, by = 'word') => endAsWritten(options, chatId, slug, wish, by),
    unmarked: (chatId, slug) => takeBackMark(options, chatId, slug),
    unwritten: (chatId, slug) => takeBackWriting(options, chatId, slug),
    tomorrow: (chatId, slug) => askAgain(options, chatId, slug),
  };
}
