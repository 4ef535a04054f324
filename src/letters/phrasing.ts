import { draw } from './draw.ts';
import type { LanguageRules } from './languages/rules.ts';
import type { Passage } from './letter.ts';
import type { Plan, PlannedPassage } from './plan.ts';
import { PLACE } from './source.ts';
import type { Source } from './source.ts';
import { beginning, countWords, ending, sentences } from './words.ts';

/** One way to say a passage, with what the draws have to know of it. */
interface Candidate {
  readonly text: string;
  /** Its place among all the ways, from 0. */
  readonly way: number;
  readonly words: number;
  /** How its first sentence begins, and its last. */
  readonly begins: string;
  readonly lastBegins: string;
  readonly ends: string;
}

/** Renders a wording when it is first looked at: most wordings of a letter never are. */
type Way = () => Candidate;

/** A passage that has its words, and how many they are. */
export interface PhrasedPassage extends Passage {
  readonly words: number;
}

/** A place that ends with a full stop ("London, U.K.") ends its sentence with that one. */
function setPlace(text: string, place: string): string {
  const ending = place.endsWith('.') ? `${PLACE}.` : PLACE;
  return text.replaceAll(ending, () => place).replaceAll(PLACE, () => place);
}

/** The writer's own line exactly as typed, on one line, with a full stop if it ends with nothing. */
export function finishOwnLine(ownLine: string): string {
  const line = ownLine.trim().replaceAll(/\s*\n\s*/gu, ' ');
  return line === '' || /[.!?…][»”“"’')]*$/u.test(line) ? line : `${line}.`;
}

function measure(text: string, way: number): Candidate {
  const begins = beginning(text);
  const last = sentences(text).at(-1) ?? '';
  return {
    text,
    way,
    words: countWords(text),
    begins,
    lastBegins: beginning(last),
    ends: ending(last),
  };
}

function wayTo(render: () => string, way: number): Way {
  let candidate: Candidate | undefined;
  return () => (candidate ??= measure(render(), way));
}

/**
 * Ways to say the texts of urgent actions, which are the same in every letter: measured once for as long as
 * the urgent action is in memory. They are most of a letter, and measuring them was most of composing it.
 */
const waysOfTexts = new WeakMap<readonly string[], readonly Way[]>();

function plainWays(texts: readonly string[] | undefined, rules: LanguageRules): readonly Way[] {
  if (texts === undefined) return [];
  const known = waysOfTexts.get(texts);
  if (known !== undefined) return known;
  const ways = texts.map((text, way) => wayTo(() => rules.typeset(text), way));
  waysOfTexts.set(texts, ways);
  return ways;
}

/** All the ways in which a passage can be said. Texts of the urgent action are plain text, not templates. */
function waysToSay(passage: PlannedPassage, source: Source): readonly Way[] {
  const { translation, wordings, data, writer, rules, tone } = source;
  if (passage.move === 'ownLine') {
    const line = finishOwnLine(writer.ownLine ?? '');
    return line === '' ? [] : [wayTo(() => line, 0)];
  }
  if (passage.move === 'fact') return plainWays(translation.facts[passage.id ?? ''], rules);
  if (passage.move === 'demand') {
    const demand = translation.demands[passage.id ?? ''];
    return plainWays(tone === 'brief' ? demand?.brief : demand?.wordings, rules);
  }
  return (wordings[passage.move] ?? []).map((wording, way) =>
    wayTo(() => setPlace(rules.typeset(wording(data)), writer.place), way),
  );
}

/** The drawn way, or the next one that begins neither like the sentence before it nor with its last words. */
function choose(
  ways: readonly Way[],
  start: number,
  before: Candidate | undefined,
): Candidate | undefined {
  for (let step = 0; step < ways.length; step += 1) {
    const candidate = ways[(start + step) % ways.length]?.();
    const heard = [before?.lastBegins, before?.ends];
    if (candidate !== undefined && !heard.includes(candidate.begins)) return candidate;
  }
  return ways[start]?.();
}

/** The shorter part of the ways, at least one: `share` is what is kept of them, from 0 to 1. */
function shorterPart(ways: readonly Way[], share: number): readonly Way[] {
  const byLength = ways.toSorted((one, other) => one().words - other().words);
  return byLength.slice(0, Math.ceil(ways.length * share));
}

/** Gives planned passages their words: `attempt` draws others, from the shorter `share` of them (0 to 1). */
export type Phrase = (
  plan: Plan,
  attempt: number,
  share: number,
) => readonly (readonly PhrasedPassage[])[];

/** Binds what a letter is phrased from. Attempts share what has been rendered. */
export function phraser(source: Source, seed: number): Phrase {
  const known = new Map<string, readonly Way[]>();
  const waysOf = (planned: PlannedPassage, share: number): readonly Way[] => {
    const key = `${planned.move}/${planned.id ?? ''}/${share}`;
    const ways =
      known.get(key) ??
      (share === 1 ? waysToSay(planned, source) : shorterPart(waysOf(planned, 1), share));
    known.set(key, ways);
    return ways;
  };
  return (plan, attempt, share) => {
    let before: Candidate | undefined;
    const say = (planned: PlannedPassage, paragraph: number): readonly PhrasedPassage[] => {
      const ways = waysOf(planned, share);
      const choice = `${source.choice}/${planned.move}/${planned.id ?? ''}/${share}/${attempt}`;
      const chosen = choose(ways, draw(seed, choice, ways.length), before);
      // A passage with nothing to say (no own line) falls away.
      if (chosen === undefined) return [];
      before = chosen;
      const { text, words, way } = chosen;
      return [{ ...planned, text, words, way, paragraph }];
    };
    return plan
      .map((passages, paragraph) => passages.flatMap((planned) => say(planned, paragraph)))
      .filter((said) => said.length > 0);
  };
}

/** The same passages in the words of `source`: each in the way at the same place, which says the same. */
export function phraseAgain(passages: readonly Passage[], source: Source): readonly Passage[] {
  return passages.flatMap((passage) => {
    const ways = waysToSay(passage, source);
    const chosen = ways[passage.way % ways.length]?.();
    return chosen === undefined ? [] : [{ ...passage, text: chosen.text }];
  });
}
