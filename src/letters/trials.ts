import { lastDay } from '../urgent-action/deadline.ts';
import type { Language } from '../urgent-action/language.ts';
import type { UrgentAction } from '../urgent-action/urgent-action.ts';
import { checkLetter } from './check.ts';
import type { ComposeLetter } from './compose.ts';
import type { Finding, Rule } from './checks/finding.ts';
import type { Letter, Tone, Writer } from './letter.ts';

/** A letter that was tried and the rules that it breaks. */
export interface CheckedTrial {
  readonly action: UrgentAction;
  readonly letter: Letter;
  readonly findings: readonly Finding[];
}

/** Somebody to sign trial letters, on the last day of the urgent action. */
export function trialWriter(action: UrgentAction): Writer {
  return { name: 'Maria Keller', place: 'Wien', today: lastDay(action.deadline) };
}

/** Letters to each recipient with the first `seeds` seeds, checked. */
export function trialLetters(
  compose: ComposeLetter,
  action: UrgentAction,
  language: Language,
  tone: Tone,
  seeds: number,
): readonly CheckedTrial[] {
  const writer = trialWriter(action);
  return action.recipients.flatMap((recipient) =>
    Array.from({ length: seeds }, (_, seed) => {
      const letter = compose(action, recipient, language, tone, writer, seed);
      return { action, letter, findings: checkLetter(letter, action) };
    }),
  );
}

/** A rule that some of the letters break. */
export interface BrokenRule {
  readonly rule: Rule;
  readonly tones: readonly Tone[];
  /** How many letters break it. */
  readonly count: number;
  /** Words of the letters that it is about, where it is about any. */
  readonly quoted: readonly string[];
}

const QUOTED_AT_MOST = 3;

/** The rules that letters break, the one that most of them do first. */
export function brokenRules(trials: readonly CheckedTrial[]): readonly BrokenRule[] {
  const rules = new Set(trials.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  return [...rules]
    .map((rule) => {
      const broken = trials.filter(({ findings }) => findings.some((one) => one.rule === rule));
      const messages = broken.flatMap(({ findings }) =>
        findings.flatMap((one) => (one.rule === rule ? one.message : [])),
      );
      const quoted = messages.flatMap((message) => /"([^"]+)"/.exec(message)?.[1] ?? []);
      return {
        rule,
        tones: [...new Set(broken.map(({ letter }) => letter.tone))],
        count: broken.length,
        quoted: [...new Set(quoted)].slice(0, QUOTED_AT_MOST),
      };
    })
    .toSorted((one, other) => other.count - one.count);
}

/** One line for each different finding, with the first letter that has it and how many do. */
export function findingLines(trials: readonly CheckedTrial[]): readonly string[] {
  const found = new Map<string, { first: string; count: number }>();
  for (const { action, letter, findings } of trials) {
    for (const { rule, where, message } of findings) {
      const key = `${letter.language} ${letter.tone}: ${rule} ${message}`;
      const first = `${action.slug}, ${letter.recipient.id}, seed ${letter.seed}, ${where}`;
      const known = found.get(key) ?? { first, count: 0 };
      found.set(key, { ...known, count: known.count + 1 });
    }
  }
  return [...found].map(
    ([key, { first, count }]) => `${key} (${count} letters; the first: ${first})`,
  );
}
