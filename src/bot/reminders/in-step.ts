import type { MiddlewareFn } from 'grammy';
import type { PostbagContext } from '../../conversations/context.ts';
import type { Following } from '../../jobs/following/following.ts';

export interface InStepOptions {
  readonly following: Pick<Following, 'find' | 'speak'>;
  /** Keeps the letter in progress for as long as reminders of it come. */
  readonly keepLetter: (chatId: number, slug: string) => Promise<void>;
}

/**
 * Before the interview is loaded, so that it looks at what has become of an update once all is saved: reminders speak the
 * language chosen last, and a letter begun after asking for them is still there when they come.
 */
export function keepRemindersInStep(options: InStepOptions): MiddlewareFn<PostbagContext> {
  const { following, keepLetter } = options;
  return async (ctx, next) => {
    const { language: before, chatId } = ctx;
    await next();
    if (chatId === undefined) return;
    if (ctx.language !== before) await following.speak(chatId, ctx.language);
    const { draft, wanted } = ctx.interview;
    if (!wanted || draft === undefined) return;
    const followed = await following.find(chatId, draft.slug);
    if (followed !== undefined && followed !== 'written') await keepLetter(chatId, draft.slug);
  };
}
