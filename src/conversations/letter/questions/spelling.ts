import { languageInText } from '../../../locales/names.ts';
import { fitsScript } from '../../../places/script.ts';
import type { Outcome } from '../../question.ts';
import { button } from '../../screen.ts';
import { NAME_LENGTH, readName, readPlace } from '../../typed.ts';
import type { LetterDraft, LetterStep } from '../draft.ts';
import { languageOf, spelledIn, withSpelling, type SpelledAnswer } from '../spelling.ts';
import type { LetterQuestion, LetterWorld } from '../world.ts';
import { outcomeOf } from './findings.ts';

const READERS = { name: readName, place: readPlace };

/** How the name is written in the letter's script, where it was typed in another. */
export const nameSpellingQuestion = spellingQuestion('nameSpelling', 'name');

/** How the town is called in the letter's language, where we do not know it. */
export const placeSpellingQuestion = spellingQuestion('placeSpelling', 'place');

function spellingQuestion(step: LetterStep, answer: SpelledAnswer): LetterQuestion {
  return {
    step,
    applies: (draft, world) => spelledIn(answer, draft, world)?.kind === 'ask',
    // It does not apply any more once it is answered.
    answered: () => false,
    render: (draft, world) => {
      const { say, language } = world;
      const typed = draft[answer] ?? '';
      const proposal = proposalFor(answer, draft, world);
      const inLanguage = languageInText(languageOf(draft, world), language);
      const take = proposal === undefined ? [] : [[button(proposal, `q:${step}:take`)]];
      return {
        text: say(`interview-${answer}-spelling`, { typed, language: inLanguage }),
        whenRefused: { text: '' },
        keyboard: [...take, [button(say('interview-spelling-keep', { typed }), `q:${step}:keep`)]],
      };
    },
    spoken: (word, draft, world) => {
      if (word === 'yes') return proposalFor(answer, draft, world) === undefined ? 'keep' : 'take';
      return word === 'no' || word === 'skip' ? 'keep' : undefined;
    },
    tapped: (value, draft, world) => {
      const proposal = proposalFor(answer, draft, world);
      if (value === 'keep') return spelledAs(answer, draft[answer] ?? '', draft, world);
      if (value !== 'take' || proposal === undefined) return undefined;
      return spelledAs(answer, proposal, draft, world);
    },
    typed: (typed, draft, world) => {
      const read = READERS[answer](typed);
      if (!read.ok) {
        // What to do about a sentence instead of a name stands below the question for the name.
        const trouble = answer === 'name' && read.trouble === 'sentence' ? 'empty' : read.trouble;
        const notice = world.say(`interview-${answer}-${trouble}`, { length: NAME_LENGTH });
        return { kind: 'refused', notice };
      }
      const language = languageOf(draft, world);
      if (fitsScript(read.text, language)) return spelledAs(answer, read.text, draft, world);
      const inLanguage = languageInText(language, world.language);
      return {
        kind: 'refused',
        notice: world.say('interview-spelling-script', { language: inLanguage }),
      };
    },
  };
}

function proposalFor(
  answer: SpelledAnswer,
  draft: LetterDraft,
  world: LetterWorld,
): string | undefined {
  const spelled = spelledIn(answer, draft, world);
  return spelled?.kind === 'ask' ? spelled.proposal : undefined;
}

function spelledAs(
  answer: SpelledAnswer,
  as: string,
  draft: LetterDraft,
  world: LetterWorld,
): Outcome<LetterDraft> {
  return outcomeOf(answer, withSpelling(answer, as, draft, world), world);
}
