import type { ComposeLetter } from '../../letters/compose.ts';
import { TONES } from '../../letters/letter.ts';
import type { Letter, Tone } from '../../letters/letter.ts';
import { countWords } from '../../letters/words.ts';
import { trialWriter } from '../../letters/trials.ts';
import type { Language } from '../../urgent-action/language.ts';
import type { UrgentAction } from '../../urgent-action/urgent-action.ts';

function heading(letters: readonly Letter[], language: Language, tone: Tone): string {
  const words = letters.map(({ text }) => countWords(text));
  return `===== ${language} ${tone}: ${Math.min(...words)} to ${Math.max(...words)} words`;
}

/** For translators: `shown` letters of each tone to the recipients in turn. */
export function showcase(
  compose: ComposeLetter,
  action: UrgentAction,
  languages: readonly Language[],
  shown: number,
): string {
  const writer = trialWriter(action);
  const seeds = Array.from({ length: shown }, (_, seed) => seed);
  const show = (language: Language, tone: Tone): readonly string[] => {
    const letters = seeds.flatMap((seed) => {
      const recipient = action.recipients[seed % action.recipients.length];
      return recipient ? [compose(action, recipient, language, tone, writer, seed)] : [];
    });
    return [
      heading(letters, language, tone),
      ...letters.map(({ seed, text }) => `--- seed ${seed}\n${text}`),
    ];
  };
  return languages
    .flatMap((language) => TONES.flatMap((tone) => show(language, tone)))
    .join('\n\n');
}
