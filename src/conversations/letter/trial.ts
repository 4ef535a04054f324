import type { Closing } from '../../urgent-action/deadline.ts';
import type { UrgentAction } from '../../urgent-action/urgent-action.ts';
import type { Back, Refusal } from '../interview.ts';
import { button, withNotice, type Keyboard, type Screen } from '../screen.ts';
import type { View } from '../view.ts';
import type { LetterContext } from './letter-context.ts';

// A coordinator tries a draft as if it were live: the interview and the hand-out are those of
// everybody, for an urgent action that only their chat has. Nothing of it is kept once they have
// left, and nothing is counted.

/** Slugs of files have single hyphens: no urgent action that is live can have such a one. */
const TRIAL_SLUG = /^trial--(\w+)$/;

/** The slug of the draft `id` while it is tried. */
export function trialSlug(id: string): string {
  return `trial--${id}`;
}

/** The id of the draft that letters for `slug` try; undefined: they are meant to be sent. */
export function draftTried(slug: string | undefined): string | undefined {
  return TRIAL_SLUG.exec(slug ?? '')?.[1];
}

/** Whether letters for `slug` try a draft. */
export function isTrial(slug: string): boolean {
  return TRIAL_SLUG.test(slug);
}

/** What letters for `slug` are about: what is live, or the draft that is being tried. */
export function writtenFor(
  { actions, trial }: Pick<LetterContext, 'actions' | 'trial'>,
  slug: string,
): UrgentAction | undefined {
  return trial?.slug === slug ? trial : actions.find(slug);
}

/** The way out, which ends the trial; no row where letters for `slug` are no trial. */
export function leavingTrial(slug: string, say: View['say']): Keyboard {
  const id = draftTried(slug);
  return id === undefined ? [] : [[button(say('trial-leave'), `kd:${id}`)]];
}

/** A question of the trial: it says that it is one, and the way out is back to the draft. */
export function inTrial(screen: Screen, back: Back, slug: string, say: View['say']): Screen {
  const before = button(say('interview-back'), `q:go:back:${back.from}`);
  return {
    ...withNotice(screen, say('trial-line')),
    keyboard: [
      ...screen.keyboard,
      ...(back.to === 'before' ? [[before]] : []),
      ...leavingTrial(slug, say),
    ],
  };
}

/** A draft that is gone or over; where that is not sure, it is tried all the same. */
export function trialRefusal(
  slug: string,
  why: NonNullable<Closing>,
  { say }: Pick<View, 'say'>,
): Refusal | undefined {
  if (why === 'perhaps') return undefined;
  const text = say(why === 'expired' ? 'trial-too-late' : 'coordinator-gone');
  return { text, keyboard: leavingTrial(slug, say), isFinal: true };
}

/** What stands in place of a pause and of an end: neither leaves anything. */
export function trialOver(slug: string, say: View['say']): Screen {
  return { text: say('trial-over'), keyboard: leavingTrial(slug, say) };
}
