import { catches, oneOf, type FirstPerson } from './first-person.ts';

/** Pronouns that stand between "je" and its verb, with or without a blank. */
const BETWEEN = oneOf(`vous|m’en|me|l’|en|y|ne|m’|le|la|les`);

const VERBS = oneOf(`
  écris|adresse|ai l’honneur d(?:e vous|’appeler)|demande|prie|sollicite|fais appel|fais part|appelle|remercie|espère|saurais|serais reconnaissant
  crains|souhaite|exprime|soumets|joins|permets|tiens à vous|voudrais|aimerais|inquiète|suis préoccupée?|appellerais|supplie
  invite|exhorte|attire|renouvelle|reste dans l’attente|serais obligée?|demanderais|prierais`);

const THINGS = oneOf(`
  lettre|message|requête|demande|demandes|appel|salutations|considération|remerciements|respect|sentiments|gratitude
  espoir|préoccupation|inquiétude|reconnaissance|nom|propos|lignes`);

const OF_THINGS = oneOf(`
  autre|seconde|première|très|haute|profond|profonde|sincère|sincères|vifs|respectueuses|plus|distinguée|meilleures|seule
  dernière|humble|chaleureux`);

const NOT_VERBS = oneOf(`
  de|d|du|des|la|le|les|l|un|une|au|aux|à|en|ce|cet|cette|ces|votre|vos|votre|aussi|je|j|que|qu|par|pour|vous en|y compris
  avec|dans|sur|sans|son|sa|ses|non|ainsi|même|encore|voici|demi|donc|mes|mon|ma|il|elle|tout|toute|tous|c|n|ne`);

const NOT_AFTER = '(?![\\p{L}])';
const PATTERNS = [
  new RegExp(
    `(?<![\\p{L}-])j(?:e\\s+|’)(?:${BETWEEN}(?:\\s+|(?<=’)))*(?!${VERBS}${NOT_AFTER})(?!${BETWEEN}(?:\\s|(?<=’)))\\p{L}+(?:\\s+\\p{L}+){0,3}`,
    'giu',
  ),
  // A second verb without a "je" of its own.
  new RegExp(
    `(?<=(?<!\\p{L})j(?:e\\s|’)[^.;:]*)(?<!\\p{L})et\\s+(?:vous\\s+)?(?!vous\\s)(?!${NOT_VERBS}${NOT_AFTER})(?!${VERBS}${NOT_AFTER})(?:ai|suis|vis|lis|sais|connais|habite|étudie|travaille|pense|\\p{L}+is)${NOT_AFTER}`,
    'giu',
  ),
  new RegExp(
    `(?<!\\p{L})(?!puis-je\\s+(?:donc\\s+|aussi\\s+)?(?:vous\\s+)?(?:demander|prier|appeler|attirer|solliciter))\\p{L}+-je${NOT_AFTER}`,
    'giu',
  ),
  new RegExp(
    `(?<!\\p{L})m(?:on|a|es)\\s+(?!(?:${OF_THINGS}\\s+)*${THINGS}${NOT_AFTER})\\p{L}+(?:\\s+\\p{L}+){0,2}`,
    'giu',
  ),
  new RegExp(
    `(?<!j(?:e\\s|’))(?<!\\p{L})m(?:e\\s+|’)(?!${oneOf('répond|inform|écri|inquiète|préoccupe|fait(?:es)? savoir|faire (?:savoir|part|connaître)|communiqu|donn|adress|dire|tenir|envoy|en|permett|fait vous écrire')})\\p{L}+`,
    'giu',
  ),
  new RegExp(
    `(?<!\\p{L})(?!permettez-moi|dites-moi|répondez-moi|écrivez-moi)\\p{L}+-moi${NOT_AFTER}`,
    'giu',
  ),
  /(?<!-)(?<!\p{L})moi(?:-même)?(?!\p{L})/giu,
  // Said without any "je": « Ayant lu … », « En tant que … ».
  /^(?:Ayant|Étant|Lisant|Vivant|Connaissant|Apprenant)(?!\p{L})|^(?:En tant que?|Comme (?:citoyen|mère|père|ami|lecteur|lectrice|étudiant|médecin))|^Après avoir \p{L}+/gu,
];

export const french: FirstPerson = {
  untruths: (sentence) => catches(sentence, PATTERNS),
  pronouns: /(?<!\p{L})(?:j(?:e(?!\p{L})|’)|m(?:e|oi|on|a|es)(?![\p{L}’-])|m’)/iu,
};
