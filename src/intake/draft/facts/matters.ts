import { foldText } from '../../sheet/layout/fold-text.ts';
import { lightPattern } from '../../sheet/layout/light-pattern.ts';

/**
 * What is asked for, and what it is asked because of: stems in small letters without accents, in
 * all languages of sheets.
 */
interface Matter {
  readonly asked: RegExp;
  readonly told: RegExp;
}

/** Held by an authority, or by others. */
const HELD =
  'arrest|detain|detention|imprison|prison|jail|custody|remand|held\\b|hostage|abduct|kidnap|taken (?:from|away|to|by)|detenid|detenc|detuv|encarcel|carcel|prision|pres[oa]s?\\b|secuestr|recluid|arret|detenu|detention|emprison|incarcer|enlev|haft|inhaft|verhaft|festgenomm|festnahme|gefang|festgehalten|entfuhr';
const GONE =
  'whereabouts|disappear|missing|not been seen|last seen|nothing has been heard|has not (?:returned|come back)|unknown (?:place|location)|incommunicado|moved (?:from|to)|desapar|paradero|no ha vuelto|nada se sabe|disparu|disparition|lieu inconnu|au secret|sans nouvelles|verschw|verbleib|aufenthaltsort|vermisst|keine nachricht|keinen kontakt';
const HURT =
  'opened fire|fired (?:at|on|shots)|gunfire|gunshot|ont tire|tirs?\\b|coups? de feu|schoss(?:en)?\\b|beschoss|tortur|ill-treat|beat|kick|wound|injur|hurt|kill|murder|shot\\b|shoot|assault|rape|broken|maltrat|malos tratos|golpe|heri[dr]|mata|muert|asesin|dispar[oa]|viol(?:ad|ac)|maltrait|mauvais traitement|frapp|batt|bless|tue[er]?\\b|meurtr|assassin|viol\\b|folter|misshandel|geschlag|schlug|verletz|getotet|ermord|erschoss|vergewaltig';
const THREATENED =
  'threat|anonymous|unidentified|intimidat|harass|reprisal|attack|follow(?:ed|ing)|watched|insult|amenaz|anonim|hostig|represali|ataque|ataca|siguieron|llamadas?|menac|intimid|harcel|represail|attaqu|agress|suivi|bedroh|droh|einschuchter|angriff|angegriff|uberfall|verfolg|zerstoch';
const ILL =
  'medical|medicine|medication|doctor|hospital|health|treatment|insulin|surgery|operat|hunger strike|asthma|cancer|diabet|\\bill\\b|illness|medic|salud|enferm|huelga de hambre|medecin|sante|malad|hopital|greve de la faim|refuse de se nourrir|soins|arzt|medizin|gesundheit|krank|hungerstreik';

