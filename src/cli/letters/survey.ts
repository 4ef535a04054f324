import type { ComposeLetter } from '../../letters/compose.ts';
import { measureDistinctness, type Distinctness } from '../../letters/likeness/distinctness.ts';
import { TONES } from '../../letters/letter.ts';
import type { Letter, Tone } from '../../letters/letter.ts';
import { mostHelpfulText, type HelpfulText } from '../../letters/likeness/more-texts.ts';
import { trialLetters, trialWriter, type CheckedTrial } from '../../letters/trials.ts';
import { lettersLanguages } from '../../urgent-action/choices.ts';
import type { Language } from '../../urgent-action/language.ts';
import type { Recipient, UrgentAction } from '../../urgent-action/urgent-action.ts';

/** Enough to see every wording of every move: none has more than a dozen. */
const SEEDS = 50;

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

/**
 * Letters in each language and tone: some to each recipient, checked; `compared` to the first one,
 * compared.
 */
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
    const trials = trialLetters(compose, action, language, tone, SEEDS);
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

/**
 * A line for each language and tone: errors, how alike letters are, and what would make them less
 * so.
 */
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
