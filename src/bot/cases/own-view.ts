import type { View } from '../../conversations/view.ts';
import { isFollowed } from '../../jobs/following/followed.ts';
import { writingOf } from '../letters/walk/written.ts';
import type { PostbagContext } from '../view/context.ts';

/**
 * What the card of `named` depends on (`''`: that of the only open urgent action): the view, and
 * how its reader stands to it. In a private chat only.
 */
export async function ownView(ctx: PostbagContext, named: string): Promise<View> {
  const { actions, services, view, writerId } = ctx;
  const open = named === '' ? actions.openTo(view) : [];
  const slug = actions.find(named)?.slug ?? open[0]?.slug;
  if (slug === undefined || open.length > 1) return view;
  const [waiting, following] = await Promise.all([
    services.waitingDrafts.among(writerId, [slug]),
    services.following.find(writerId, slug),
  ]);
  const writing = await writingOf(ctx, slug, following);
  const isWritten = writing === 'said' || writing === 'marked';
  const standing = isFollowed(following) ? ('reminded' as const) : undefined;
  return {
    ...view,
    begun: waiting.length > 0 || writing === 'unsent' ? slug : view.begun,
    standing: isWritten ? 'written' : standing,
  };
}
