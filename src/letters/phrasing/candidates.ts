import { beginLarge, enumerated, type Language } from '../../urgent-action/language.ts';
import type { DemandText, Telling } from '../../urgent-action/urgent-action.ts';
import { labelInFrame } from '../languages/rules.ts';
import type { Way } from '../letter.ts';
import { articleOn, type Instrument } from '../norms.ts';
import type { RightName } from '../../urgent-action/rights.ts';
import { RIGHTS } from '../../urgent-action/rights.ts';
import { namesThePerson, tellingsFor } from '../plan/naming.ts';
import type { PlannedPassage } from '../plan/planned.ts';
import { isHighOffice, type Source } from '../source.ts';
import { clausesFor, combinations } from './clauses.ts';
import { recombined } from './recombined.ts';
import { TONE_RULES } from '../tones.ts';
import type { Section, Wording, WordingData } from '../wordings.ts';
import { finishOwnLine } from '../typed.ts';
import { countWords } from '../words.ts';

/** One way to say a passage, before it is rendered. */
export interface Candidate {
  readonly way: Way;
  /**
   * Names its frame or line; none is used twice in a letter (Q26). Undefined: nothing to repeat.
   */
  readonly frame?: string | undefined;
  /** What a request asks for, as it stands in `text`: the rest is the frame. */
  readonly asked?: readonly string[] | undefined;
  /** Only where nothing longer fits the page. */
  readonly isSpare?: boolean | undefined;
  readonly text: string;
}

/** All the ways in which a passage can be said to this recipient. */
export function candidatesFor(passage: PlannedPassage, source: Source): readonly Candidate[] {
  switch (passage.move) {
    case 'fact':
      return tellings(passage, source);
    case 'request':
      return requests(passage, source);
    case 'opening':
      return passage.ids.length === 0 ? lines(passage, source) : introductions(passage, source);
    case 'ownLine': {
      const line = finishOwnLine(source.writer.ownLine ?? '');
      return line === '' ? [] : [{ way: PLAIN, text: line }];
    }
    default:
      return lines(passage, source);
  }
}

/** A longer noun phrase nobody would say to somebody else. */
const LABEL_WORDS = 14;

const PLAIN: Way = { line: 0, texts: [] };

/**
 * The tellings for this recipient alone, else the general ones; short ones for the short tone, and
 * elsewhere only where room is wanting.
 */
function tellings(
  { ids, isByName, isFurther }: PlannedPassage,
  source: Source,
): readonly Candidate[] {
  const { translation, addressee, rules, tone } = source;
  const all = translation.facts[ids[0] ?? ''] ?? [];
  const isShort = TONE_RULES[tone].short;
  const inPlace = (short: boolean): readonly Telling[] => {
    const further = isFurther === true ? tellingsFor(all, addressee.id, short, 'further') : [];
    return further.length > 0 ? further : tellingsFor(all, addressee.id, short);
  };
  const [usual, other] = [isShort, !isShort].map((short) =>
    inPlace(short).filter(
      ({ text }, _, some) =>
        isByName !== true ||
        namesThePerson(text, translation) ||
        !some.some((telling) => namesThePerson(telling.text, translation)),
    ),
  );
  const chosen = (usual?.length ?? 0) > 0 ? usual : other;
  return [...new Set([...(chosen ?? []), ...(isShort ? [] : (other ?? []))])].map((telling) => ({
    way: { line: 0, texts: [all.indexOf(telling)] },
    isSpare: chosen?.includes(telling) !== true,
    text: rules.typeset(telling.text),
  }));
}

/**
 * The openings with who the person is beside the name. Behind it, that goes on to the end of the
 * sentence, as it needs a comma of its own elsewhere; a question would be heard as one too late.
 */
function introductions({ ids }: PlannedPassage, source: Source): readonly Candidate[] {
  const { translation, addressee, rules, tone, data } = source;
  const { whoBeforeName, typeset } = rules;
  const all = translation.facts[ids[0] ?? ''] ?? [];
  return linesOf('opening', source).flatMap(({ line, frame, wording }) =>
    tellingsFor(all, addressee.id, TONE_RULES[tone].short, 'name').flatMap((telling) => {
      const who = typeset(telling.text);
      const name = Object.entries(data.name).map(([form, text]) => [
        form,
        whoBeforeName ? `${who} ${text}` : `${text}, ${who}`,
      ]);
      const withWho = { name: Object.fromEntries(name) };
      const text = whoBeforeName
        ? renderSentence(wording, withWho, source)
        : render(wording, withWho, source);
      const isWhole = whoBeforeName || text.endsWith(`${who}.`);
      return isWhole ? [{ way: { line, texts: [all.indexOf(telling)] }, frame, text }] : [];
    }),
  );
}

interface RequestSections {
  readonly first: Section;
  readonly further: Section;
  /** Of a further request that follows from what stands between it and the one before. */
  readonly apart: Section;
}

const SECTIONS_OF: Readonly<Record<'clause' | 'label', RequestSections>> = {
  clause: { first: 'request', further: 'further request', apart: 'further request apart' },
  label: {
    first: 'request by label',
    further: 'further request by label',
    apart: 'further request apart by label',
  },
};

