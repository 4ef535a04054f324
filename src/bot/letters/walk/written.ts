import type { Standing } from '../../../jobs/following/followed.ts';
import type { PostbagContext } from '../../view/context.ts';
import { findOutgoing, unsentOf } from '../outbox/outbox.ts';

/** Whether letters for `slug` are in the chat that are not marked as sent. */
async function hasUnsent(ctx: PostbagContext, slug: string): Promise<boolean> {
  const action = ctx.actions.find(slug);
  const outgoing = await findOutgoing(ctx, slug);
  if (action === undefined || outgoing === undefined || outgoing.isDone) return false;
  return (await unsentOf(ctx, outgoing, action)).length > 0;
}

/** How far somebody is who has finished letters for an urgent action. */
export type Writing =
  /** They gave their word for all of them. */
  | 'said'
  /** Everything that they took is marked as sent. */
  | 'marked'
  /** Of what they took something is not marked. */
  | 'unsent';

/**
 * What is known of `slug`, to which they stand as `standing`; undefined where they have finished no
 * letter.
 */
export async function writingOf(
  ctx: PostbagContext,
  slug: string,
  standing: Standing | undefined,
): Promise<Writing | undefined> {
  const [isUnsent, marks] = await Promise.all([
    hasUnsent(ctx, slug),
    ctx.services.sent.sentBy(ctx.writerId, slug),
  ]);
  if (marks.length > 0 && !isUnsent) return 'marked';
  const isEnded = standing?.followed === 'written';
  if (isEnded && standing.stored.ended?.by !== 'mark') return 'said';
  if (isUnsent) return 'unsent';
  return isEnded ? 'marked' : undefined;
}
