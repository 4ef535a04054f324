/**
 * Words of documents that have lists, addresses and a last day, too, and are no urgent actions: an
 * advertisement for a post, an invitation, an invoice, the minutes of a meeting. In small letters
 * without accents.
 */
const KINDS: readonly RegExp[] = [
  /(?<![\p{L}])(?:salary|remuneration|vacanc(?:y|ies)|curriculum vitae|cv|job description|interviews|applicants?|apply by|maternity cover|gehalt|stellenausschreibung|bewerbung\p{L}*|lebenslauf|salario|salaire|candidature|postulantes?|vacante|hoja de vida|convocatoria|stipendio|candidatura)(?![\p{L}])/gu,
  /(?<![\p{L}])(?:rsvp|register (?:here|at|by|before)|registration fee|venue|keynote|panel(?:l?ists?)|anmeldung|veranstaltungsort|inscripcion(?:es)?|inscription|ponentes|inscrivez-vous)(?![\p{L}])/gu,
  /(?<![\p{L}])(?:invoice|amount due|vat|iban|rechnung(?:snummer)?|factura|facture)(?![\p{L}])/gu,
  /(?<![\p{L}])(?:minutes of the|agenda|item \d|apologies|in attendance|tagesordnung|protokoll der|orden del dia|acta de la|ordre du jour|proces-verbal)(?![\p{L}])/gu,
];

const WORDS_AT_LEAST = 3;

/** Whether the words of such a document stand in a text in small letters. */
export function isOtherDocument(folded: string): boolean {
  return KINDS.some((words) => new Set(folded.match(words)).size >= WORDS_AT_LEAST);
}
