import { checkLetter } from '../letters/check.ts';
import type { ComposeLetter } from '../letters/compose.ts';
import type { Finding } from '../letters/finding.ts';
import { TONES } from '../letters/letter.ts';
import type { Letter, Tone, Writer } from '../letters/letter.ts';
import { lettersLanguages } from '../urgent-action/choices.ts';
import { lastDay } from '../urgent-action/deadline.ts';
import type { Language } from '../urgent-action/language.ts';
import type { UrgentAction } from '../urgent-action/urgent-action.ts';

/** Enough to see every wording of every move: none has more than a dozen. */
const SEEDS = 50;

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

/** The languages among `languages` in which letters of this urgent action are offered. */
export function trialLanguages(
  action: UrgentAction,
  languages: readonly Language[],
): readonly Language[] {
  // A stopped urgent action asks for no letters, so its texts need not make good ones.
  if (action.kind === 'stop') return [];
  return lettersLanguages(action).filter((language) => languages.includes(language));
}

/** Letters in each language and tone to each recipient, checked. */
export function checkedLetters(
  compose: ComposeLetter,
  action: UrgentAction,
  languages: readonly Language[],
): readonly CheckedTrial[] {
  const writer = trialWriter(action);
  const trials = (language: Language, tone: Tone): readonly CheckedTrial[] =>
    action.recipients.flatMap((recipient) =>
      Array.from({ length: SEEDS }, (_, seed) => {
        const letter = compose(action, recipient, language, tone, writer, seed);
        return { action, letter, findings: checkLetter(letter, action) };
      }),
    );
  return languages.flatMap((language) => TONES.flatMap((tone) => trials(language, tone)));
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
