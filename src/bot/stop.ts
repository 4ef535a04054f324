import { Composer } from 'grammy';
import { button, type Screen } from '../conversations/screen.ts';
import { letLetterGo } from './letters/outbox/keep-letter.ts';
import type { PostbagContext } from './view/context.ts';
import { sendScreen } from './view/show.ts';

/**
 * /stop: nothing comes unasked any more. A letter in progress stays, and can be deleted from here.
 */
export const stopHandlers = new Composer<PostbagContext>();

stopHandlers.command(['stop', 'unsubscribe'], async (ctx) => {
  const { following } = ctx.services;
  const followed = await following.all(ctx.writerId);
  // All of it, also what tells those who have written of changes.
  await following.forget(ctx.writerId);
  for (const { list } of followed) await letLetterGo(ctx, list);
  await sendScreen(ctx, stopped(ctx, followed.length > 0));
});

function stopped({ interview, say }: PostbagContext, had: boolean): Screen {
  const { draft } = interview;
  const ended = say(had ? 'stop-done' : 'stop-none');
  const forget = [button(say('privacy-forget'), 'f:ask')];
  if (draft === undefined)
    return { text: ended, keyboard: [[button(say('interview-actions'), 'a')], forget] };
  return {
    text: `${ended}\n\n${say('stop-letter')}`,
    keyboard: [
      [button(say('interview-go-on'), `w:${draft.slug}`)],
      [button(say('interview-delete'), 'q:resume:delete')],
      forget,
    ],
  };
}
