import { languageName } from '../../locales/names.ts';
import { chosenRecipients, orderOf, type LetterQuestion } from '../letter-world.ts';
import { button } from '../screen.ts';
import { OWN_LINE_LENGTH, readOwnLine } from '../typed.ts';
import { brokenRule } from './findings.ts';

/** One line of the writer's own: it makes the letter unlike any other, and nobody has to write it. */
export const ownLineQuestion: LetterQuestion = {
  step: 'ownLine',
  applies: () => true,
  answered: ({ ownLine }) => ownLine !== undefined,
  render: ({ ownLine, letterLanguage }, { language, say }) => ({
    text: say('interview-line', {
      language: languageName(letterLanguage ?? language, language),
      length: OWN_LINE_LENGTH,
    }),
    keyboard: [
      ...(ownLine ? [[button(say('interview-line-keep'), 'q:ownLine:keep')]] : []),
      [button(say('interview-line-skip'), 'q:ownLine:skip')],
    ],
  }),
  tapped: (value, draft) => {
    if (value === 'keep' && draft.ownLine !== undefined) return { kind: 'answered', draft };
    if (value !== 'skip') return undefined;
    return { kind: 'answered', draft: { ...draft, ownLine: null } };
  },
  typed: (typed, draft, world) => {
    const { action, desk, say } = world;
    const read = readOwnLine(typed);
    if (!read.ok) {
      const notice = say(`interview-line-${read.trouble}`, { length: OWN_LINE_LENGTH });
      return { kind: 'refused', notice };
    }
    const answered = { ...draft, ownLine: read.text };
    const [recipient = action.recipients[0]] = chosenRecipients(draft, action);
    if (!recipient) return { kind: 'answered', draft: answered };
    // Tried in a letter at once, so that what cannot stand in one is said while it is being written.
    const written = desk.write(action, orderOf(answered, world, recipient));
    return !written.ok && written.culprit === 'ownLine'
      ? { kind: 'refused', notice: brokenRule(say, written) }
      : { kind: 'answered', draft: answered };
  },
};
