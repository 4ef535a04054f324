import type { InlineKeyboardButton } from 'grammy/types';
import type { LetterDraft } from '../draft.ts';
import type { LetterQuestion, LetterWorld } from '../world.ts';
import type { Outcome } from '../../question.ts';
import { button } from '../../screen.ts';
import { withCapitals } from '../../names/capitals.ts';
import { initialsOf } from '../../names/initials.ts';
import { NAME_LENGTH, placeBesideName, readInitials, readName } from '../../typed.ts';
import { languageOf, spelledIn } from '../spelling.ts';
import { canStay, outcomeOf } from './findings.ts';
import { signedWithInitials } from './safety.ts';

/** The name to sign with: typed, that of the Telegram account by one tap, or initials only. */
export const nameQuestion: LetterQuestion = {
  step: 'name',
  applies: () => true,
  answered: ({ name }) => name !== undefined,
  render: (draft, world) => {
    const { say } = world;
    const suggestion = suggestedName(draft, world);
    const suggestions: readonly InlineKeyboardButton[] = [
      ...(canStay('name', draft, world)
        ? [button(say('interview-keep', { answer: draft.name ?? '' }), 'q:name:keep')]
        : []),
      ...(suggestion === undefined || suggestion === draft.name
        ? []
        : [button(say('interview-name-account', { name: suggestion }), 'q:name:account')]),
    ];
    const other =
      draft.signing === 'full'
        ? button(say('interview-name-initials'), 'q:name:initials')
        : button(say('interview-name-full'), 'q:name:full');
    return {
      text: say(draft.signing === 'full' ? 'interview-name' : 'interview-initials'),
      whenRefused: { text: '' },
      keyboard: [...suggestions.map((suggested) => [suggested]), [other]],
    };
  },
  // A "yes" keeps what was given; it never puts the account's name under a letter.
  spoken: (word, draft, world) => {
    if (word === 'initials') return 'initials';
    return word === 'yes' && canStay('name', draft, world) ? 'keep' : undefined;
  },
  tapped: (value, draft, world) => {
    if (value === 'keep' && canStay('name', draft, world)) return { kind: 'answered', draft };
    if (value === 'account') {
      const name = suggestedName(draft, world);
      return name === undefined
        ? undefined
        : careful(outcomeOf('name', { ...draft, name }, world), world);
    }
    if (value === 'initials') return { kind: 'answered', draft: signedWithInitials(draft) };
    if (value !== 'full') return undefined;
    return { kind: 'answered', draft: { ...draft, signing: 'full', name: undefined } };
  },
  typed: signedAs,
};

/**
 * How the Telegram account's name would stand under the letter, or undefined where it could not.
 */
function suggestedName(draft: LetterDraft, world: LetterWorld): string | undefined {
  const name = readName(world.accountName);
  if (!name.ok) return undefined;
  return draft.signing === 'full'
    ? withCapitals(name.text, languageOf(draft, world))
    : initialsOf(name.text);
}

function signedAs(typed: string, draft: LetterDraft, world: LetterWorld): Outcome<LetterDraft> {
  const isCareful = draft.signing === 'initials';
  const read = isCareful ? readInitials(typed) : readName(typed);
  if (!read.ok) {
    const key = isCareful ? 'interview-initials-unclear' : `interview-name-${read.trouble}`;
    return { kind: 'refused', notice: world.say(key, { length: NAME_LENGTH }) };
  }
  const told = { ...draft, offeredPlace: placeBesideName(typed) ?? draft.offeredPlace };
  // With initials the full name goes no further than this line, even where it was typed in full.
  if (isCareful) {
    const name = initialsOf(read.text, { isTyped: true });
    return careful(outcomeOf('name', { ...told, name }, world), world);
  }
  const name = capitalised(read.text, draft, world);
  const outcome = outcomeOf('name', { ...told, name }, world);
  if (outcome.kind !== 'answered' || name === typed.trim()) return outcome;
  // Where it is asked next how the name is written, nobody can say yet how it will stand there.
  if (spelledIn('name', outcome.draft, world)?.kind !== 'known') return outcome;
  return { ...outcome, notice: world.say('interview-name-shown', { name }) };
}

/** Who types it in small letters once more, with the capitals before their eyes, means it so. */
function capitalised(name: string, draft: LetterDraft, world: LetterWorld): string {
  const shown = withCapitals(name, languageOf(draft, world));
  return shown === draft.name ? name : shown;
}

/** Who signs with initials hears at once how they read, and what else may say who they are. */
function careful(outcome: Outcome<LetterDraft>, { say }: LetterWorld): Outcome<LetterDraft> {
  if (outcome.kind !== 'answered' || outcome.draft.signing === 'full') return outcome;
  const notice = say('interview-name-careful', { name: outcome.draft.name ?? '' });
  return { ...outcome, notice };
}
