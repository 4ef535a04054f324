import { shuffle } from '../draw.ts';
import { memory } from '../memory.ts';
import type { PlannedPassage } from '../plan/planned.ts';
import type { Source } from '../source.ts';
import { NOT_SHARED, sorted, type Said, type SortedWays, type Ways } from './ways.ts';

/** A letter can do without a ground, but not without an opening. */
const DISPENSABLE = ['ground', 'reason'];

/** By the line of the thanks and that of the request for an answer: the ways made of these two. */
type Parts = ReadonlyMap<number, ReadonlyMap<number, readonly Said[]>>;

const partsOfWays = memory<Parts>();

/** There are hundreds of such ways, and each letter of a writer takes a share of its own. */
function partsAmong(all: readonly Said[]): Parts {
  return partsOfWays(all, '', () => {
    const parts = new Map<number, Map<number, readonly Said[]>>();
    for (const said of all) {
      const { line, texts } = said.way;
      const [other] = texts;
      if (said.frame !== undefined || other === undefined) continue;
      const ofLine = parts.get(line) ?? new Map<number, readonly Said[]>();
      parts.set(line, ofLine);
      ofLine.set(other, [...(ofLine.get(other) ?? []), said]);
    }
    return parts;
  });
}

/** The ways of `all` that are put together from two lines of `share`. */
function madeOf(share: readonly Said[], all: readonly Said[]): readonly Said[] {
  const parts = partsAmong(all);
  const lines = [...new Set(share.map(({ way }) => way.line))].toSorted((one, two) => one - two);
  const made: Said[] = [];
  for (const line of lines) {
    const ofLine = parts.get(line);
    if (ofLine === undefined) continue;
    for (const other of lines) for (const said of ofLine.get(other) ?? []) made.push(said);
  }
  return made;
}

interface Lines {
  /** The lines of our wordings among the ways of a passage, each with the ways to say it. */
  readonly byLine: ReadonlyMap<number, readonly Said[]>;
  /** The lines that have a sentence ("Thank you.") in common with a way of another line. */
  readonly rivals: ReadonlyMap<Said, readonly number[]>;
}

const linesOfWays = memory<Lines>();

function linesAmong(all: readonly Said[]): Lines {
  return linesOfWays(all, '', () => {
    const byLine = new Map<number, readonly Said[]>();
    const rivals = new Map<Said, readonly number[]>();
    const framed = all.filter(({ frame }) => frame !== undefined);
    for (const said of framed) {
      byLine.set(said.way.line, [...(byLine.get(said.way.line) ?? []), said]);
      const others = framed.filter(
        ({ way, sentences }) =>
          way.line !== said.way.line && sentences.some((one) => said.sentences.includes(one)),
      );
      if (others.length > 0) rivals.set(said, [...new Set(others.map(({ way }) => way.line))]);
    }
    return { byLine, rivals };
  });
}

function saidIn(some: readonly number[], { byLine }: Lines): readonly Said[] {
  return some.flatMap((line) => byLine.get(line) ?? []);
}

/** The ways to say a passage that are for one recipient. */
export type Share = (passage: PlannedPassage, source: Source) => SortedWays;

/**
 * The recipients of one writer share the lines of our wordings out between them, by the seed, so
 * that no two letters of a writer have a sentence of ours in common (Q26). A letter that is made to
 * fit asks for the same share again and again: it is dealt once.
 */
export function shareOf(ways: Ways, seed: number): Share {
  const shares = new Map<string, SortedWays>();
  return (passage, source) => {
    const key = `${passage.move}/${passage.ids.join()}`;
    const known = shares.get(key);
    if (known !== undefined) return known;
    const all = ways(passage, source);
    const isShared = !NOT_SHARED.includes(passage.move) && source.action.recipients.length > 1;
    const share = sorted(isShared ? dealtFrom(all, passage, source, seed) : all);
    shares.set(key, share);
    return share;
  };
}

function dealtFrom(
  all: readonly Said[],
  { move }: PlannedPassage,
  { action, position, tone }: Source,
  seed: number,
): readonly Said[] {
  const lines = linesAmong(all);
  const dealt = shuffle(seed, `${tone}/${move}`, [...lines.byLine.keys()]);
  const mine = dealt.filter((_, index) => index % action.recipients.length === position);
  const isOfOthers = (line: number): boolean => !mine.includes(line);
  const own = saidIn(mine, lines).filter(
    (said) => lines.rivals.get(said)?.some(isOfOthers) !== true,
  );
  const share = own.length > 0 || DISPENSABLE.includes(move) ? own : saidIn(dealt, lines);
  return [...share, ...madeOf(share, all)];
}
