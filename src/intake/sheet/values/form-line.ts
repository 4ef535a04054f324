import { foldText } from '../layout/fold-text.ts';
import type { Passage } from '../layout/passage.ts';
import { countryCode } from '../words/countries.ts';
import { datesIn } from '../words/days.ts';

/** A line that begins with the number of the sheet. */
export const REFERENCE_LINE =
  /^(?:(?:our )?ref(?:erence|erencia|erenz)?\.? ?:? ?)?(?:(?:first|second|third|fourth|fifth|primera|segunda|tercera|premiere|deuxieme|erste|zweite) )?(?:further information (?:on|to) |informacion (?:complementaria|adicional) sobre |complement d'information sur |update (?:on|to|of) |mas informacion sobre |actualizacion (?:sobre|de) |(?:informations?|actions?) complementaires? sur |mise a jour (?:sur|de) |weitere informationen zu(?:r)? |aktualisierung (?:zu|zur|der) )?(?:la |der )?(?:l')?(?:ua|au|extra|urgent action|accion urgente|action urgente)(?: ?-?nr\.?| no\.?| num(?:ber|ero|mer)?\.?)?[ :-]*(?:ua-)?\d{1,3}[/.]\d{2,4}/;
const INDEX_LINE =
  /^(?:[a-z]{3} ?\d{2}\/\d{2,4}\/(?:\d{4}|\d{2})$|publico?|(?:ai[ -])?index|indice|document(?:o)?(?: public| publico)?|external|externo|efai|edai|for (?:immediate|general)|issued)(?![\p{L}])/u;
const DATE_LABEL =
  /^(?:country|pais|pays|land|paese) ?:|^(?:issue )?(?:published|veroffentlicht|publicad[oa]|publie|gepubliceerd|pubblicat[oa]) |^(?:issue )?(?:date|fecha|datum|data|ausgabedatum|date d'emission)(?: issued| of issue| de (?:publicacion|emision)| d'emission)? ?:/;
const HEADING_ONLY =
  /^(?:(?:letter|appeal|case|action) of the month|(?:carta|accion|caso|llamado) del mes|(?:lettre|appel|action|cas) du mois.*|(?:brief|appell|aktion|fall) des monats|(?:appello|lettera|caso) del mese|(?:schrijfactie|brief|actie) van de maand|urgent action(?: network)?|accion urgente|action urgente|eilaktion|acao urgente|azione urgente|spoedactie|stop action|update|actualizacion|mise a jour|aktualisierung|ua|amnesty international|amnistia internacional)(?: ?[:|-])?(?: (?:-|\|) (?:rete|red|network|reseau|netz|netzwerk|verteiler)(?: \p{L}+){0,4})?$/u;
/** Of a mail, of a web page, of the form. */
const OTHER_HEAD =
  /^(?:(?:from|to|cc|sent|subject|von|gesendet|betreff|an|enviado|asunto|para|objet|envoye|de|a) ?: |(?:urgent action |index |ua )?numbers? ?: |numero de indice|(?:number|numero|nummer) ?:|further information|distr:|to:|please note|page \d|extra$|skip to |home(?:page)?(?:$| ?[>|/])|menu$|search$|share(?:$| this)|print(?:$| this)|donate|sign in|log in)|^[^.]{1,40} [>\u203a] [^.]{1,60}$/;
const BYLINE = /^(?:www\.|https?:|amnesty(?: \p{L}+){0,4}(?: [|-] .*)?$|amnesty.*[|·•@\d]|[^ ]+@)/u;

/**
 * "PERU José Maravi (m), teacher", "NEPAL: Bishnu Tharali, Sarita Ghalan", "Herr ISKANDER RAHMATOW"
 */
const PERSON_LINE =
  /\((?:m|f|h|w)\)|^\p{Lu}[\p{Lu} ]{2,30}: ?(?:\p{Lu}\p{Ll}+ ?)+(?:,|$)|^(?:Herr|Frau|HERR|FRAU) \p{Lu}{2,}/u;

/** "14 September 2022 | ASA 39/6011/2022" on the page of a site. */
const INDEX_IN_LINE = /(?<![\p{L}])[a-z]{3} ?\d{2}\/\d{3,4}\/\d{4}/u;

/** "Thailand  UA-Nr: UA-022/2022  AI-Index: ASA 39/5377/2022": number and index in one line. */
const NUMBERS_OF_A_SHEET =
  /(?<![\p{L}])(?:ua|au)\b.*\d{1,3}\/\d{2}.*(?:index|indice).*[a-z]{3} ?\d{2}\/\d{2,4}/u;

/**
 * Whether a line of the head belongs to the form (heading, reference, index, date), and to no text.
 */
export function isForm(line: Passage): boolean {
  const folded = foldText(line.text).trim();
  if (HEADING_ONLY.test(folded) || INDEX_LINE.test(folded) || DATE_LABEL.test(folded)) return true;
  if (PERSON_LINE.test(line.text)) return true;
  if (REFERENCE_LINE.test(folded) || NUMBERS_OF_A_SHEET.test(folded)) return true;
  if (isNumbered(folded)) return true;
  if (BYLINE.test(folded) || OTHER_HEAD.test(folded)) return folded.length < 80;
  if (countryCode(line.text.replace(/\s*\([^)]*\)$/, '')) !== undefined) return true;
  // "FEDERAL REPUBLIC OF YUGOSLAVIA (KOSOVO)"
  const inBrackets = /^[^\p{Ll}]+ \(([^()]+)\)$/u.exec(line.text)?.[1] ?? '';
  if (countryCode(inBrackets) !== undefined) return true;
  if (INDEX_IN_LINE.test(folded) && /[|·]/.test(line.text)) return true;
  const [date] = datesIn(line, 'day first');
  const isLast = date !== undefined && date.end >= withoutRemark(line.text).length;
  return (
    isLast &&
    /^(?:(?:\p{L}+ ){0,6}\p{L}{3,20},? (?:le |den |a |am )?)?$/u.test(folded.slice(0, date.start))
  );
}

/** "15 August 2014 (first: 22 April 2014)": the remark behind the day. */
export function withoutRemark(line: string): string {
  return line.replace(/\s*\([^()]*\)\s*$/u, '').trimEnd();
}

/** A short line with the number of the sheet and nothing else but its index and date. */
export function isReferenceLine({ text }: Passage): boolean {
  return REFERENCE_LINE.test(foldText(text)) && text.length < 110 && !/[.!?]$/.test(text);
}

/** "Alerta no. 06/2019", "Appello n. 7/2016 - 12 aprile 2016" */
function isNumbered(folded: string): boolean {
  return /^(?:\p{L}+ ){1,2}(?:no|nr|n|num)[.°º]? ?\d{1,3}\/\d{2,4}/u.test(folded);
}
