import { beginLarge } from '../../urgent-action/language.ts';
import type { DemandText, Telling } from '../../urgent-action/urgent-action.ts';
import { labelInFrame, type LanguageRules } from '../languages/rules.ts';
import { readings } from '../languages/years.ts';
import type { Passage } from '../letter.ts';
import type { CheckedLetter, Part } from './checked-letter.ts';

/** Whether a passage is this telling; what its place makes clear may be left out of a date. */
export function isToldAs(telling: Telling, text: string, rules: LanguageRules): boolean {
  const told = rules.typeset(telling.text);
  return told === text || readings(told, rules.language).includes(text);
}

/** A clause in all its forms, also as it stands at the beginning of a sentence. */
export function formsOf(clause: string, rules: LanguageRules): readonly string[] {
  return Object.values(rules.clauseForms(clause)).flatMap((form) => inBothCases(form, rules));
}

function inBothCases(text: string, { typeset, language }: LanguageRules): readonly string[] {
  const set = typeset(text);
  return [set, beginLarge(set, language)];
}

const waysOfDemands = new WeakMap<DemandText, readonly string[]>();

/**
 * Every way in which a demand can be said, as it stands in a letter; the longest first, as they
 * contain each other.
 */
export function waysToAsk(demand: DemandText | undefined, rules: LanguageRules): readonly string[] {
  if (demand === undefined) return [];
  const known = waysOfDemands.get(demand);
  if (known !== undefined) return known;
  const clauses = [...demand.clauses, ...(demand.short ? [demand.short.text] : [])];
  const forms = clauses.flatMap((clause) => formsOf(clause, rules));
  const label = labelInFrame(demand.label, rules) ?? demand.label;
  const others = [label, ...(demand.sentence ? [demand.sentence] : [])];
  const texts = [...forms, ...others.flatMap((text) => inBothCases(text, rules))];
  const read = texts.flatMap((text) => readings(text, rules.language));
  const ways = [...new Set(read)].toSorted((one, other) => other.length - one.length);
  waysOfDemands.set(demand, ways);
  return ways;
}

/** The frame alone: a request without the words of the urgent action. */
export function frameOf({ ids, text }: Passage, { translation, rules }: CheckedLetter): string {
  let frame = text;
  for (const id of ids) {
    for (const way of waysToAsk(translation.demands[id], rules)) frame = frame.replace(way, '…');
  }
  return frame;
}

/**
 * Whether somebody wrote the whole request for this urgent action, so that no frame of ours is
 * around it.
 */
export function isWholeSentence({ move, ids }: Passage, { translation }: CheckedLetter): boolean {
  return move === 'request' && ids.some((id) => translation.demands[id]?.sentence !== undefined);
}

/**
 * What of a passage is worded by us: neither tellings, clauses and labels of the urgent action nor
 * the own line.
 */
export function ownWords(passage: Passage, checked: CheckedLetter): string {
  if (passage.move === 'fact' || passage.move === 'ownLine') return '';
  if (isWholeSentence(passage, checked)) return '';
  if (passage.move === 'opening') return withoutWho(passage, checked);
  return passage.move === 'request' ? frameOf(passage, checked) : passage.text;
}

/** An opening without what it tells of the person beside the name. */
function withoutWho({ ids, text }: Passage, { translation, rules }: CheckedLetter): string {
  const tellings = ids.flatMap((id) => translation.facts[id] ?? []);
  const told = tellings.flatMap((telling) => inBothCases(telling.text, rules));
  return told.reduce((opening, who) => opening.replace(who, '…'), text);
}

/** What the writer says in their own name: what the sheet fears or concludes. */
export function isConcern({ move, ids }: Passage, { action }: CheckedLetter): boolean {
  return (
    move === 'fact' && action.facts.some(({ id, kind }) => kind === 'concern' && ids.includes(id))
  );
}

/** Where a passage stands, for findings. */
export function partOf({ move, paragraph }: Passage): Part['where'] {
  return move === 'close' ? 'close' : `paragraph ${paragraph + 1}`;
}