const MATTERS: readonly Matter[] = [
  matter(
    'releas|free\\b|freed|freedom of|liberty|\\bbail\\b|safe return|liber|puest[oa]s? en libertad|excarcel|libert|relach|remis|freilass|freizulass|freigelass|freikomm|lassen sie|\\bfrei\\b',
    HELD,
  ),
  matter(
    'charge|prosecut|court|trial|convict|sentenc|acquit|indict|quash|verdict|appeal|observers|cargos|acusaci|juicio|proces|conden|sentencia|anul|poursui|inculp|accusation|juge|condamn|anklag|prozess|verfahren|urteil|vorwurf|vorwurfe',
    'charge|prosecut|court|trial|tried\\b|convict|sentenc|accus|verdict|appeal|faces up to|found guilty|behind closed doors|cargos|acusa|juicio|juzga|proces|conden|sentencia|tribunal|poursui|inculp|accus|juge|condamn|anklag|angeklagt|prozess|verfahren|gericht|verurteil|urteil|vorgeworf',
  ),
  matter(
    'protect|safety|secur|harass|intimidat|reprisal|proteg|protecc|seguridad|hostig|protection|proteger|securite|harcel|schutz|sicherheit|einschuchter|bedroh',
    `${THREATENED}|${HURT}`,
  ),
  matter(
    'investigat|inquir|responsib|perpetrat|justice|examin|compensat|redress|investig|responsab|justicia|repara|enquet|indemnis|untersuch|verantwortlich|entschadig|aufklar',
    `${HURT}|${THREATENED}|${GONE}|abduct|kidnap|taken (?:from|away|by)|force\\b|secuestr|enlev|entfuhr|gewalt`,
  ),
  matter(
    'whereabouts|fate of|make known where|say where|where (?:he|she|they) (?:is|are)|find\\b|search for|safe return|paradero|donde (?:esta|se encuentr)|busqueda|buscar|lieu de detention|ou (?:il|elle|ils|elles)|recherch|sort de|retrouv|verbleib|aufenthaltsort|wo sich|suche',
    `${GONE}|${HELD}`,
  ),
  matter(
    'execut|death (?:sentence|penalty)|commut|clemen|reprieve|moratori|pardon|ejecu|pena de muerte|conmut|indult|peine (?:de mort|capitale)|commu[er]|grace\\b|hinricht|todesstrafe|todesurteil|begnadig|umwandl|umzuwandeln',
    'execut|death (?:sentence|penalty|row)|to death|hang(?:ed|ing)|ejecut|pena de muerte|a muerte|peine (?:de mort|capitale)|a mort|hinricht|hingericht|todesstrafe|zum tode',
  ),
  same(
    'passport|travel|leave the country|border|exit ban|pasaporte|viajar|salir del pais|frontera|passeport|voyag|quitter (?:le|son|sa)|frontiere|reisepass|ausreis|reiseverbot|grenze',
  ),
  matter(ILL, `${ILL}|${HURT}`),
  same(
    'evict|homes?\\b|hous(?:e|ing)|land\\b|plots?\\b|demoli|bulldoz|desaloj|vivienda|casas?\\b|tierra|expuls|logement|maison|terres?\\b|vertreib|raumung|haus\\b|hauser|wohnung|grundstuck',
  ),
  same(
    'deport|extradit|sent back|send (?:\\w+ ){1,4}back|refoul|asylum|refugee|devol|extradi|asilo|refugiad|expuls|asile|refugie|renvo|abschieb|abgeschob|auslief|asyl|fluchtling',
  ),
  matter(
    'reinstat|back to (?:her|his|their) (?:work|job)|reintegr|readmi|wiedereinstell|reembauch',
    'dismiss|suspended|sacked|lost (?:her|his|their) job|without pay|despedi|suspendid|licenci|suspendue?\\b|entlass|suspendier|gekundigt',
  ),
  // Whoever is held, or has disappeared, needs these, whatever else the sheet tells.
  matter(
    `lawyer|legal counsel|visit|family|relatives|telephone|solitary|abogad|visita|familia|aislamiento|avocat|visite|famille|proches|isolement|anwalt|besuch|familie|angehorig|einzelhaft|tortur|ill-treat|malos tratos|maltrat|mauvais traitement|folter|misshandel|human(?:e|ity)|condiciones de|conditions de|haftbedingung|${ILL}`,
    `${HELD}|${GONE}|secret|visit|lawyer|abogad|avocat|anwalt|besuch|isolement|aislamiento|einzelhaft`,
  ),
  same(
    'protest|demonstrat|march\\b|marched|assembl|rally|sit-in|manifesta|protesta|reunion|manifest|rassembl|versamml|kundgebung',
  ),
  same(
    'journalis|article|publish|newspaper|broadcast|website|blog|expression|speak freely|periodis|publica|diario|expresion|journal|publi|veroffentlich|zeitung|meinung',
  ),
];

function matter(asked: string, told: string): Matter {
  return { asked: stems(asked), told: stems(told) };
}

function same(words: string): Matter {
  return matter(words, words);
}

/** At the beginning of words, and within German ones. */
function stems(words: string): RegExp {
  return lightPattern(`(?<![\\p{L}])(?:\\p{L}{4,})?(?:${words})`);
}

/**
 * In how many matters what is told is what a request is asked because of. The two seldom share a
 * word where they speak of the same: "release her", "she was arrested".
 */
export function mattersShared(request: string, telling: string): number {
  const [asks, tells] = [foldText(request), foldText(telling)];
  return MATTERS.filter(({ asked, told }) => asked.test(asks) && told.test(tells)).length;
}
