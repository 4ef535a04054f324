import { foldText } from './fold-text.ts';

/** A bullet, a number or a label, as it stands before something else. */
const LEADS_ON =
  /^(?:[\uE000-\uF8FF•·▪■●*?o–—-]|\(?\d{1,2}[.)]|\(?(?:i{1,3}|iv|vi{0,3}|ix|x|[a-h])[.)])$|:$/u;
const LABELLED = /^\p{L}[\p{L} .-]{1,20}:/u;

/**
 * Whether `text` only leads on to what stands after it in its line, as "Fax:" does, but not to
 * another label.
 */
export function leadsOn(text: string, next: string): boolean {
  return LEADS_ON.test(text.trim()) && !LABELLED.test(next.trim());
}

/** "And copies to:", in small letters without accents, with a line to itself. */
const LEADS_TO_COPIES =
  /^(?:and |y |et |und |e |con |com |avec )?(?:please )?(?:also )?(?:send |envien? |enviar |adressez |senden sie |enviem? )?(?:also |tambien |egalement |auch |tambem )?(?:cop(?:y|ies)|copias?|copies?|kopien?|copie) (?:to|a|an|para|all[ae]?|ai) ?:?$/u;

/** Whether `text` only leads to those who get a copy. */
export function leadsToCopies(text: string): boolean {
  return LEADS_TO_COPIES.test(foldText(text.trim()));
}
