import type { Recipient } from '../../../urgent-action/urgent-action.ts';
import type { Outcome } from '../../question.ts';
import { keyOf } from '../../button-key.ts';
import { button, inRows, type Keyboard } from '../../screen.ts';
import { SEEDS, type LetterDraft } from '../draft.ts';
import { chosenRecipients, writeLetters, type LetterQuestion, type LetterWorld } from '../world.ts';
import { change } from './change.ts';
import { letterScreen, mend, shownLetter } from './shown-letter.ts';

/** Between two wordings: larger than the number of seeds that one wording may use up. */
const NEXT_WORDING = 104_729;

/** The letter exactly as it will be. Stands until the writer finishes. */
export const previewQuestion: LetterQuestion = {
  step: 'preview',
  applies: () => true,
  answered: () => false,
  standsAlone: true,
  render: (draft, world) => {
    const shown = shownLetter(draft, world);
    if ('kind' in shown) return shown;
    return letterScreen(shown, world, previewKeyboard(draft, world));
  },
  // Who says no is shown what can be changed.
  spoken: (word, draft, world) => {
    if (word === 'yes' || word === 'send') return 'finish';
    if (word === 'no') return 'change';
    if (word === 'short') return 'tone';
    if (word === 'again') return `wording:${nextWording(draft)}`;
    const next = nextToRead(draft, world);
    return word === 'other' && next ? `read:${keyOf(next.id)}` : undefined;
  },
  tapped: (value, draft, world) => {
    if (value === 'finish') return finish(draft, world);
    if (value === 'change') return { kind: 'reopened', step: 'change', backTo: 'preview' };
    const [, what, target = ''] = /^(wording|read):(.+)$/.exec(value) ?? [];
    if (what === 'wording') return reworded(Number(target), draft);
    if (what === 'read') return read(target, draft, world);
    // Buttons of a preview from before the changes had a place of their own.
    return change(value, draft);
  },
};

/** Nothing is finished with a letter that the writer has to mend first: each one is checked. */
function finish(draft: LetterDraft, world: LetterWorld): Outcome<LetterDraft> {
  const written = writeLetters(draft, world);
  return written.ok ? { kind: 'finished' } : mend(written.refused, world);
}

function reworded(seed: number, draft: LetterDraft): Outcome<LetterDraft> | undefined {
  if (!Number.isInteger(seed) || seed < 0 || seed >= SEEDS) return undefined;
  return { kind: 'changed', draft: { ...draft, seed } };
}

/** Shows the letter to the recipient that a button names. */
function read(
  code: string,
  draft: LetterDraft,
  { action }: LetterWorld,
): Outcome<LetterDraft> | undefined {
  const id = action.recipients.find((known) => keyOf(known.id) === code)?.id ?? '';
  const reading = draft.recipients?.indexOf(id) ?? -1;
  return reading < 0 ? undefined : { kind: 'changed', draft: { ...draft, reading } };
}

function nextWording({ seed }: LetterDraft): number {
  return (seed + NEXT_WORDING) % SEEDS;
}

/** Whose letter can be read next; undefined where there is only one. */
function nextToRead(draft: LetterDraft, world: LetterWorld): Recipient | undefined {
  const chosen = chosenRecipients(draft, world);
  return chosen.length > 1 ? chosen[(draft.reading + 1) % chosen.length] : undefined;
}

/** Each button names what it leads to: tapped twice, or handled twice, it leads there once. */
function previewKeyboard(draft: LetterDraft, world: LetterWorld): Keyboard {
  const { say } = world;
  const next = nextToRead(draft, world);
  const count = chosenRecipients(draft, world).length - 1;
  return [
    [button(say('interview-finish'), 'p:finish')],
    ...inRows(
      [
        button(say('interview-again'), `p:wording:${nextWording(draft)}`),
        button(say('interview-change'), 'p:change'),
      ],
      2,
    ),
    ...(next ? [[button(say('interview-other', { count }), `p:read:${keyOf(next.id)}`)]] : []),
  ];
}
