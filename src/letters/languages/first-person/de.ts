import { catches, oneOf, wordSet, type FirstPerson } from './first-person.ts';

const ALLOWED = wordSet(`
  schreibe schreiben wende wenden richte richten bitte bitten appelliere appellieren rufe aufrufen ersuche ersuchen danke
  danken hoffe hoffen dankbar verbunden besorgt fürchte befürchte sorge mache lenken grüße verbleibe erlaube`);

/** Verbs that say nothing without another word. */
const AUXILIARIES = wordSet(`wäre darf dürfte möchte würde bin kann könnte`);

/** Other verbs of the first person that do not end in -e. */
const IRREGULAR = wordSet(
  `habe hatte war bin will muss soll mag weiß wurde ging kam las sah fand hörte erfuhr sprach traf lernte kannte`,
);

/** Words in front of "ich" that end in -e and are no verbs. */
const NOT_VERBS = wordSet(`
  heute ohne diese jene alle eine keine meine seine ihre gerne beinahe gerade letzte nächste woche lange solche welche
  tage jahre zeile worte`);

const BETWEEN = wordSet(`
  sie ihnen daher auch deshalb außerdem ferner mich es mir hiermit sehr also noch darum somit zugleich ebenso nun`);

/** A clause that one of these begins has its verb at the end. */
const SUBORDINATE =
  /^(?:dass|weil|da|wenn|als|ob|worum|worauf|wofür|womit|was|wie|wo|nachdem|seit|seitdem|obwohl|damit|bevor|die|der|das|dem|den|dessen|deren|(?:in|an|aus|mit|von|zu|auf|für|um) (?:der|dem|den|die|das))$/u;

/** The verb of a clause with "ich" in it: before it, after it, or at the end. */
function verbOf(clause: string): { readonly verb: string; readonly words: readonly string[] } {
  const words = (clause.match(/[\p{L}\p{M}-]+/gu) ?? []).map((word) => word.toLowerCase());
  const at = words.indexOf('ich');
  const before = words[at - 1] ?? '';
  const isVerb = (before.endsWith('e') && !NOT_VERBS.has(before)) || IRREGULAR.has(before);
  if (at > 0 && (isVerb || AUXILIARIES.has(before))) return { verb: before, words };
  if (SUBORDINATE.test(words.slice(0, at).join(' ')) || SUBORDINATE.test(words[0] ?? '')) {
    if (at > 0) return { verb: words.at(-1) ?? '', words };
  }
  return { verb: words.slice(at + 1).find((word) => !BETWEEN.has(word)) ?? '', words };
}

function saysMore(clause: string): boolean {
  const { verb, words } = verbOf(clause);
  if (ALLOWED.has(verb)) return false;
  const hasOther = words.some((word) => word !== verb && ALLOWED.has(word));
  return !(AUXILIARIES.has(verb) && hasOther);
}

const CLAUSE = /[^,;:.!?]*(?<!\p{L})ich(?!\p{L})[^,;:.!?]*/giu;

const THINGS = oneOf(`
  Bitte|Bitten|Brief|Briefes|Schreiben|Schreibens|Nachricht|Anliegen|Anliegens|Dank|Dankes|Hochachtung|Respekt|Respekts
  Hoffnung|Sorge|Name|Zeilen|Appell|Grüße|Grüßen|Ersuchen|Ersuchens`);

const PATTERNS = [
  new RegExp(
    `(?<!\\p{L})[Mm]ein(?:e|er|en|em|es)?(?!\\p{L})\\s+(?:\\p{Ll}+\\s+)*(?!${THINGS}(?!\\p{L}))\\p{Lu}\\p{L}+`,
    'gu',
  ),
  // A second verb without an "ich" of its own.
  /(?<=(?<!\p{L})[Ii]ch(?!\p{L})[^.;:!?]*)(?<!\p{L})und\s+(?!(?:bitte|danke|hoffe|ersuche|wäre|rufe|appelliere|alle|eine|meine|seine|ihre|diese|keine|schreibe|wende|richte|grüße)(?!\p{L}))(?:\p{Ll}+e|bin|war)(?=\s+(?:\p{Ll}|Sie|Ihnen|Ihre|seit|in)|[.,;])/gu,
  /(?<!(?:erlauben|schreiben|antworten|teilen|gestatten|sagen|geben|dass) sie )(?<!\p{L})mir(?!\p{L})/giu,
  /(?<!ich |wende |(?:besorgt|beunruhigt) |informieren Sie )(?<!\p{L})mich(?!\p{L})/giu,
  // Said without any "ich": "Als Lehrerin …", "Nach der Lektüre …".
  /^(?:Als \p{Lu}\p{L}+|Nach (?:der )?Lektüre|Seit (?:Jahren|Langem|Monaten))(?!\p{L})/gu,
];

export const german: FirstPerson = {
  untruths: (sentence) => [
    ...(sentence.match(CLAUSE) ?? []).filter(saysMore).map((clause) => clause.trim()),
    ...catches(sentence, PATTERNS),
  ],
  pronouns: /(?<!\p{L})(?:ich|mich|mir|mein(?:e|er|en|em|es)?)(?!\p{L})/iu,
};
