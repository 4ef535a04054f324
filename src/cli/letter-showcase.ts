import type { ComposeLetter } from '../letters/compose.ts';
import { measureDistinctness } from '../letters/distinctness.ts';
import { TONES } from '../letters/letter.ts';
import type { Letter, Tone } from '../letters/letter.ts';
import { countWords } from '../letters/words.ts';
import type { Language } from '../urgent-action/language.ts';
import type { UrgentAction } from '../urgent-action/urgent-action.ts';
import { trialWriter } from './letter-survey.ts';

/** As many as the aim for different letters speaks of. */
const COMPARED = 500;

function heading(letters: readonly Letter[], language: Language, tone: Tone): string {
  const { median, percentile95, equalPairs } = measureDistinctness(letters);
  const words = letters.map(({ text }) => countWords(text));
  const figures = [
    `${Math.min(...words)} to ${Math.max(...words)} words`,
    `${letters.length} letters alike: median ${median.toFixed(2)}, 95 % below ${percentile95.toFixed(2)}`,
    `equal pairs ${equalPairs}`,
  ];
  return `===== ${language} ${tone}: ${figures.join('; ')}`;
}

/** For translators: `shown` letters of each tone to the first recipients in turn, and the figures of 500. */
export function showcase(
  compose: ComposeLetter,
  action: UrgentAction,
  languages: readonly Language[],
  shown: number,
): string {
  const writer = trialWriter(action);
  const show = (language: Language, tone: Tone): readonly string[] => {
    const seeds = Array.from({ length: COMPARED }, (_, seed) => seed);
    const [first, ...others] = action.recipients;
    if (first === undefined) return [];
    const compared = seeds.map((seed) => compose(action, first, language, tone, writer, seed));
    const recipients = [first, ...others];
    const printed = seeds.slice(0, shown).map((seed) => {
      const recipient = recipients[seed % recipients.length] ?? first;
      return `--- seed ${seed}\n${compose(action, recipient, language, tone, writer, seed).text}`;
    });
    return [heading(compared, language, tone), ...printed];
  };
  return languages
    .flatMap((language) => TONES.flatMap((tone) => show(language, tone)))
    .join('\n\n');
}
