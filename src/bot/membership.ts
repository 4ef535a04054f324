import { Composer } from 'grammy';
import type { PostbagContext } from '../conversations/context.ts';

export interface MembershipOptions {
  /** Ends what would write to this chat by itself: its reminders. */
  readonly onBlocked: (chatId: number) => Promise<void>;
}

/**
 * People who block the bot, and come back. Whoever blocks it wants no more reminders; the letter in
 * progress stays until its time is over, so that nothing is lost by a slip of the thumb.
 */
export function membershipHandlers({ onBlocked }: MembershipOptions): Composer<PostbagContext> {
  const composer = new Composer<PostbagContext>();
  composer.on('my_chat_member', async (ctx) => {
    if (ctx.myChatMember.new_chat_member.status === 'kicked')
      await onBlocked(ctx.myChatMember.chat.id);
  });
  return composer;
}
