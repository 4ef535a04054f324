import { bringBack, handOver } from './after-changes.ts';
import { isFollowed, type Following } from './followed.ts';
import { endAsWritten, takeBackMark, takeBackWriting } from './having-written.ts';
import { subscribe, type SubscribeOptions } from './subscribe.ts';
import { askAgain, changeAgain, keptAgainLists, leaveAgain } from './tomorrow-again.ts';
import { NEWS_LIST } from '../planning/wave.ts';

export interface FollowingOptions extends SubscribeOptions {
  /**
   * Slugs of all urgent actions that ever were: reminders of one that is gone from disk are to be
   * forgotten too.
   */
  readonly knownSlugs: () => Promise<readonly string[]>;
}

/** What people ask of their reminders, done on the lists of Redis. */
export function createFollowing(options: FollowingOptions): Following {
  const { subscriptions, actions, knownSlugs } = options;
  const lists = (): readonly string[] => [...actions().map(({ slug }) => slug), NEWS_LIST];

  const find: Following['find'] = async (chatId, list) => {
    const stored = await subscriptions.find(list, chatId);
    if (stored === undefined) return undefined;
    const { zone, hour, language, discreet, notOn } = stored;
    const followed = hour === 'never' ? 'written' : { list, zone, hour, language, discreet, notOn };
    return { followed, stored };
  };

  const unfollow: Following['unfollow'] = async (chatId, list) => {
    await subscriptions.remove(list, chatId);
    await leaveAgain(options, chatId, list);
  };

  return {
    find,
    unfollow,
    async follow(chatId, list, wish, before) {
      const old = before?.stored;
      const { notOn } = await subscribe(options, list, { chatId, ...wish }, old);
      if (old !== undefined) await changeAgain(options, chatId, list, wish);
      return { ...wish, list, notOn };
    },
    async all(chatId) {
      const found = await Promise.all(lists().map((list) => find(chatId, list)));
      return found.filter((one) => isFollowed(one)).map(({ followed }) => followed);
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
    bringBack: (slug, hasWrittenToAll) => bringBack(options, slug, hasWrittenToAll),
    handOver: (from, to) => handOver(options, from, to),
    tomorrow: (_, slug, { stored }) => askAgain(options, slug, stored),
  };
}
