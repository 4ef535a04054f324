/**
 * What sheets say of letters after the last day, in small letters without accents: a word of
 * "after", what it is after, and whom to ask, or that none shall be sent.
 */
const AFTER =
  /(?<![\p{L}])(?:after|once|despues|pasad[ao]|posterior(?:idad)?|apres|au-dela|passe|nach|danach|dopo|depois|apos|na)(?![\p{L}])/u;
const DAY =
  /(?<![\p{L}])(?:dates?|deadline|day|above|then|fechas?|plazo|dia|delai|jour|datum|tag|frist|danach|data|scadenza|termine|prazo|\d{4}|\d{1,2}\.? \p{L}{3,})(?![\p{L}])/u;
const ASKS_FIRST =
  /(?<![\p{L}])(?:check|consult|contact|ask|pregunt|consulten|comprueb|verifi|renseign|demandez|consultez|frag|erkundig|klar|pruf|controll|verific|chied|cheque|keine|kein|no more|not send|do not|no envi|n'envoy|ne plus|nessun|nao envi|geen)\p{L}*/u;
/** Who is asked, or what is no longer to be sent. */
const OFFICE_OR_LETTERS =
  /(?<![\p{L}])(?:section|sections|office|secretariat|us|network|amnesty|pen|coordinator|appeals?|letters?|seccion|oficina|secretariado|llamamientos?|cartas?|amnistia|secretariat|bureau|ecrire|intervenir|appels?|lettres?|sektion|buro|sekretariat|appelle|briefe|schreiben|sezione|ufficio|appelli|lettere|secao|seccao|escritorio|apelos?|afdeling|kantoor|brieven)(?![\p{L}])/u;

/** Whether a sentence in small letters says what to do about letters after the last day. */
export function isAboutLateLetters(sentence: string): boolean {
  return [AFTER, DAY, ASKS_FIRST, OFFICE_OR_LETTERS].every((words) => words.test(sentence));
}
