import { draw } from '../draw.ts';
import type { Passage } from '../letter.ts';
import type { Source } from '../source.ts';
import type { Prepared } from './prepare.ts';
import type { Said, Ways } from './ways.ts';

/**
 * What each passage of a plan is said with; undefined where there is nothing to say (no own line).
 */
export type Worded = readonly (Said | undefined)[];

/**
 * Draws the words of all passages: no frame or line twice (Q26), no sentence that begins like the
 * one before it or with its last words.
 */
export function wordFreely(passages: readonly Prepared[], seed: number): Worded {
  const worded: (Said | undefined)[] = [];
  for (const [index, { ways, choice }] of passages.entries()) {
    const isNamingNext = passages[index + 1]?.isAlwaysNaming === true;
    worded.push(choose(ways, { seed, choice }, worded, index, { isNamingNext }));
  }
  return worded;
}

/**
 * Other words for the passage at `index`, drawn anew, of at most `limit` words where there are
 * such.
 */
export function wordShorter(
  ways: readonly Said[],
  worded: Worded,
  index: number,
  limit: number,
  seed: number,
): Said | undefined {
  return choose(ways, { seed, choice: `shorter/${index}` }, worded, index, { limit });
}

/** What a way is drawn by. */
interface Lot {
  readonly seed: number;
  readonly choice: string;
}

/**
 * From the drawn way to all others, each once. The step is drawn too: were it always the next one
 * in the file, a way that follows others that seldom fit would be taken in their place each time,
 * and letters would be alike.
 */
function stepOf({ seed, choice }: Lot, count: number): number {
  let step = draw(seed, `${choice}/step`, count) + 1;
  while (haveCommonFactor(step, count)) step += 1;
  return step;
}

/** Such a step would come back to where it began before all were seen (Euclid). */
function haveCommonFactor(one: number, other: number): boolean {
  let [larger, smaller] = [one, other];
  while (smaller > 0) [larger, smaller] = [smaller, larger % smaller];
  return larger > 1;
}

/**
 * The drawn way, or the next one by the step that is not used up, not too long, begins neither
 * like the sentence before nor with its last words, does not name the person again, and asks in
 * other words than the requests before. Where all do, the one that repeats least; where all are too
 * long, the shortest that is no echo.
 */
function choose(
  ways: readonly Said[],
  lot: Lot,
  worded: Worded,
  index: number,
  { limit = Number.POSITIVE_INFINITY, isNamingNext = false },
): Said | undefined {
  let best: Said | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  let shortest: Said | undefined;
  let least = Number.POSITIVE_INFINITY;
  const start = draw(lot.seed, lot.choice, ways.length);
  let step = 0;
  for (let seen = 0; seen < ways.length; seen += 1) {
    // Mostly the first one is taken, and no step is needed.
    if (seen === 1) step = stepOf(lot, ways.length);
    const said = ways[(start + seen * step) % ways.length];
    if (said === undefined || (said.words > limit && said.words >= least)) continue;
    if (isUsed(said, worded, index)) continue;
    const length = said.words + (isEcho(said, worded, index) ? MORE_THAN_ANY_SENTENCE : 0);
    if (length < least) [shortest, least] = [said, length];
    if (said.words > limit) continue;
    const isNamedTwice = isNamingNext && said.isNaming;
    const repeated = repetitions(said, worded, index) + Number(isNamedTwice);
    if (repeated === 0) return said;
    if (repeated < fewest) [best, fewest] = [said, repeated];
  }
  return fewest < ECHO ? best : shortest;
}

const MORE_THAN_ANY_SENTENCE = 1000;
const ECHO = 16;
const JOINED_ALIKE = 4;
/** Besides: "In view of this" twice is heard more than that and "with this in mind". */
const BEGUN_ALIKE = 1;
/** Two requests with the same verb; half as much where one asks for attention or an answer. */
const ASKED_ALIKE = 2;
/** "I ask … I also ask" is heard less than "I urge … I also urge". */
const ASKED_ALIKE_IN_A_RARE_WORD = 1;
const PLAINEST_VERB = 0;

