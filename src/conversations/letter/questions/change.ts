import type { InlineKeyboardButton } from 'grammy/types';
import { languageName } from '../../../locales/names.ts';
import type { Letter } from '../../../letters/letter.ts';
import type { Outcome } from '../../question.ts';
import { button, inRows, type Keyboard } from '../../screen.ts';
import type { LetterDraft, LetterStep } from '../draft.ts';
import type { LetterQuestion, LetterWorld } from '../world.ts';
import { letterScreen, shownLetter } from './shown-letter.ts';

/** What the buttons lead to. */
const CHANGES: Readonly<Record<string, LetterStep>> = {
  tone: 'tone',
  language: 'language',
  name: 'name',
  place: 'place',
  line: 'ownLine',
  recipients: 'recipients',
};

/**
 * The letter stays in sight, and below it stands all that can be changed. Opened by the preview.
 */
export const changeQuestion: LetterQuestion = {
  step: 'change',
  applies: () => false,
  answered: () => true,
  render: (draft, world) => {
    const shown = shownLetter(draft, world);
    if ('kind' in shown) return shown;
    return letterScreen(shown, world, changeKeyboard(shown, draft, world));
  },
  tapped: (value, draft) => change(value, draft),
};

/** What a button does that changes the letter; undefined where there is none with `value`. */
export function change(value: string, draft: LetterDraft): Outcome<LetterDraft> | undefined {
  const step = CHANGES[value];
  if (step !== undefined) return { kind: 'reopened', step, backTo: 'preview' };
  if (value !== 'remember' && value !== 'unremember') return undefined;
  return { kind: 'answered', draft: { ...draft, remember: value === 'remember' } };
}

function changeKeyboard(letter: Letter, draft: LetterDraft, world: LetterWorld): Keyboard {
  const { action, language, languages, say } = world;
  const tone = say(`interview-tone-${letter.tone}`);
  const inLanguage = languageName(letter.language, language);
  const byLanguage = to('language', say('interview-change-language', { language: inLanguage }));
  const byRecipients = to('recipients', say('interview-change-recipients'));
  const answers = [
    to('tone', say('interview-change-tone', { tone })),
    ...(languages.length > 1 ? [byLanguage] : []),
    to('name', say('interview-change-name')),
    to('place', say('interview-change-place')),
    ...(action.recipients.length > 1 ? [byRecipients] : []),
    to('line', say(draft.ownLine ? 'interview-change-line' : 'interview-add-line')),
  ];
  const remembering = draft.remember
    ? to('unremember', say('interview-unremember'))
    : to('remember', say('interview-remember'));
  return [...inRows(answers, 2), [remembering]];
}

function to(what: string, label: string): InlineKeyboardButton {
  return button(label, `q:change:${what}`);
}
