import { agreement } from '../urgent-action/choices.ts';
import type { Language } from '../urgent-action/language.ts';
import type {
  Recipient,
  RecipientText,
  Translation,
  UrgentAction,
} from '../urgent-action/urgent-action.ts';
import { rulesOf } from './languages/all.ts';
import type { LanguageRules } from './languages/rules.ts';
import type { Tone, Writer } from './letter.ts';
import type { Agreement, ToneWordings, WordingData, Wordings } from './wordings.ts';

/** What one letter is phrased from. */
export interface Source {
  readonly language: Language;
  readonly translation: Translation;
  readonly addressee: Recipient;
  /** What the language says of the addressee. */
  readonly recipient: RecipientText;
  readonly wordings: ToneWordings;
  readonly data: WordingData;
  readonly writer: Writer;
  readonly tone: Tone;
  readonly rules: LanguageRules;
  /** Names the draws, so that two recipients never get the same letter from one seed. */
  readonly choice: string;
}

/** Stands for the place while a sentence is typeset, so that what the writer typed stays as typed. */
export const PLACE = '\uE000';

const AGREEMENT = { female: 'f', male: 'm', unspecified: 'n', many: 'many' } as const;

/** What the people at risk agree with, as templates say it. */
export function agreementOf(action: UrgentAction): Agreement {
  return AGREEMENT[agreement(action)];
}

/** "Dear President," as it can stand inside a sentence. */
function titleOf(recipient: RecipientText): string {
  return recipient.salutation.replace(/\s*\p{P}+$/u, '');
}

/** Gathers what a letter is phrased from. Throws where a text of it is missing. */
export function sourceOf(
  wordings: Wordings,
  action: UrgentAction,
  recipient: Recipient,
  language: Language,
  tone: Tone,
  writer: Writer,
): Source {
  const translation = action.translations[language];
  const recipientText = translation?.recipients[recipient.id];
  const toneWordings = wordings[language]?.[tone];
  if (!translation || !recipientText || !toneWordings) {
    // Callers offer only what is there: reaching this is a bug, not a writer's mistake.
    const letter = `${tone} letter in ${language} to ${recipient.id} of ${action.slug}`;
    throw new Error(`No ${letter}: its texts are missing`);
  }
  return {
    language,
    translation,
    addressee: recipient,
    recipient: recipientText,
    wordings: toneWordings,
    data: {
      name: translation.name,
      politeName: translation.politeName,
      place: PLACE,
      salutation: titleOf(recipientText),
      agreement: agreementOf(action),
    },
    writer,
    tone,
    rules: rulesOf(language),
    choice: `${recipient.id}/${tone}`,
  };
}
