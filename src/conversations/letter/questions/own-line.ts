import { languageInText } from '../../../locales/names.ts';
import type { LetterQuestion } from '../world.ts';
import { button } from '../../screen.ts';
import { OWN_LINE_LENGTH, readOwnLine } from '../../typed.ts';
import { canStay, outcomeOf } from './findings.ts';

/**
 * One line of the writer's own: it makes the letter unlike any other, and nobody has to write it.
 */
export const ownLineQuestion: LetterQuestion = {
  step: 'ownLine',
  applies: () => true,
  answered: ({ ownLine }) => ownLine !== undefined,
  render: (draft, world) => {
    const { language, say } = world;
    return {
      text: say('interview-line', {
        language: languageInText(draft.letterLanguage ?? language, language),
        length: OWN_LINE_LENGTH,
      }),
      keyboard: [
        ...(canStay('ownLine', draft, world)
          ? [[button(say('interview-line-keep'), 'q:ownLine:keep')]]
          : []),
        [button(say('interview-line-skip'), 'q:ownLine:skip')],
      ],
    };
  },
  tapped: (value, draft, world) => {
    if (value === 'keep' && canStay('ownLine', draft, world)) return { kind: 'answered', draft };
    if (value !== 'skip') return undefined;
    return { kind: 'answered', draft: { ...draft, ownLine: null } };
  },
  typed: (typed, draft, world) => {
    const read = readOwnLine(typed);
    if (!read.ok) {
      const notice = world.say(`interview-line-${read.trouble}`, { length: OWN_LINE_LENGTH });
      return { kind: 'refused', notice };
    }
    return outcomeOf('ownLine', { ...draft, ownLine: read.text }, world);
  },
};
