import type { Language } from '../../../urgent-action/language.ts';
import type { ReadLanguage } from '../../sheet/labels/label.ts';

/**
 * The last word before a name, where somebody does something to whose name it is: "Police arrested
 * Ana Bel" tells of no trade of hers. In small letters without a rule for each verb: endings, and
 * those that have none.
 */
const VERB: Readonly<Partial<Record<ReadLanguage | Language, RegExp>>> = {
  en: /(?<=\s)(?:\p{L}+ed|accuses?|arrests?|beat|brought|caught|charges?|cut|denies|denied|detains?|dragged|drove|feared|forced|found|freed|gave|held|hit|holds?|hurt|keeps?|kept|killed|left|let|made|met|put|sat|saw|seized|sent|shot|stopped|struck|summoned|threatens?|threw|took|told|took|want|warn|warned)$/u,
  es: /(?<=\s)(?:a|\p{L}+(?:ó|aron|ieron|jeron|aban?|ían?|acusa|acusan|mantiene|mantienen|retiene|retienen))$/u,
  fr: /(?<=\s)(?:(?:a|ont|avai(?:t|ent)|est|sont|fut|furent)(?: \p{L}+)*|\p{L}+(?:[^aeiou]a|èrent|irent|urent|[nr]it|accuse|accusent|détient|détiennent))$/u,
  de: /(?<=\s)(?:\p{Ll}+(?:te|ten|t)|nahm(?:en)?|hielt(?:en)?|schlug(?:en)?|schoss(?:en)?|ließ(?:en)?|brachten?|hat|haben|wirft|werfen)$/u,
};

/** Whether words that stand before a name end with what somebody does to its bearer. */
export function actsOn(words: string, language: ReadLanguage | Language): boolean {
  return VERB[language]?.test(words.trim()) ?? false;
}
