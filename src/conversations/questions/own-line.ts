import { languageInText } from '../../locales/names.ts';
import type { LetterDraft } from '../draft.ts';
import type { LetterQuestion, LetterWorld } from '../letter-world.ts';
import { button } from '../screen.ts';
import { OWN_LINE_LENGTH, readOwnLine } from '../typed.ts';
import { refusalOf } from './findings.ts';

/** One line of the writer's own: it makes the letter unlike any other, and nobody has to write it. */
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
        ...(canStay(draft, world) ? [[button(say('interview-line-keep'), 'q:ownLine:keep')]] : []),
        [button(say('interview-line-skip'), 'q:ownLine:skip')],
      ],
    };
  },
  tapped: (value, draft, world) => {
    if (value === 'keep' && canStay(draft, world)) return { kind: 'answered', draft };
    if (value !== 'skip') return undefined;
    return { kind: 'answered', draft: { ...draft, ownLine: null } };
  },
  typed: (typed, draft, world) => {
    const read = readOwnLine(typed);
    if (!read.ok) {
      const notice = world.say(`interview-line-${read.trouble}`, { length: OWN_LINE_LENGTH });
      return { kind: 'refused', notice };
    }
    const answered = { ...draft, ownLine: read.text };
    const notice = refusalOf('ownLine', answered, world);
    return notice === undefined
      ? { kind: 'answered', draft: answered }
      : { kind: 'refused', notice };
  },
};

/** A line that fitted one language or tone may not fit another. */
function canStay(draft: LetterDraft, world: LetterWorld): boolean {
  return Boolean(draft.ownLine) && refusalOf('ownLine', draft, world) === undefined;
}
