import type {
  DemandText,
  Telling,
  TellingPlace,
  Translation,
  UrgentAction,
} from '../../urgent-action/urgent-action.ts';
import { agreementOf } from '../languages/agreement.ts';
import { rulesOf } from '../languages/all.ts';
import { findTerms } from '../languages/rules.ts';

/**
 * The tellings of a fact for this recipient alone, else the general ones: short ones, or those that
 * are not, and those of one place.
 */
export function tellingsFor(
  tellings: readonly Telling[],
  recipientId: string,
  isShort: boolean,
  place?: TellingPlace,
): readonly Telling[] {
  const some = tellings.filter((telling) => telling.short === isShort && telling.place === place);
  const own = some.filter((telling) => telling.for === recipientId);
  return own.length > 0 ? own : some.filter((telling) => telling.for === undefined);
}

/**
 * Whether a text says who it is about, by the name in one of its cases, also at the beginning of a
 * sentence.
 */
export function namesThePerson(text: string, { name, politeName }: Translation): boolean {
  return holdsOneOf(text, [name, politeName].flatMap(Object.values<string>));
}

/** The clauses that say who something is asked for; all of them where none does. */
export function clausesByName(
  { clauses }: Pick<DemandText, 'clauses'>,
  translation: Translation,
): readonly string[] {
  const naming = clauses.filter((clause) => namesThePerson(clause, translation));
  return naming.length > 0 ? naming : clauses;
}

/** Whether one of the `forms` of a name stands in the text, also at the beginning of a sentence. */
export function holdsOneOf(text: string, forms: readonly string[]): boolean {
  const folded = text.toLowerCase();
  return forms.some((form) => folded.includes(form.toLowerCase()));
}

/**
 * Whether a demand asks something for the people at risk: in one language at least its texts name
 * them, or say "her".
 */
export function speaksOfThePerson(demandId: string, action: UrgentAction): boolean {
  return Object.values(action.translations).some((translation) => {
    const demand = translation.demands[demandId];
    const { label = '', clauses = [], short, sentence = '' } = demand ?? {};
    const pronouns = rulesOf(translation.language).agreement[agreementOf(action)];
    return [label, ...clauses, short?.text ?? '', sentence].some(
      (text) => namesThePerson(text, translation) || findTerms(text, pronouns).length > 0,
    );
  });
}
