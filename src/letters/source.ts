import type { Language } from '../urgent-action/language.ts';
import type {
  Recipient,
  RecipientText,
  Translation,
  UrgentAction,
} from '../urgent-action/urgent-action.ts';
import { agreementOf } from './languages/agreement.ts';
import { rulesOf } from './languages/all.ts';
import { findTerms, type LanguageRules } from './languages/rules.ts';
import type { Tone, Writer } from './letter.ts';
import type { LanguageWordings, WordingData, Wordings } from './wordings.ts';

/** What one letter is phrased from. */
export interface Source {
  readonly action: UrgentAction;
  readonly language: Language;
  readonly translation: Translation;
  readonly addressee: Recipient;
  /** What the language says of the addressee. */
  readonly recipient: RecipientText;
  /**
   * Which of the recipients the addressee is, from 0: the wordings are shared out between them
   * (Q26).
   */
  readonly position: number;
  readonly wordings: LanguageWordings;
  readonly data: WordingData;
  readonly writer: Writer;
  readonly tone: Tone;
  readonly rules: LanguageRules;
}

/**
 * Whether somebody of this office is closed to with the reserve that heads of state and ministers
 * are due (Q27).
 */
export function isHighOffice(recipient: RecipientText, rules: LanguageRules): boolean {
  const text = [recipient.role ?? '', recipient.salutation].join('\n');
  return findTerms(text, rules.highOffices).length > 0;
}

/** The wordings as they address this recipient, who may be several people. */
function addressing(
  wordings: LanguageWordings,
  { salutation }: RecipientText,
  { toSeveral }: LanguageRules,
): LanguageWordings {
  return toSeveral?.salutation.test(salutation) === true
    ? (wordings.toSeveral ?? wordings)
    : wordings;
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
  const ofLanguage = wordings[language];
  if (!translation || !recipientText || !ofLanguage) {
    // Callers offer only what is there: reaching this is a bug, not a writer's mistake.
    const letter = `${tone} letter in ${language} to ${recipient.id} of ${action.slug}`;
    throw new Error(`No ${letter}: its texts are missing`);
  }
  const rules = rulesOf(language);
  return {
    action,
    language,
    translation,
    addressee: recipient,
    recipient: recipientText,
    position: action.recipients.findIndex(({ id }) => id === recipient.id),
    wordings: addressing(ofLanguage, recipientText, rules),
    data: {
      name: translation.name,
      salutation: titleOf(recipientText),
      agreement: agreementOf(action),
    },
    writer,
    tone,
    rules,
  };
}
