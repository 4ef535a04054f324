import { foldText } from '../layout/fold-text.ts';

/**
 * What belongs to the organisation that prints the sheet: its sections' offices, its sites and
 * mailboxes. None of it is a contact of anybody written to.
 */
const OWN =
  /amnest(?:y|ia|ie)|amnistia|amnistie|aiusa|urgent action (?:network|office|team|programme|program)|red de acciones urgentes|reseau actions urgentes|@ua\.|\bua@|section office|\buan@/;

export function isOwnOffice(text: string): boolean {
  return OWN.test(foldText(text));
}
