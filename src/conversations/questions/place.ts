import type { LetterQuestion } from '../letter-world.ts';
import { button } from '../screen.ts';
import { NAME_LENGTH, readName } from '../typed.ts';

/** The town, or town and country, that stands under the name. */
export const placeQuestion: LetterQuestion = {
  step: 'place',
  applies: () => true,
  answered: ({ place }) => place !== undefined,
  render: ({ place, signing }, { say }) => ({
    text: say(signing === 'full' ? 'interview-place' : 'interview-town'),
    keyboard:
      place === undefined
        ? []
        : [[button(say('interview-keep', { answer: place }), 'q:place:keep')]],
  }),
  tapped: (value, draft) =>
    value === 'keep' && draft.place !== undefined ? { kind: 'answered', draft } : undefined,
  typed: (typed, draft, { say }) => {
    const read = readName(typed);
    return read.ok
      ? { kind: 'answered', draft: { ...draft, place: read.text } }
      : {
          kind: 'refused',
          notice: say(`interview-place-${read.trouble}`, { length: NAME_LENGTH }),
        };
  },
};
