import { countryName } from '../../../locales/names.ts';
import { initialsOf } from '../../typed.ts';
import type { LetterDraft } from '../draft.ts';
import type { LetterQuestion, LetterWorld } from '../world.ts';
import type { Outcome } from '../../question.ts';
import { button, urlButton, type Screen } from '../../screen.ts';

/**
 * Whether the country can reach the writer. The answer is stored nowhere: yes and no leave the
 * same draft, and the advice after a yes has buttons that carry all they need.
 */
export const safetyQuestion: LetterQuestion = {
  step: 'safety',
  applies: () => true,
  answered: ({ safetyAsked }) => safetyAsked,
  repeatable: true,
  render: (_, { action, language, say }) => ({
    text: say('interview-safety', { country: countryName(action.country, language) }),
    keyboard: [
      [
        button(say('interview-safety-no'), 'q:safety:no'),
        button(say('interview-safety-yes'), 'q:safety:yes'),
      ],
    ],
  }),
  tapped: (value, draft, world) => {
    const asked = { ...draft, safetyAsked: true };
    if (value === 'no') return { kind: 'answered', draft: asked };
    return value === 'yes' ? { kind: 'told', draft: asked, screen: advice(world) } : undefined;
  },
};

function advice({ action, language, say, shareLink }: LetterWorld): Screen {
  return {
    text: say('interview-advice', { country: countryName(action.country, language) }),
    keyboard: [
      [button(say('interview-advice-initials'), 'q:go:initials')],
      [urlButton(say('interview-advice-share'), shareLink)],
      [button(say('interview-advice-on'), 'q:go:on')],
      [button(say('interview-advice-stop'), 'q:go:stop')],
      [button(say('interview-back'), 'q:go:safety'), button(say('interview-later'), 'q:go:later')],
    ],
  };
}

/** The buttons of the advice, which work whatever the next question is. */
export function adviceTapped(value: string, draft: LetterDraft): Outcome<LetterDraft> | undefined {
  if (value === 'on') return { kind: 'answered', draft };
  // The draft is where it is after a "no" as well, so that back has to be told where it leads.
  if (value === 'safety') return { kind: 'reopened', step: 'safety' };
  return value === 'initials' ? { kind: 'answered', draft: signedWithInitials(draft) } : undefined;
}

/** The draft without the full name: initials are made of it here, and it is kept nowhere. */
export function signedWithInitials(draft: LetterDraft): LetterDraft {
  const name = draft.name === undefined ? undefined : initialsOf(draft.name);
  return { ...draft, signing: 'initials', name };
}