function requests(passage: PlannedPassage, source: Source): readonly Candidate[] {
  const { translation } = source;
  const demands = passage.ids.flatMap((id) => translation.demands[id] ?? []);
  const [demand] = demands;
  if (demand === undefined) return [];
  if (demand.sentence !== undefined) {
    const { sentence } = demand;
    return [{ way: PLAIN, text: source.rules.typeset(sentence) }];
  }
  if (passage.form === 'two') return twoLimbs(demands, source);
  if (passage.form === 'list') return lists(demands, source, passage.isByName);
  const label = labelInFrame(demand.label, source.rules);
  const isTooLong = TONE_RULES[source.tone].verbal && countWords(demand.label) > LABEL_WORDS;
  // "steps to release her" says no more than the clause, and less plainly.
  const isWrapped = demand.clauses.some((clause) =>
    demand.label.endsWith(` ${source.rules.clauseForms(clause)['plain'] ?? clause}`),
  );
  if (passage.form === 'label' && !isTooLong && !isWrapped && label !== undefined)
    return framed('label', passage, source).map(({ line, frame, wording }) => ({
      way: { line, texts: [] },
      frame,
      asked: [label],
      text: renderSentence(wording, { label }, source),
    }));
  return framed('clause', passage, source).flatMap(({ line, frame, wording }) =>
    clausesFor(demand, source, 'clause', passage.isByName).map(({ text, index }) => ({
      way: { line, texts: [index] },
      frame,
      asked: Object.values(source.rules.clauseForms(text)),
      text: renderSentence(wording, { clause: source.rules.clauseForms(text) }, source),
    })),
  );
}

interface Framed {
  readonly line: number;
  readonly frame: string;
  readonly wording: Wording;
}

function framed(
  form: 'clause' | 'label',
  passage: PlannedPassage,
  source: Source,
): readonly Framed[] {
  const { first, further, apart } = SECTIONS_OF[form];
  if (passage.isFurther !== true) return linesOf(first, source);
  const behindItsReasons = passage.isApart === true ? linesOf(apart, source) : [];
  return behindItsReasons.length > 0 ? behindItsReasons : linesOf(further, source);
}

function linesOf(section: Section, { wordings, tone }: Source): readonly Framed[] {
  return (wordings.tones[tone][section] ?? []).map((wording, line) => ({
    line,
    frame: `${section}/${line}`,
    wording,
  }));
}

function twoLimbs(demands: readonly DemandText[], source: Source): readonly Candidate[] {
  const [first, second] = demands.map((demand) => clausesFor(demand, source, 'two')[0]);
  if (first === undefined || second === undefined) return [];
  const data = {
    first: source.rules.clauseForms(first.text),
    second: source.rules.clauseForms(second.text),
  };
  return linesOf('two requests', source).map(({ line, frame, wording }) => ({
    way: { line, texts: [first.index, second.index] },
    frame,
    asked: [data.first, data.second].flatMap((forms) => Object.values(forms)),
    text: renderSentence(wording, data, source),
  }));
}

function lists(
  demands: readonly DemandText[],
  source: Source,
  isByName?: boolean,
): readonly Candidate[] {
  const [item] = linesOf('item of a list', source);
  if (item === undefined) return [];
  const all = combinations(demands.map((demand) => clausesFor(demand, source, 'list', isByName)));
  return linesOf('list of requests', source).flatMap(({ line, frame, wording }) =>
    all.map((clauses) => {
      const items = clauses.map(({ text }) =>
        render(item.wording, { clause: source.rules.clauseForms(text) }, source),
      );
      return {
        way: { line, texts: clauses.map(({ index }) => index) },
        frame,
        asked: items,
        text: source.rules.typeset(listOf(renderSentence(wording, {}, source), items, source)),
      };
    }),
  );
}

/** A lead and its items, a line each; on a fax or a postcard, which is one paragraph, in a row. */
function listOf(lead: string, items: readonly string[], { tone, language }: Source): string {
  if (TONE_RULES[tone].short) return `${lead} ${inARow(items, language)}.`;
  return `${lead}\n${items.map((item) => `– ${item}`).join(';\n')}.`;
}

/** Like one sentence, unless its commas would be mistaken for those of an item. */
function inARow(items: readonly string[], language: Language): string {
  const hasCommas = items.some((item) => item.includes(','));
  return hasCommas ? items.join('; ') : enumerated(items, language);
}

function render(wording: Wording, data: Partial<WordingData>, source: Source): string {
  return source.rules.typeset(wording({ ...source.data, ...data }));
}

/** Where a frame begins with the clause, its sentence still begins with a capital. */
function renderSentence(wording: Wording, data: Partial<WordingData>, source: Source): string {
  return beginLarge(render(wording, data, source), source.language);
}

/** The lines of a section of our wordings. */
function lines(passage: PlannedPassage, source: Source): readonly Candidate[] {
  const section = sectionOf(passage, source);
  const all = wordingsOf(passage, section, source).map((wording, line) => ({
    way: { line, texts: [] },
    frame: `${section}/${line}`,
    text: render(wording, article(passage, source), source),
  }));
  return passage.move === 'thanks' ? [...all, ...recombined(all, source.rules)] : all;
}

function sectionOf({ move, ids }: PlannedPassage, { recipient, rules }: Source): string {
  if (move === 'close') return isHighOffice(recipient, rules) ? 'close to high office' : 'close';
  return ids.length === 0 ? move : `${move} ${ids[0] ?? ''}`;
}

function wordingsOf(
  { ids }: PlannedPassage,
  section: string,
  { wordings, tone }: Source,
): readonly Wording[] {
  const files: Readonly<Record<string, readonly Wording[]>> =
    ids.length === 0 ? wordings.tones[tone] : wordings.rights;
  return files[section] ?? [];
}

function article({ move, ids }: PlannedPassage, { action }: Source): Partial<WordingData> {
  const right = RIGHTS.find((known) => known === ids[0]);
  if (right === undefined || !isInstrument(move)) return {};
  return { article: articleOn(right satisfies RightName, move, action.country) };
}

function isInstrument(move: string): move is Instrument {
  return move === 'udhr' || move === 'iccpr';
}
