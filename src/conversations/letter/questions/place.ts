import type { LetterQuestion } from '../world.ts';
import { button } from '../../screen.ts';
import { canStay, outcomeOf } from './findings.ts';
import { NAME_LENGTH, readName } from '../../typed.ts';

/** The town, or town and country, that stands under the name. */
export const placeQuestion: LetterQuestion = {
  step: 'place',
  applies: () => true,
  answered: ({ place }) => place !== undefined,
  render: (draft, world) => {
    const { say } = world;
    const keep = say('interview-keep', { answer: draft.place ?? '' });
    return {
      text: say(draft.signing === 'full' ? 'interview-place' : 'interview-town'),
      keyboard: canStay('place', draft, world) ? [[button(keep, 'q:place:keep')]] : [],
    };
  },
  tapped: (value, draft, world) =>
    value === 'keep' && canStay('place', draft, world) ? { kind: 'answered', draft } : undefined,
  typed: (typed, draft, world) => {
    const read = readName(typed);
    if (!read.ok) {
      const notice = world.say(`interview-place-${read.trouble}`, { length: NAME_LENGTH });
      return { kind: 'refused', notice };
    }
    return outcomeOf('place', { ...draft, place: read.text }, world);
  },
};
