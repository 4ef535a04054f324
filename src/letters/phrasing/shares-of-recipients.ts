import { shuffle } from '../draw.ts';
import { memory } from '../memory.ts';
import { NOT_SHARED, type Said, type Ways } from './ways.ts';

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

type Lines = ReadonlyMap<number, readonly Said[]>;

const linesOfWays = memory<Lines>();

/** The lines of our wordings among the ways of a passage, each with the ways to say it. */
function linesAmong(all: readonly Said[]): Lines {
  return linesOfWays(all, '', () => {
    const lines = new Map<number, readonly Said[]>();
    for (const said of all)
      if (said.frame !== undefined)
        lines.set(said.way.line, [...(lines.get(said.way.line) ?? []), said]);
    return lines;
  });
}

function saidIn(some: readonly number[], lines: Lines): readonly Said[] {
  return some.flatMap((line) => lines.get(line) ?? []);
}

/**
 * The ways that are for one recipient. The recipients of one writer share the lines of our wordings
 * out between them, by the seed, so that no two letters of a writer have a sentence of ours in
 * common (Q26).
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
    const lines = linesAmong(all);
    const dealt = shuffle(seed, `${tone}/${passage.move}`, [...lines.keys()]);
    const isMine = (_: number, index: number): boolean => index % recipients === position;
    const ofOthers = dealt.filter((line, index) => !isMine(line, index));
    const others = new Set<string>();
    for (const { sentences } of saidIn(ofOthers, lines))
      for (const sentence of sentences) others.add(sentence);
    // Two lines may have one of their sentences in common ("Thank you.").
    const own = saidIn(dealt.filter(isMine), lines).filter(
      ({ sentences: said }) => !said.some((sentence) => others.has(sentence)),
    );
    const share = own.length > 0 || DISPENSABLE.includes(passage.move) ? own : saidIn(dealt, lines);
    const withParts = [...share, ...madeOf(share, all)];
    shares.set(key, withParts);
    return withParts;
  };
}
