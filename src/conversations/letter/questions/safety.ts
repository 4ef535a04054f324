import { countryForms } from '../../../places/countries/country-forms.ts';
import { initialsOf } from '../../names/initials.ts';
import type { LetterDraft } from '../draft.ts';
import type { LetterQuestion, LetterWorld } from '../world.ts';
import { button, urlButton, type Screen } from '../../screen.ts';

/**
 * Whether the country can reach the writer. The answer is stored nowhere: the advice after a yes is
 * shown without anything being written, and its buttons, which carry all they need, leave the draft
 * that a no leaves. Whoever stops reading at the advice is asked again.
 */
export const safetyQuestion: LetterQuestion = {
  step: 'safety',
  applies: () => true,
  answered: ({ safetyAsked }) => safetyAsked,
  render: (_, { action, language, say }) => {
    const text = say('interview-safety', { in: countryForms(action.country, language).in });
    return {
      text: `${text}\n\n${say('interview-safety-stored')}`,
      whenRefused: { text },
      keyboard: [
        [
          button(say('interview-safety-no'), 'q:safety:no'),
          button(say('interview-safety-yes'), 'q:safety:yes'),
        ],
      ],
    };
  },
  spoken: (word) => (word === 'yes' || word === 'no' ? word : undefined),
  tapped: (value, draft, world) => {
    if (value === 'no') return { kind: 'answered', draft: { ...draft, safetyAsked: true } };
    return value === 'yes'
      ? { kind: 'told', screen: adviceScreen(world), isUnnoted: true }
      : undefined;
  },
};

/** What to think of before writing from within reach. */
export function adviceScreen({ action, language, say, shareLink }: LetterWorld): Screen {
  return {
    text: say('interview-advice', { of: countryForms(action.country, language).of }),
    keyboard: [
      [button(say('interview-advice-initials'), 'q:go:initials')],
      ...(shareLink === undefined ? [] : [[urlButton(say('interview-advice-share'), shareLink)]]),
      [button(say('interview-advice-on'), 'q:go:on')],
      [button(say('interview-advice-stop'), 'q:go:stop')],
      // Nothing else knows that the advice was shown: its own button brings it back after a pause.
      [
        button(say('interview-back'), 'q:go:safety'),
        button(say('interview-later'), 'q:go:later:advice'),
      ],
    ],
  };
}

/** The draft without the full name: initials are made of it here, and it is kept nowhere. */
export function signedWithInitials(draft: LetterDraft): LetterDraft {
  const name = draft.name === undefined ? undefined : initialsOf(draft.name);
  const spelled = draft.spelled && { place: draft.spelled.place };
  return { ...draft, signing: 'initials', name, spelled };
}
