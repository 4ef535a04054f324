import { button, type Keyboard, type Screen } from '../../conversations/screen.ts';
import type { PostbagContext } from './context.ts';

/** Going on with a letter or beginning one, what there is to write for, and how it works. */
function possibleNow(ctx: PostbagContext): Keyboard {
  return [...toWrite(ctx), [button(ctx.say('fallback-help'), 'h')]];
}

/** The same without how it works, for whoever is told just that. */
export function toWrite({ actions, view, say }: PostbagContext): Keyboard {
  const [only, ...others] = actions.openTo(view);
  const begun = actions.find(view.begun);
  const write = begun ?? (others.length === 0 ? only : undefined);
  const label = say(begun === undefined ? 'card-write' : 'card-go-on');
  return [
    ...(write === undefined ? [] : [[button(label, `w:${write.slug}`)]]),
    [button(say('interview-actions'), 'a')],
  ];
}

/** A screen that only says something, and the ways on from there. */
export function saidWithWayOn(ctx: PostbagContext, text: string): Screen {
  return { text, keyboard: possibleNow(ctx) };
}

/** The same where reminders may be discreet: one button that tells nothing about letters. */
export function saidDiscreetly({ say }: PostbagContext, text: string): Screen {
  return { text, keyboard: [[button(say('reminder-else'), 'a')]] };
}
