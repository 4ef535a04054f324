import { lightPattern } from '../../sheet/layout/light-pattern.ts';

/** What an organisation is called by, among the words of its name; or an abbreviation. */
const OF_ORGANISATIONS =
  '(?:International|Internacional|Internationale|Cent(?:re|er)|Centro|Comité|Committee|Komitee|Association|Asociación|Organi[sz]ation|Organización|Organisation|Federation|Federación|Fédération|Network|Red|Réseau|Netzwerk|Observator(?:y|io|ium)|Observatoire|\\p{Lu}{3,})';
const NAME = `(?:The |La |El |Le |L[’']|Die |Das |Der )?(?:[\\p{Lu}«“"][\\p{L}.&’»”"-]* (?:(?:of|for|and|de|del|para|por|los|las|y|pour|des?|les|et|für|gegen|der) )*)*${OF_ORGANISATIONS}(?: [«“"]?\\p{Lu}[\\p{L}&-]*[»”"]?| (?:of|for|and|de|del|para|los|las|y|pour|des?|les|et|für|der)(?= ))*`;

/** What organisations do in their sheets, and nobody else in a story: they ask and they fear. */
const SPEAKS =
  "(?:protests? against|calls? (?:for|on|upon)|urges?|demands?|condemns?|deplores?|appeals? (?:for|to)|expresses|is (?:\\p{Ll}+ly )?(?:concerned|alarmed|worried) (?:about|at|by|for)|manifiesta su|expresa su|condena|exige|pide|insta|llama a|hace un llamamiento|condamne|exprime|exige|demande|appelle|s[’']inquiète|protestiert gegen|fordert|verurteilt|ist besorgt (?:um|über))";
const SPOKEN_BY_ITSELF = lightPattern(`^${NAME} ${SPEAKS}`);

/** "According to PEN's information, …": others have told it, and who is for no letter. */
const INFORMED = lightPattern(
  `^(According to|Según|Selon|Nach) (?:[^,]{0,40} )?${NAME}(?:[’']s)?(?: [\\p{Ll} ]{1,30})?, `,
);
const BY_REPORTS: Readonly<Record<string, string>> = {
  'According to': 'According to reports, ',
  Según: 'Según se ha informado, ',
  Selon: 'Selon les informations reçues, ',
};

/**
 * What stands before a sentence where the text shows no paragraphs: headings, and the line with
 * number, index and date that is printed at the foot of a page.
 */
const HEADING = lightPattern(
  [
    '(?:UA|AU):? ?\\d+/\\d+,? (?:[^.]{0,60}?(?:\\d{1,2} \\p{L}+ \\d{4}|\\p{L}+ \\d{1,2}, \\d{4}) )',
    '(?:\\p{Lu}{4,}[:.]? )+',
    '(?:Send Your Appeal Right Away|Take Action(?: Now)?) ',
  ]
    .map((heading) => `^${heading}(?=\\p{Lu}\\p{Ll}|\\p{Lu} )`)
    .join('|'),
);

/**
 * What is said of somebody beside the name and is intimate: it is nobody's business in a letter.
 */
const INTIMATE_ASIDE =
  /, [^,;:]*(?<!\p{L})(?:sex|sexual\p{L}*|sexuel\p{L}*|sexuell\p{L}*|prostitu\p{L}*|VIH|HIV)(?!\p{L})[^,;:]*,(?= )/u;

/**
 * A sentence of the story as a letter can tell it: without a heading that ran into it, and without
 * what is intimate; undefined where an organisation says what it thinks or wants.
 */
export function tellable(sentence: string): string | undefined {
  const bare = sentence.replace(HEADING, '');
  if (SPOKEN_BY_ITSELF.test(bare)) return undefined;
  return bare
    .replace(INTIMATE_ASIDE, '')
    .replace(INFORMED, (found, how: string) => BY_REPORTS[how] ?? found);
}
