import { checkLetter } from '../letters/check.ts';
import type { ComposeLetter } from '../letters/compose.ts';
import { measureDistinctness, type Distinctness } from '../letters/distinctness.ts';
import type { Finding } from '../letters/finding.ts';
import { TONES } from '../letters/letter.ts';
import type { Letter, Tone, Writer } from '../letters/letter.ts';
import { mostHelpfulText, type HelpfulText } from '../letters/more-texts.ts';
import { lettersLanguages } from '../urgent-action/choices.ts';
import { lastDay } from '../urgent-action/deadline.ts';
import type { Language } from '../urgent-action/language.ts';
import type { Recipient, UrgentAction } from '../urgent-action/urgent-action.ts';

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

/** What letters of one urgent action, language and tone are like. */
export interface Survey {
  readonly language: Language;
  readonly tone: Tone;
  /** Letters to each recipient, with what the checks find. */
  readonly trials: readonly CheckedTrial[];
  /** How alike letters to the first recipient are. */
  readonly likeness: Distinctness;
  /** Which one text more would make them less alike. */
  readonly helpful?: HelpfulText | undefined;
}

/** Letters in each language and tone: some to each recipient, checked; `compared` to the first one, compared. */
export function surveys(
  compose: ComposeLetter,
  action: UrgentAction,
  languages: readonly Language[],
  compared: number,
): readonly Survey[] {
  const writer = trialWriter(action);
  const survey = (language: Language, tone: Tone): Survey => {
    const letters = (recipient: Recipient, count: number): readonly Letter[] =>
      Array.from({ length: count }, (_, seed) =>
        compose(action, recipient, language, tone, writer, seed),
      );
    const trials = action.recipients
      .flatMap((recipient) => letters(recipient, SEEDS))
      .map((letter) => ({ action, letter, findings: checkLetter(letter, action) }));
    const alike = action.recipients
      .slice(0, 1)
      .flatMap((recipient) => letters(recipient, compared));
    const translation = action.translations[language];
    return {
      language,
      tone,
      trials,
      likeness: measureDistinctness(alike),
      helpful: translation && mostHelpfulText(alike, translation),
    };
  };
  return languages.flatMap((language) => TONES.map((tone) => survey(language, tone)));
}

/** A line for each language and tone: errors, how alike letters are, and what would make them less so. */
export function surveyLine({ language, tone, trials, likeness, helpful }: Survey): string {
  const wrong = trials.filter(({ findings }) => findings.length > 0).length;
  const { letters, median, percentile95, equalPairs } = likeness;
  return [
    `${language} ${tone}: ${wrong} of ${trials.length} letters with errors`,
    `${letters} alike: median ${median.toFixed(2)}, 95 % below ${percentile95.toFixed(2)}, equal pairs ${equalPairs}`,
    ...(helpful ? [remark(helpful)] : []),
  ].join('; ');
}

function remark({ kind, id, texts }: HelpfulText): string {
  const what = kind === 'telling' ? `telling of fact "${id}"` : `clause of demand "${id}"`;
  return `most would help another ${what} (now ${texts})`;
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
