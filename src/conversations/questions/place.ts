import type { LetterDraft } from '../draft.ts';
import type { LetterQuestion, LetterWorld } from '../letter-world.ts';
import { button } from '../screen.ts';
import { refusalOf } from './findings.ts';
import { NAME_LENGTH, readName } from '../typed.ts';

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
      keyboard: canStay(draft, world) ? [[button(keep, 'q:place:keep')]] : [],
    };
  },
  tapped: (value, draft, world) =>
    value === 'keep' && canStay(draft, world) ? { kind: 'answered', draft } : undefined,
  typed: (typed, draft, world) => {
    const read = readName(typed);
    if (!read.ok) {
      const notice = world.say(`interview-place-${read.trouble}`, { length: NAME_LENGTH });
      return { kind: 'refused', notice };
    }
    const answered = { ...draft, place: read.text };
    const notice = refusalOf('place', answered, world);
    return notice === undefined
      ? { kind: 'answered', draft: answered }
      : { kind: 'refused', notice };
  },
};

/** A town that fitted one language or tone may not fit another. */
function canStay(draft: LetterDraft, world: LetterWorld): boolean {
  return draft.place !== undefined && refusalOf('place', draft, world) === undefined;
}
