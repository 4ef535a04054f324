import type { Language } from '../../../urgent-action/language.ts';
import { foldText } from '../../sheet/layout/fold-text.ts';
import { inFewerWords, type Briefer } from '../clauses/clause-rules.ts';
import { countWords } from '../count-words.ts';

/** How a sentence of a language can end earlier, in small letters without accents. */
interface ShortWords {
  /** Where something begins that the sentence is whole without. */
  readonly adds: RegExp;
  /** A verb that makes a sentence of what stands before. */
  readonly verb: RegExp;
  /** Words that no sentence ends with. */
  readonly open: RegExp;
  /** What only the left out part may have made true. */
  readonly denies: RegExp;
  /**
   * Between two commas, before a verb: what is said besides of somebody whom the sentence has
   * named. Of the German ones, where "die Männer, die …" may be some of them, only those that are
   * about a name or a number of people.
   */
  readonly aside: RegExp;
  /** Words that fewer can stand for. */
  readonly briefer: readonly Briefer[];
}

/** "Ms Bel (22)": how old somebody is need not be told in the shortest letters. */
const AGE: Briefer = [/ \(\d{1,2}\)/gu, ''];

const WORDS: Readonly<Partial<Record<Language, ShortWords>>> = {
  en: {
    adds: /,? (?:after|before(?<!\b(?:brought|taken|appear|appeared|come|came|presented|tried) before)(?! (?:an?|the) )|because|when|while|(?:since|where) (?:she|he|they)|in protest (?:at|against)|over an? \w+ in which|following|in order to|to attend|to take part|to visit|on (?:her|his|their) way|as a result of|in which|during which|and (?:is|are|has been|have been|was|were))(?= )|, (?:who|which|where|whose|and that|accused|charged|citing|saying|so|although|though|as)(?= )/g,
    verb: /\b(?:was|were|is|are|has|had|have|told|came|took|said|went|left|began|arrested|detained|beat|searched|raided|entered|\w{3,}ed)\b/,
    open: /\b(?:the|an?|of|to|in|on|at|for|from|by|with|and|or|but|that|who|which|only|as|than|her|his|their|its|was|were|is|are|be|been|shortly|just|days?|weeks?|months?|years?|hours?|minutes?|long|soon|ever|not)$/,
    denies:
      /\b(?:no|not|never|nobody|none|neither|nor|without(?! (?:charges?|trial|an? (?:arrest )?warrant)\b)|if|unless|would|(?<!\d )may(?! \d)|might|could)\b|n't\b/,
    aside:
      /, (?:who|which|whose|of|an?) [^,;:“”]+,(?= (?:was|were|is|are|has|had|have|said|told|stood|went|came|\p{Ll}{3,}ed)\b)/u,
    briefer: [
      AGE,
      // "Five members of a union, among them Ms Bel and Mr Paz, were …"
      [
        /^[^,“”]+, (?:among them|amongst them|including) ([^,“”]+),(?= (?:were|have|are)\b)/u,
        '$1, with others,',
      ],
      [/, aged \d{1,2},/gu, ''],
      [/\b(?:in|on) the (?:early )?(?:hours|morning|afternoon|evening|night) of (?=\d)/u, 'on '],
      [/\bOn the (?:morning|afternoon|evening|night) of (?=\d)/u, 'On '],
      [
        /,? at (?:about |around |approximately )?\d{1,2}[.:]\d\d ?(?:[ap]\.?m\.?|hours)?(?=[ ,.])/u,
        '',
      ],
    ],
  },
  es: {
    adds: /,? (?:tras|despues de|antes de|porque|cuando|mientras|ya que|en (?:la|el) que|durante (?:la|el) que|y (?:esta|estan|fue|fueron|permanecen?|siguen?))(?= )|, a un[oa]s (?=\d)|, (?:que|quien|quienes|donde|cuy[oa]s?|lo que|acusad[oa]s?|y que|aunque)(?= )/g,
    verb: /\b(?:fue|fueron|es|son|hay|esta|estan|ha|han|habia|habian|permanece|tiene|llevan?|\w{3,}(?:aron|ieron))\b|\p{L}{3,}ó(?!\p{L})/u,
    open: /\b(?:el|la|los|las|un|una|unos|unas|de|del|a|al|en|por|para|con|y|e|o|u|que|su|sus|poco|solo|dias?|semanas?|mes(?:es)?|anos?|horas?|minutos?|fue|es|ha|no|muy|mas)$/,
    denies:
      /\b(?:no|nunca|nadie|ningun[oa]?|sin(?! (?:cargos|juicio|orden)\b)|si|podria\w*|puede\w*)\b/,
    aside:
      /, (?:que|quien|quienes|cuy[oa]s?|del?) (?:[^,;:“”«»]|«\p{L}+»)+,(?= (?:fue|fueron|es|son|est[áa]n?|han?|había[n]?|no|\p{Ll}{3,}(?:ó|aron|ieron))(?!\p{L}))/u,
    briefer: [
      AGE,
      [
        /^[^,«»]+, (?:entre ell[oa]s|incluid[oa]s) ([^,«»]+),(?= (?:fueron|han|están|son)(?!\p{L}))/u,
        '$1, con otras personas,',
      ],
      [/, de \d{1,2} años,/gu, ''],
      [/\ben la (?:madrugada|mañana|tarde|noche) del (?=\d)/u, 'el '],
      [/\bEn la (?:madrugada|mañana|tarde|noche) del (?=\d)/u, 'El '],
      [/,? (?:aproximadamente )?a las \d{1,2}[.:]\d\d(?: horas)?(?=[ ,.])/u, ''],
    ],
  },
  fr: {
    adds: /,? (?:apres|avant|parce qu[e']|lorsqu[e']|quand|alors qu[e']|pendant qu[e']|car|au cours (?:de laquelle|duquel)|dans (?:laquelle|lequel)|et (?:est|sont|a ete|ont ete))(?=[ \p{L}])|, (?:qui|ou|dont|ce qui|accusee?s?|et qu[e']|bien qu[e'])(?= )/gu,
    verb: /\b(?:a|ont|est|sont|avait|avaient|etait|etaient|fut|furent)\b/,
    open: /\b(?:le|la|les|l'|un|une|des|de|du|d'|a|au|aux|en|dans|par|pour|avec|et|ou|que|qui|son|sa|ses|leurs?|est|sont|ete|peu|juste|seulement|jours?|semaines?|mois|ans?|annees?|heures?|minutes?|pas|ne|tres|plus)$/,
    denies:
      /\b(?:ne|n'|pas|jamais|personne|aucune?|sans(?! (?:inculpation|jugement|mandat|proces)\b)|si|pourrai\w*|peut|peuvent)(?!\p{L})/u,
    aside:
      /, (?:qui|dont|où|de la|du|des) [^,;:“”«»]+,(?= (?:a|ont|est|sont|avait|avaient|était|étaient|n[’'])(?!\p{L}))/u,
    briefer: [
      AGE,
      [
        /^[^,«»]+, (?:dont|parmi (?:lesquel(?:le)?s|eux|elles)) ([^,«»]+),(?= (?:ont|sont|avaient|étaient)(?!\p{L}))/u,
        '$1, avec d’autres personnes,',
      ],
      [/, âgée?s? de \d{1,2} ans,/gu, ''],
      [/(?<!\p{L})à l[’']aube du (?=\d)/u, 'le '],
      [/\bdans la (?:matinée|soirée) du (?=\d)/u, 'le '],
    ],
  },
  de: {
    adds: /, (?:nachdem|weil|als|wahrend|bevor|obwohl|wo|was|da|wobei|nach|und dass|(?:in|bei|auf) (?:de[mr]|denen)|di?e[rsmn]?|deren|dessen)(?= )| und (?:ist|sind|wurden?|befinde[nt]|sitzt|sitzen) (?=seit|dort|in )/g,
    verb: /\b(?:wurden?|ist|sind|hat|haben|hatten?|war|waren|\w{3,}t(?:en?)?)\b/,
    open: /\b(?:der|die|das|den|dem|des|ein|eine[mnrs]?|in|im|am|an|auf|bei|beim|von|vom|zu|zum|zur|mit|fur|und|oder|aber|dass|nur|erst|kurz|tage?|wochen?|monate?|jahre?|stunden?|ihre?[mnrs]?|seine?[mnrs]?|wird|wurde|ist|nicht)$/,
    denies:
      /\b(?:nicht|nie|niemand\w*|keine?[mnrs]?|ohne(?! (?:anklage|urteil|haftbefehl|prozess)\b)|wenn|falls|konnte[n]?|wurde[n]? .* (?:werden|sein)$)\b/,
    aside:
      /(?<=^(?:Eine?|Zwei|Drei|Vier|Fünf|Sechs|Sieben|Frau|Herr|Die Familie)(?: [\p{L}-]+){1,9}), (?:die|der|deren|dessen) [^,;:“”„]+,(?= (?:wurden?|ist|sind|hat|haben|hatten?|war|waren|werden|wird)\b)/u,
    briefer: [
      AGE,
      [/, \d{1,2} Jahre alt,/gu, ''],
      [/\bin den frühen Morgenstunden des (?=\d)/u, 'am '],
      [/ gegen \d{1,2}(?:[.:]\d\d)? Uhr(?=[ ,.])/u, ''],
    ],
  },
};

/** Shorter ones need none. */
const WORDS_OF_A_LONG_TELLING = 18;
/** Of what is not long, no part of the sentence is left out. */
const WORDS_OF_A_TELLING = 12;
const WORDS_AT_LEAST = 5;
const WORDS_TO_SAVE = 4;
const WORDS_TO_SAVE_IN_ALL = 2;

/**
 * The telling in fewer words, and without what its sentence is whole without ("…, after …", "…, who
 * …"), for letters of one paragraph; undefined where it is short, or no rule can cut it and keep it
 * true.
 */
export function shortTelling(telling: string, language: Language): string | undefined {
  const words = WORDS[language];
  const count = countWords(telling);
  if (words === undefined || count <= WORDS_OF_A_TELLING) return undefined;
  const brief = withoutAside(inFewerWords(telling, words.briefer), words);
  const short = withoutAdditions(brief, words) ?? brief;
  return countWords(short) > count - WORDS_TO_SAVE_IN_ALL ? undefined : short;
}

/** Its two commas are a pair only where no other is open: "On 3 May, Ms Bel, who …, was …". */
const NOTHING_OPEN =
  /^(?:[^,]*|(?:On|In|At|Since|El|En|Desde|Le|Depuis|Am|Im|Seit) [^,]*, [^,]*)$/u;

function withoutAside(telling: string, { aside }: ShortWords): string {
  const found = aside.exec(telling);
  if (found === null || !NOTHING_OPEN.test(telling.slice(0, found.index))) return telling;
  return telling.replace(aside, '');
}

function withoutAdditions(telling: string, words: ShortWords): string | undefined {
  const count = countWords(telling);
  if (count <= WORDS_OF_A_LONG_TELLING) return undefined;
  const heads = [...foldText(telling).matchAll(words.adds)].map(({ index }) =>
    telling.slice(0, index),
  );
  const head = heads.find((one) => isWhole(one, words) && countWords(one) <= count - WORDS_TO_SAVE);
  return head === undefined ? undefined : `${head.trimEnd()}.`;
}

/**
 * Whether what is left is a sentence, closes what it opens, and says nothing that only the rest
 * made true.
 */
function isWhole(head: string, { verb, open, denies }: ShortWords): boolean {
  const folded = foldText(head);
  const isBalanced = ['(', '“', '«', '„'].every((mark, index) => {
    const close = [')', '”', '»', '“'][index] ?? '';
    return mark === close || count(head, mark) <= count(head, close);
  });
  return (
    countWords(head) >= WORDS_AT_LEAST &&
    isBalanced &&
    verb.test(folded) &&
    !isWithinAside(folded, verb) &&
    !open.test(folded) &&
    !denies.test(folded) &&
    // "On 3 May, when he …, police …": the first part of such a sentence is none.
    !/^\S+(?: \S+){0,4},?$/u.test(head)
  );
}

/** In small letters without accents. */
const RELATIVE = /, (?:who|which|whose|que|quienes?|cuy[oa]s?|qui|dont) /g;

/** "Ms Bel, who was looking for her brother.": what she did is not said any more. */
function isWithinAside(head: string, verb: RegExp): boolean {
  const last = [...head.matchAll(RELATIVE)].at(-1);
  if (last === undefined) return false;
  const [, ...behind] = head.slice(last.index + 1).split(',');
  return !verb.test(behind.join(','));
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}
