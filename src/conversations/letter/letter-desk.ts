import { hash } from 'node:crypto';
import { setBounded } from '../../bounded-map.ts';
import type { ComposeLetter, RetellLetter } from '../../letters/compose.ts';
import type { Finding, Rule } from '../../letters/checks/finding.ts';
import { rulesOf } from '../../letters/languages/all.ts';
import type { Letter, Tone, Writer } from '../../letters/letter.ts';
import type { Language } from '../../urgent-action/language.ts';
import type { UrgentAction } from '../../urgent-action/urgent-action.ts';
import type { Culprit, LetterDesk, LetterOrder, Written } from './desk.ts';

export interface LetterDeskOptions {
  readonly composeLetter: ComposeLetter;
  readonly retellLetter: RetellLetter;
  readonly checkLetter: (letter: Letter, action: UrgentAction) => readonly Finding[];
  /**
   * Told, in ids only, that a letter of ours broke a rule that no answer of the writer explains.
   */
  readonly report: (trouble: LetterTrouble) => void;
}

export interface LetterTrouble {
  readonly slug: string;
  readonly recipient: string;
  readonly language: Language;
  readonly tone: Tone;
  readonly seed: number;
  readonly rules: readonly Rule[];
}

/** How many seeds are tried. All letters of the tests pass at the first. */
const SEEDS_TRIED = 20;

/** Answers that break no rule, to find out which of the writer's own did. */
const PLAIN: Readonly<Record<Culprit, Partial<Writer>>> = {
  ownLine: { ownLine: undefined },
  name: { name: 'A. B.' },
  place: { place: 'Oslo' },
};
const CULPRITS = ['ownLine', 'name', 'place'] as const;

const SCRIPTS = { Latn: /\p{Script=Latin}/gu, Cyrl: /\p{Script=Cyrillic}/gu } as const;

/**
 * Whether most of `line` is written as `language` is: a Russian letter with one English line reads
 * as odd.
 */
function isInScriptOf(language: Language, line: string): boolean {
  const inScript = line.match(SCRIPTS[rulesOf(language).script])?.length ?? 0;
  return inScript * 2 > (line.match(/\p{L}/gu)?.length ?? 0);
}

/**
 * Letters of each urgent action whose reading is remembered: the one that a writer has just seen is
 * written again when they say yes to it, and when it is handed out.
 */
const REMEMBERED = 1_000;

/** What came of a letter: the seed that passed, or why none did. */
type Reading =
  { readonly ok: true; readonly seed: number } | Extract<Written, { readonly ok: false }>;

/** A digest and not what was typed: that is kept no longer than it takes to write with it. */
function digestOf({ recipient, ...rest }: LetterOrder): string {
  return hash('sha256', JSON.stringify([recipient.id, rest]), 'base64');
}

/** What is too long with one wording has room with another that is shorter. */
function isOfRoom(rules: readonly Rule[]): boolean {
  return rules.every((rule) => rule === 'Q8');
}

/** Writes letters that pass the checks. Pure but for `report`. */
export function letterDesk(options: LetterDeskOptions): LetterDesk {
  const { composeLetter, retellLetter, checkLetter, report } = options;
  const compose = (action: UrgentAction, order: LetterOrder): Letter =>
    composeLetter(action, order.recipient, order.language, order.tone, order.writer, order.seed);
  const rulesBroken = (action: UrgentAction, letter: Letter): readonly Rule[] => [
    ...new Set(checkLetter(letter, action).map(({ rule }) => rule)),
  ];

  /**
   * The first answer that breaks a rule by itself, where a letter with plain answers breaks none.
   */
  function findCulprit(action: UrgentAction, order: LetterOrder): Culprit | undefined {
    const isClean = (writer: Writer): boolean =>
      rulesBroken(action, compose(action, { ...order, writer })).length === 0;
    const plain = { ...order.writer, ...PLAIN.ownLine, ...PLAIN.name, ...PLAIN.place };
    if (!isClean(plain)) return undefined;
    return CULPRITS.find((culprit) => {
      const { [culprit]: typed } = order.writer;
      return !isClean({ ...plain, [culprit]: typed });
    });
  }

  function write(action: UrgentAction, order: LetterOrder): Written {
    const { ownLine } = order.writer;
    if (ownLine !== undefined && !isInScriptOf(order.language, ownLine)) {
      return { ok: false, culprit: 'ownLine', rule: 'Q12' };
    }
    let refused: Written = { ok: false, culprit: undefined };
    for (let step = 0; step < SEEDS_TRIED; step += 1) {
      const attempt = { ...order, seed: order.seed + step };
      const letter = compose(action, attempt);
      const rules = rulesBroken(action, letter);
      const [rule] = rules;
      if (rule === undefined) return { ok: true, letter };
      const culprit = findCulprit(action, attempt);
      if (culprit !== undefined) {
        refused = { ok: false, culprit, rule };
        if (!isOfRoom(rules)) return refused;
        continue;
      }
      const { recipient, language, tone } = order;
      const ids = { slug: action.slug, recipient: recipient.id, language, tone };
      report({ ...ids, seed: attempt.seed, rules });
    }
    return refused;
  }

  /** Reading a letter takes three times as long as composing it. */
  const readings = new WeakMap<UrgentAction, Map<string, Reading>>();

  return {
    retell: retellLetter,
    write: (action, order) => {
      const known = readings.get(action) ?? new Map<string, Reading>();
      readings.set(action, known);
      const digest = digestOf(order);
      const reading = known.get(digest);
      if (reading?.ok) {
        return { ok: true, letter: compose(action, { ...order, seed: reading.seed }) };
      }
      const written = reading ?? write(action, order);
      const result = written.ok ? { ok: true as const, seed: written.letter.seed } : written;
      setBounded(known, digest, result, REMEMBERED);
      return written;
    },
  };
}