/** How much of what was said is heard again: an echo is a finding, the others are only poor. */
function repetitions(said: Said, worded: Worded, index: number): number {
  let sum = isEcho(said, worded, index) ? ECHO : 0;
  if (isNamedAgain(said, worded, index)) sum += 1;
  if (said.connectives.length + said.verbs.length === 0 && !said.isAnnouncing) return sum;
  for (const [place, other] of worded.entries()) {
    if (place === index || other === undefined) continue;
    // Each: "For this reason I also ask" twice is worse than "also" twice.
    for (const one of said.connectives) if (other.connectives.includes(one)) sum += JOINED_ALIKE;
    const shared = said.verbs.filter((one) => other.verbs.includes(one));
    if (shared.length > 0) sum += said.isRequest && other.isRequest ? ASKED_ALIKE : ASKED_ALIKE / 2;
    if (shared.some((one) => one !== PLAINEST_VERB)) sum += ASKED_ALIKE_IN_A_RARE_WORD;
    if (said.isAnnouncing && other.isAnnouncing) sum += JOINED_ALIKE;
    if (said.isRequest && other.isRequest && said.begins === other.begins) sum += BEGUN_ALIKE;
  }
  return sum;
}

function isUsed({ frame }: Said, worded: Worded, index: number): boolean {
  return (
    frame !== undefined && worded.some((other, place) => place !== index && other?.frame === frame)
  );
}

/**
 * Whether two sentences in a row would begin alike, or one with the last words of the one before.
 */
function isEcho(said: Said, worded: Worded, index: number): boolean {
  const before = worded[index - 1];
  const after = worded[index + 1];
  return (
    before?.lastBegins === said.begins ||
    before?.ends === said.begins ||
    (after !== undefined && (said.lastBegins === after.begins || said.ends === after.begins))
  );
}

/** Whether the person would be named in two passages running, where "she" is enough. */
function isNamedAgain({ isNaming }: Said, worded: Worded, index: number): boolean {
  return isNaming && [index - 1, index + 1].some((place) => worded[place]?.isNaming === true);
}

/**
 * Reads passages out in their order: within a paragraph a year is named once, as long as no other
 * comes between.
 */
function reader(): (said: Said, paragraph: number) => string {
  let year: string | undefined;
  let last: number | undefined;
  return ({ text, behind }, paragraph) => {
    if (paragraph !== last) year = undefined;
    last = paragraph;
    if (behind === undefined) return text;
    const dated = behind(year);
    year = dated.year;
    return dated.text;
  };
}

/**
 * The passages with their words. Paragraphs count from 0 without those in which nothing is said.
 */
export function toPassages(passages: readonly Prepared[], worded: Worded): readonly Passage[] {
  const said: Passage[] = [];
  const read = reader();
  let paragraph = -1;
  let last: number | undefined;
  for (const [index, prepared] of passages.entries()) {
    const words = worded[index];
    if (words === undefined) continue;
    if (prepared.paragraph !== last) paragraph += 1;
    last = prepared.paragraph;
    const { move, ids, form, isFurther, isApart, isByName } = prepared.planned;
    // Spelled out, as copying from objects of many shapes takes longer than drawing the words.
    said.push({
      move,
      ids,
      form,
      isFurther,
      isApart,
      isByName,
      text: read(words, paragraph),
      way: words.way,
      paragraph,
    });
  }
  return said;
}

/**
 * The same passages in the words of `source`: each in the way at the same place, which says the
 * same.
 */
export function phraseAgain(
  passages: readonly Passage[],
  source: Source,
  ways: Ways,
): readonly Passage[] {
  const read = reader();
  return passages.flatMap((passage) => {
    const all = ways(passage, source);
    const { line, texts } = passage.way;
    const inLine = all.filter(({ way }) => way.line === line);
    const same = inLine.find(({ way }) => way.texts.join() === texts.join());
    const chosen = same ?? inLine[0] ?? all[0];
    return chosen === undefined ? [] : [{ ...passage, text: read(chosen, passage.paragraph) }];
  });
}
