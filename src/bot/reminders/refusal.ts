import type { PostbagContext } from '../../conversations/context.ts';
import { button, type Screen } from '../../conversations/screen.ts';
import type { RemindersOptions } from './options.ts';
import { chatOf } from './person.ts';
import { plainScreen } from '../view/screen.ts';

/** Whoever has written is not reminded; who said so by mistake can take it back. */
export async function refusal(
  { following, sent }: RemindersOptions,
  ctx: PostbagContext,
  list: string,
): Promise<Screen | undefined> {
  const already = plainScreen(ctx.say('reminder-already'));
  if ((await sent.sentBy(chatOf(ctx), list)).length > 0) return already;
  if ((await following.find(chatOf(ctx), list)) !== 'written') return undefined;
  return { ...already, keyboard: [[button(ctx.say('reminder-unsent'), `r:unsent:${list}`)]] };
}
