import type { Back } from '../interview.ts';
import type { Outcome } from '../question.ts';
import { button, type Screen } from '../screen.ts';
import type { LetterDraft } from './draft.ts';
import { adviceScreen, signedWithInitials } from './questions/safety.ts';
import { inTrial, isTrial } from './trial.ts';
import type { LetterWorld } from './world.ts';

/**
 * The buttons of every question: one step back, from the first to the card; a pause in which
 * nothing is lost; and last the end of the letter.
 */
export function withWays(screen: Screen, back: Back, { action, say }: LetterWorld): Screen {
  if (isTrial(action.slug)) return inTrial(screen, back, action.slug, say);
  const later = button(say('interview-later'), 'q:go:later');
  if (back.to === 'nowhere') return { ...screen, keyboard: [...screen.keyboard, [later]] };
  // It names the question that it leaves: tapped twice, it leaves that one only.
  const to = back.to === 'before' ? `q:go:back:${back.from}` : `c:${action.slug}`;
  const end = [button(say('interview-delete'), 'q:go:delete')];
  return {
    ...screen,
    keyboard: [...screen.keyboard, [button(say('interview-back'), to), later], end],
  };
}

/** The buttons that work whatever the question is: those of the advice, and deleting the letter. */
export function tappedAnytime(
  value: string,
  draft: LetterDraft,
  world: LetterWorld,
): Outcome<LetterDraft> | undefined {
  const isAsked = !draft.safetyAsked || draft.asking === 'safety';
  switch (value) {
    case 'delete':
      return { kind: 'told', screen: deleteScreen(world) };
    case 'here':
      return { kind: 'changed', draft };
    case 'safety':
      return { kind: 'reopened', step: 'safety' };
    case 'advice':
      return isAsked ? { kind: 'told', screen: adviceScreen(world) } : undefined;
    case 'on':
      return { kind: 'answered', draft: { ...draft, safetyAsked: true } };
    case 'initials':
      return { kind: 'answered', draft: { ...signedWithInitials(draft), safetyAsked: true } };
    default:
      return undefined;
  }
}

function deleteScreen({ say }: LetterWorld): Screen {
  return {
    text: say('interview-delete-confirm'),
    keyboard: [
      [button(say('interview-delete-yes'), 'q:go:stop')],
      [button(say('interview-delete-no'), 'q:go:here')],
    ],
  };
}
