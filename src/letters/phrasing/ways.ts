import type { Translation } from '../../urgent-action/urgent-action.ts';
import type { PlannedPassage } from '../plan/plan.ts';
import { shuffle } from '../draw.ts';
import { INSTRUMENTS } from '../norms.ts';
import type { Source } from '../source.ts';
import { beginning, countWords, ending, sentences } from '../words.ts';
import { candidatesFor, type Candidate } from './candidates.ts';

/** A candidate as it sounds. */
export interface Said extends Candidate {
  readonly words: number;
  /** How its first sentence begins, and its last. */
  readonly begins: string;
  readonly lastBegins: string;
  readonly ends: string;
}

/** All the ways in which a passage can be said, in the order of the files. */
export type Ways = (passage: PlannedPassage, source: Source) => readonly Said[];

function hear(candidate: Candidate): Said {
  const { text } = candidate;
  return {
    ...candidate,
    words: countWords(text),
    begins: beginning(text),
    lastBegins: beginning(sentences(text).at(-1) ?? ''),
    ends: ending(text),
  };
}

/**
 * Renders and measures each way once for as long as the urgent action is in memory: a letter picks a dozen of the same
 * few hundred, and rendering them anew was most of composing it. What a writer typed is never kept.
 */
export function createWays(): Ways {
  const known = new WeakMap<Translation, Map<string, readonly Said[]>>();
  return (passage, source) => {
    if (passage.move === 'ownLine') return candidatesFor(passage, source).map(hear);
    const ofTranslation = known.get(source.translation) ?? new Map<string, readonly Said[]>();
    known.set(source.translation, ofTranslation);
    const key = keyOf(passage, source);
    const ways = ofTranslation.get(key) ?? candidatesFor(passage, source).map(hear);
    ofTranslation.set(key, ways);
    return ways;
  };
}

function keyOf(
  { move, ids, form, isFurther }: PlannedPassage,
  { tone, addressee }: Source,
): string {
  return `${tone}/${addressee.id}/${move}/${ids.join()}/${form ?? ''}/${isFurther === true}`;
}

/** Moves whose words are those of the urgent action, or belong to one recipient already (see `select`). */
const NOT_SHARED = ['fact', 'request', 'ownLine', ...INSTRUMENTS];

/**
 * The ways that are for one recipient. The recipients of one writer share the lines of our wordings out between them, by
 * the seed, so that no two letters of a writer have a sentence of ours in common (Q26).
 */
export function shareOf(ways: Ways, seed: number): Ways {
  const shares = new Map<string, readonly Said[]>();
  return (passage, source) => {
    const { action, position, tone } = source;
    const recipients = action.recipients.length;
    if (NOT_SHARED.includes(passage.move) || recipients === 1) return ways(passage, source);
    const key = `${passage.move}/${passage.ids.join()}`;
    const known = shares.get(key);
    if (known !== undefined) return known;
    const all = ways(passage, source);
    const own = shuffle(seed, `${tone}/${passage.move}`, all).filter(
      (_, index) => index % recipients === position,
    );
    // A letter can do without a ground, but not without an opening.
    const share = own.length > 0 || passage.move === 'ground' ? own : all;
    shares.set(key, share);
    return share;
  };
}
