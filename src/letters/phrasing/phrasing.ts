import { draw } from '../draw.ts';
import type { Passage } from '../letter.ts';
import type { Plan, PlannedPassage } from '../plan/plan.ts';
import type { Source } from '../source.ts';
import type { Said, Ways } from './ways.ts';

/** A passage that has its words. */
export interface PhrasedPassage extends Passage {
  readonly words: number;
  /** How few words could say it. */
  readonly leastWords: number;
  /** Its place in the plan, from 0. */
  readonly place: number;
}

/** Paragraphs in order, each with its passages in order. */
export type Phrased = readonly (readonly PhrasedPassage[])[];

/** How a plan is put into words. */
export interface PhraseOptions {
  /** Each draws other words. */
  readonly attempt: number;
  /** The words that a passage may have at most, by its place in the plan, for those that have to be shorter. */
  readonly limits: ReadonlyMap<number, number>;
  /** How many of the facts, from the first one told, are told as a postcard would. */
  readonly shortened: number;
}

/**
 * Gives planned passages their words: no frame or line twice (Q26), no sentence that begins like the one before it or
 * with its last words. A passage with nothing to say (no own line) falls away, and a paragraph with it.
 */
export function phrase(
  plan: Plan,
  source: Source,
  ways: Ways,
  seed: number,
  { attempt, limits, shortened }: PhraseOptions,
): Phrased {
  const used = new Set<string>();
  let before: Said | undefined;
  let factsTold = 0;
  let place = -1;
  const say = (planned: PlannedPassage, paragraph: number): readonly PhrasedPassage[] => {
    place += 1;
    const unused = ways(planned, source).filter(
      ({ frame }) => frame === undefined || !used.has(frame),
    );
    if (planned.move === 'fact') factsTold += 1;
    const isShortened = planned.move === 'fact' && factsTold <= shortened;
    const usual = unused.filter(({ isSpare = false }) => isSpare === isShortened);
    const open = usual.length > 0 ? usual : unused;
    const fitting = within(open, limits.get(place));
    const name = `${source.addressee.id}/${source.tone}/${planned.move}/${planned.ids.join()}`;
    const start = draw(seed, `${name}/${attempt}`, fitting.length);
    const chosen = choose(fitting, start, before);
    if (chosen === undefined) return [];
    before = chosen;
    const { text, words, way, frame } = chosen;
    if (frame !== undefined) used.add(frame);
    return [{ ...planned, text, words, way, paragraph, place, leastWords: leastWords(open) }];
  };
  const paragraphs: (readonly PhrasedPassage[])[] = [];
  for (const passages of plan) {
    const said = passages.flatMap((planned) => say(planned, paragraphs.length));
    if (said.length > 0) paragraphs.push(said);
  }
  return paragraphs;
}

/** The drawn way, or the next one that begins neither like the sentence before it nor with its last words. */
function choose(ways: readonly Said[], start: number, before: Said | undefined): Said | undefined {
  const avoided = [before?.lastBegins, before?.ends];
  for (let step = 0; step < ways.length; step += 1) {
    const said = ways[(start + step) % ways.length];
    if (said !== undefined && !avoided.includes(said.begins)) return said;
  }
  return ways[start];
}

/** The ways of at most so many words; the shortest where there is none. */
function within(ways: readonly Said[], limit: number | undefined): readonly Said[] {
  if (limit === undefined) return ways;
  const shorter = ways.filter(({ words }) => words <= limit);
  return shorter.length > 0 ? shorter : ways.filter(({ words }) => words === leastWords(ways));
}

function leastWords(ways: readonly Said[]): number {
  return Math.min(...ways.map(({ words }) => words));
}

/** The same passages in the words of `source`: each in the way at the same place, which says the same. */
export function phraseAgain(
  passages: readonly Passage[],
  source: Source,
  ways: Ways,
): readonly Passage[] {
  return passages.flatMap((passage) => {
    const all = ways(passage, source);
    const { line, texts } = passage.way;
    const inLine = all.filter(({ way }) => way.line === line);
    const same = inLine.find(({ way }) => way.texts.join() === texts.join());
    const chosen = same ?? inLine[0] ?? all[0];
    return chosen === undefined ? [] : [{ ...passage, text: chosen.text }];
  });
}
