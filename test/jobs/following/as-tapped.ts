import type { Followed, Following, Wish } from '../../../src/jobs/following/followed.ts';

/** What people ask of their reminders, as a tap on a button does: how they stand is read first. */
export interface TappedFollowing extends Omit<Following, 'follow' | 'tomorrow'> {
  readonly follow: (chatId: number, list: string, wish: Wish) => Promise<Followed>;
  readonly tomorrow: (chatId: number, slug: string) => Promise<boolean>;
}

export function asTapped(following: Following): TappedFollowing {
  const { find } = following;
  return {
    ...following,
    follow: async (chatId, list, wish) =>
      following.follow(chatId, list, wish, await find(chatId, list)),
    tomorrow: async (chatId, slug) => {
      const standing = await find(chatId, slug);
      return standing !== undefined && following.tomorrow(chatId, slug, standing);
    },
  };
}
