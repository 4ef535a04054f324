import type { PlannedPassage } from '../plan/planned.ts';
import type { Move } from '../letter.ts';
import { memory } from '../memory.ts';
import { INSTRUMENTS } from '../norms.ts';
import { holdsOneOf } from '../plan/naming.ts';
import { findTerms, type Terms } from '../languages/rules.ts';
import { withoutYearsAgain, type Dated } from '../languages/years.ts';
import type { Source } from '../source.ts';
import { beginning, countWords, ending, sentences } from '../words.ts';
import { candidatesFor, type Candidate } from './candidates.ts';

/** A candidate as it sounds. */
export interface Said extends Candidate {
  readonly words: number;
  readonly sentences: readonly string[];
  /** How its first sentence begins, and its last. */
  readonly begins: string;
  readonly lastBegins: string;
  readonly ends: string;
  /** Whether it has the polite name of the person. */
  readonly isNaming: boolean;
  /**
   * Which of the language's connectives the frame of a request has, and which verbs of asking that,
   * an opening or thanks, by their places.
   */
  readonly connectives: readonly number[];
  readonly verbs: readonly number[];
  readonly isRequest: boolean;
  /** Whether the frame of a request ends with a colon: "My request is this: …". */
  readonly isAnnouncing: boolean;
  /** How it reads behind another year; undefined: it names no year itself. */
  readonly behind?: ((year: string | undefined) => Dated) | undefined;
}

/** All the ways in which a passage can be said, in the order of the files. */
export type Ways = (passage: PlannedPassage, source: Source) => readonly Said[];

function hear(candidate: Candidate, passage: PlannedPassage, source: Source): Said {
  const { rules, translation } = source;
  const { connectives, verbsOfAsking, typeset } = rules;
  const { way, frame, asked, isSpare, text } = candidate;
  const said = sentences(text);
  const around = asked === undefined ? '' : frameOf(text, asked.map(typeset));
  const isAsking = ASKING.includes(passage.move);
  // Spelled out, so that all ways have one shape: a letter is drawn in half the time.
  return {
    way,
    frame,
    asked,
    isSpare,
    text,
    words: countWords(text),
    sentences: said,
    begins: beginning(text),
    lastBegins: beginning(said.at(-1) ?? ''),
    ends: ending(text),
    isNaming: holdsOneOf(text, Object.values(translation.politeName).map(typeset)),
    connectives: placesIn(around, connectives),
    verbs: placesIn(isAsking ? text.toLowerCase() : around, verbsOfAsking),
    isRequest: asked !== undefined,
    isAnnouncing: around.includes(':'),
    behind: behindYears(text, passage, source),
  };
}

/**
 * What the urgent action says does without a year that is clear from the date before; the date of a
 * law is part of its name.
 */
function behindYears(
  text: string,
  { move, ids }: PlannedPassage,
  { action, language }: Source,
): Said['behind'] {
  if (move !== 'fact' && move !== 'request') return undefined;
  if (withoutYearsAgain(text, language, undefined).year === undefined) return undefined;
  const isLaw = action.facts.some(({ id, kind }) => kind === 'law' && ids.includes(id));
  const read = (before: string | undefined): Dated => {
    const dated = withoutYearsAgain(text, language, before);
    return isLaw ? { ...dated, text } : dated;
  };
  const known = new Map<string | undefined, Dated>();
  return (before) => {
    const dated = known.get(before) ?? read(before);
    known.set(before, dated);
    return dated;
  };
}

/** Besides the requests these moves ask: for attention, for help and for an answer. */
const ASKING: readonly Move[] = ['opening', 'reason', 'thanks'];

/** A request without what it asks for, in lower case. */
function frameOf(text: string, asked: readonly string[]): string {
  return asked.reduce((frame, part) => frame.replace(part.toLowerCase(), '…'), text.toLowerCase());
}

function placesIn(frame: string, lists: readonly Terms[]): readonly number[] {
  if (frame === '') return [];
  return lists.flatMap((terms, place) => (findTerms(frame, terms).length > 0 ? [place] : []));
}

/**
 * Renders and measures each way once for as long as the urgent action is in memory: a letter picks
 * a dozen of the same few hundred, and rendering them anew was most of composing it. What a writer
 * typed is never kept.
 */
export function createWays(): Ways {
  const known = memory<readonly Said[]>();
  return (passage, source) => {
    const hearAll = (): readonly Said[] =>
      candidatesFor(passage, source).map((candidate) => hear(candidate, passage, source));
    if (passage.move === 'ownLine') return hearAll();
    return known(source.translation, keyOf(passage, source), hearAll);
  };
}

function keyOf(
  { move, ids, form, isFurther, isApart, isByName }: PlannedPassage,
  { tone, addressee }: Source,
): string {
  return `${tone}/${addressee.id}/${move}/${ids.join()}/${form ?? ''}/${isFurther === true}/${isApart === true}/${isByName === true}`;
}

/**
 * Moves whose words are those of the urgent action, or belong to one recipient already (see
 * `select`).
 */
export const NOT_SHARED = ['fact', 'request', 'ownLine', ...INSTRUMENTS];

/** Whether the words of a passage are the same for all writers and seeds. */
export function isForAll({ move }: PlannedPassage): boolean {
  return move !== 'ownLine' && NOT_SHARED.includes(move);
}

/** The ways to say a passage as a letter draws from them. */
export interface SortedWays {
  readonly ways: readonly Said[];
  /** Short tellings stand apart: they are for want of room. */
  readonly spare: readonly Said[];
  readonly leastWords: number;
  /** Whether all the usual ways name the person. */
  readonly isAlwaysNaming: boolean;
}

/** The usual ways and the short ones apart. */
export function sorted(all: readonly Said[]): SortedWays {
  const hasSpare = all.some(({ isSpare }) => isSpare === true);
  const usual = hasSpare ? all.filter(({ isSpare }) => isSpare !== true) : all;
  let leastWords = Number.POSITIVE_INFINITY;
  let isAlwaysNaming = usual.length > 0;
  for (const { words, isNaming } of usual) {
    if (words < leastWords) leastWords = words;
    isAlwaysNaming &&= isNaming;
  }
  return {
    ways: usual.length > 0 ? usual : all,
    spare: hasSpare ? all.filter(({ isSpare }) => isSpare === true) : [],
    leastWords,
    isAlwaysNaming,
  };
}
