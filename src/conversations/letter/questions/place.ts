import type { Outcome } from '../../question.ts';
import { button } from '../../screen.ts';
import { NAME_LENGTH, readPlace } from '../../typed.ts';
import type { LetterDraft } from '../draft.ts';
import { countryForms } from '../../../places/countries/country-forms.ts';
import { fitsScript } from '../../../places/script.ts';
import { sureCountry, writerCountry } from '../../../places/writer-country.ts';
import { languageOf, spelledIn, withSpelling } from '../spelling.ts';
import { inLetter, type LetterQuestion, type LetterWorld } from '../world.ts';
import { canStay, outcomeOf } from './findings.ts';

/** The town, or town and country, that stands above the letter. */
export const placeQuestion: LetterQuestion = {
  step: 'place',
  applies: () => true,
  answered: ({ place }) => place !== undefined,
  render: (asked, world) => {
    const { say } = world;
    const draft = withTold(asked);
    const answer = inLetter('place', draft, world) ?? '';
    const asTyped = isWrittenOtherwise(draft, world)
      ? [[button(say('interview-place-as-typed', { town: draft.place ?? '' }), 'q:place:typed')]]
      : [];
    return {
      text: say(draft.signing === 'full' ? 'interview-place' : 'interview-town'),
      whenRefused: { text: '' },
      keyboard: canStay('place', draft, world)
        ? [[button(say('interview-keep', { answer }), 'q:place:keep')], ...asTyped]
        : [],
    };
  },
  spoken: (word, draft, world) =>
    word === 'yes' && canStay('place', withTold(draft), world) ? 'keep' : undefined,
  tapped: (value, asked, world) => {
    const draft = withTold(asked);
    if (value === 'keep' && canStay('place', draft, world)) return { kind: 'answered', draft };
    if (value !== 'typed' || !isWrittenOtherwise(draft, world)) return undefined;
    return outcomeOf('place', withSpelling('place', draft.place ?? '', draft, world), world);
  },
  typed: (typed, draft, world) => {
    const read = readPlace(typed);
    const isCareful = draft.signing === 'initials';
    if (!read.ok || (isCareful && /\p{N}/u.test(read.text))) {
      const trouble = read.ok ? 'address' : read.trouble;
      return {
        kind: 'refused',
        notice: world.say(`interview-place-${trouble}`, { length: NAME_LENGTH }),
      };
    }
    const answered = { ...draft, place: read.text, offeredPlace: undefined };
    return shown(typed, outcomeOf('place', answered, world), world);
  },
};

/** With the town that was told with the name, for as long as none was given. */
function withTold(draft: LetterDraft): LetterDraft {
  const { place, offeredPlace, signing } = draft;
  const isFit = signing === 'full' || !/\p{N}/u.test(offeredPlace ?? '');
  return place === undefined && isFit
    ? { ...draft, place: offeredPlace, offeredPlace: undefined }
    : draft;
}

/** Whether the letter has another name for the town than was typed, which would do as well. */
function isWrittenOtherwise(draft: LetterDraft, world: LetterWorld): boolean {
  const { place } = draft;
  if (place === undefined || !fitsScript(place, languageOf(draft, world))) return false;
  return inLetter('place', draft, world) !== place;
}

/**
 * Where it is not what was typed, the writer sees at once what stands in the letter; and, whatever
 * they said before, where it is within reach of those who are written to.
 */
function shown(
  typed: string,
  outcome: Outcome<LetterDraft>,
  world: LetterWorld,
): Outcome<LetterDraft> {
  if (outcome.kind !== 'answered') return outcome;
  const spelled = spelledIn('place', outcome.draft, world);
  // Else it is asked next how the town is written.
  const isOther = spelled?.kind === 'known' && spelled.text !== typed.trim();
  const notices = [
    ...(isOther ? [world.say('interview-place-shown', { town: spelled.text })] : []),
    ...withinReach(outcome.draft, world),
  ];
  return notices.length === 0 ? outcome : { ...outcome, notice: notices.join('\n\n') };
}

/** Nothing tells what was answered to the safety question: who was advised reads it once more. */
function withinReach(
  { place, signing }: LetterDraft,
  { action, language, say }: LetterWorld,
): readonly string[] {
  if (signing === 'initials') return [];
  if (sureCountry(writerCountry(place, language)) !== action.country) return [];
  return [say('interview-place-within', { in: countryForms(action.country, language).in })];
}
