import { escapePattern } from '../../../escape-pattern.ts';
import type { Language } from '../../../urgent-action/language.ts';
import { actsOn } from './acts.ts';

/** Whom texts are about, where one name can be put politely. */
export interface OnePerson {
  readonly full: string;
  /** "Ms Ismayilova", "el señor Núñez Peña" */
  readonly polite: string;
}

/** Of somebody of whom the sheet does not say whether they are a woman or a man: "Ana Bel". */
export function isBare({ full, polite }: OnePerson): boolean {
  return full.split(' ')[0] === polite.split(' ')[0];
}

/** "The journalist Ana Bel was …": who she is, a fact of its own tells. */
const TRADE: Readonly<Partial<Record<Language, string>>> = {
  en: "(?:(?:The|An?) )?(?:\\p{L}[\\p{Ll}’'-]* )(?:\\p{Ll}[\\p{L}’'-]* ){0,3}(?:(?:Mrs?|Ms|Miss)\\.? )?",
  es: '(?:El|La|Los|Las) (?:\\p{Ll}[\\p{L}-]* ){1,4}',
  fr: "(?:Les? |La |L['’])(?:\\p{Ll}[\\p{L}-]* ){1,4}",
  de: '(?:Der|Die) (?:\\p{Ll}+ )?\\p{Lu}\\p{Ll}+ ',
};
const NO_TRADE =
  /(?<![\p{L}])(?:His|Her|This|These|Those|It|There|after|before|when|while|since|because|where|who|Their|Su|Sus|Sa|Son|Ses|Leur|Ihre?|Seine?|On|In|At|When|After|Before|That|With|For|While|But|And|If|told|by|from|of|for|that|with|to)(?![\p{L}])/u;

/** After these words, and where a sentence begins, a German name is the subject. */
const GERMAN_SUBJECT =
  /(?:^|[.:;!?] |(?<![\p{L}])(?:dass|ob|wenn|weil|als|bis|damit|da|nachdem|bevor|während|obwohl|wie|wo|sodass|wurde|war|ist|hat|hatte|wird|soll|kann|darf|muss|durfte|sei|habe|werde) )$/u;

/**
 * `text` with the polite names wherever it has full ones: letters give that in their opening, and
 * not over and over (Q2). `isClause`: a request, in which the name is what something is done to.
 */
export function sayPolitely(
  text: string,
  people: readonly OnePerson[],
  language: Language,
  isClause = false,
): string {
  const opening = isClause ? '' : openingTrade(text, people, language);
  return people.reduce(
    (said, person) => withPoliteName(said, person, language, isClause),
    text.slice(opening.length),
  );
}

/**
 * "The journalist " where a sentence begins with it and a name of `people` follows; else nothing.
 */
export function openingTrade(
  text: string,
  people: readonly OnePerson[],
  language: Language,
): string {
  const trade = TRADE[language];
  if (trade === undefined || people.length === 0) return '';
  const names = people.map(({ full }) => escapePattern(full)).join('|');
  const opening = new RegExp(`^${trade}(?=${names})`, 'u').exec(text)?.[0] ?? '';
  return NO_TRADE.test(opening) || actsOn(opening, language) ? '' : opening;
}

/** "del campesino Luis Paz", "la militante Ana Bel": a courtesy takes the place of the trade. */
const TRADE_WITHIN: Readonly<Partial<Record<Language, string>>> = {
  // "the trial of human rights defender Ana Bel"; "after" and "whether" are nobody's trade.
  en: '(?<=\\b(?:of|by|against|for|from|with) )()(?:the )?(?:(?!(?:and|or|to|in|on|of|by|against|for|from|with|at|into|over|than|as)\\b)\\p{Ll}[\\p{Ll}-]+ ){0,3}(?!(?:after|under|over|never|either|whether|rather|former|other|another|together|later)\\b)\\p{Ll}{2,}(?:er|or|ist|ian|yst|ant|ent|man|woman) ',
  es: '(?<![\\p{L}])(del|al|el|la) \\p{Ll}{4,} (?:\\p{Ll}{4,} )?',
  fr: "(?<![\\p{L}])(?:(du|au|le|la) |l['’])\\p{Ll}{4,} ",
  de: '(?<![\\p{L}])(?:der|die|den|dem) \\p{Lu}\\p{Ll}{3,} ',
};
/** The sheet's own courtesy: the polite name has one. */
const COURTESY: Readonly<Partial<Record<Language, string>>> = {
  en: '(?<![\\p{L}])(?:Mrs?|Ms|Miss)\\.? ',
  es: '(?<![\\p{L}])(?:(?:[Ee]l |[Ll]a )?(?:señora?|Sra?\\.|Srta\\.) |[Dd]on |[Dd]oña )',
  fr: '(?<![\\p{L}])(?:MM?\\.|Mmes?|Mlles?|[Mm]onsieur|[Mm]adame) ',
  de: '(?<![\\p{L}])(?:Herrn?|Frau) ',
};
/** Before a name these stand without another courtesy. */
const TITLED =
  /(?<!\p{L})(?:Father|Sister|Brother|Bishop|Pastor|Reverend|Rev\.|Dr\.?|Prof(?:essor|\.)?) $/u;
const JOINED: Readonly<Record<string, string>> = { del: 'de ', du: 'de ', al: 'a ', au: 'à ' };

function withPoliteName(
  plain: string,
  { full, polite }: OnePerson,
  language: Language,
  isClause: boolean,
): string {
  const elided = language === 'fr' ? "(?<elided>(?<![\\p{L}])(?:d|qu)[’'])?" : '(?<elided>(?!))?';
  const named = new RegExp(`${elided}(?<![\\p{L}])${escapePattern(full)}(?![\\p{L}])`, 'gu');
  const bare = plain
    .replace(
      COURTESY[language] === undefined
        ? /(?!)/u
        : new RegExp(`${COURTESY[language]}(?=${escapePattern(full)}(?![\\p{L}]))`, 'gu'),
      '',
    )
    .replace(
      new RegExp(`${TRADE_WITHIN[language] ?? '(?!)'}(?=${escapePattern(full)}(?![\\p{L}]))`, 'gu'),
      (_, joined: string | undefined) => JOINED[joined ?? ''] ?? '',
    );
  const said = bare.replace(named, (_, before: string | undefined, index: number) => {
    // "Der 28-jährige Ana Bel": behind an adjective the whole name stays.
    if (
      language === 'de' &&
      /(?<![\p{L}])[Dd](?:er|ie|en|em) [\p{Ll}\d-]+ $/u.test(bare.slice(0, index))
    )
      return full;
    const isTitled = language === 'en' && TITLED.test(bare.slice(0, index));
    const name = isTitled
      ? polite.replace(/^(?:Mr|Ms) /u, '')
      : inPlace(polite, bare.slice(0, index), language, isClause);
    if (before === undefined) return name;
    return `${before.slice(0, -1)}e ${name}`;
  });
  return contracted(said, language);
}

function inPlace(polite: string, before: string, language: Language, isClause: boolean): string {
  if (language === 'de' && polite.startsWith('Herr ')) {
    const isSubject = GERMAN_SUBJECT.test(before) && !(isClause && before === '');
    return isSubject ? polite : polite.replace('Herr ', 'Herrn ');
  }
  const begins = !isClause && /(?:^|[.!?] )$/u.test(before);
  return begins ? polite.charAt(0).toUpperCase() + polite.slice(1) : polite;
}

function contracted(text: string, language: Language): string {
  if (language !== 'es') return text;
  return (
    text
      .replace(/(?<![\p{L}])(a|de) el señor/gu, '$1l señor')
      // "Ana Bel e Inés Paz": a courtesy begins with no vowel that "y" gives way to.
      .replace(/ e (?=(?:la|el) señora? )/gu, ' y ')
      .replace(/ u (?=(?:la|el) señora? )/gu, ' o ')
  );
}

/** A sentence that begins with "Su …", "Ihre …": the reader may take it for theirs (Q25). */
export function beginsWithTheirs(text: string, language: Language): boolean {
  return language === 'es' ? /^Sus? /u.test(text) : language === 'de' && /^Ihre? /u.test(text);
}

/** The same with the person's name; undefined where no rule can put it there. */
export function withOwner(
  text: string,
  { polite }: OnePerson,
  language: Language,
): string | undefined {
  if (language === 'de') {
    const owner = polite.replace(/^Herr /u, 'Herrn ');
    const rest = /^Ihre? (\p{Lu}.*)$/u.exec(text)?.[1];
    return rest === undefined ? undefined : `${owner}${/[sxzß]$/u.test(owner) ? '’' : 's'} ${rest}`;
  }
  const [, plural, noun = '', rest = ''] = /^Su(s?) (\p{Ll}+)(.*)$/u.exec(text) ?? [];
  if (noun === '') return undefined;
  const isFeminine = /(?:a|as|ción|ciones|dad|dades|madre|madres|mujer|mujeres)$/u.test(noun);
  const article = plural === '' ? (isFeminine ? 'La' : 'El') : isFeminine ? 'Las' : 'Los';
  return contracted(`${article} ${noun} de ${polite}${rest}`, language);
}

/** By the courtesy with which the polite name begins; a German "Sie" would be the reader. */
const PRONOUNS: Readonly<Record<string, string>> = {
  Ms: 'She',
  Mr: 'He',
  Mme: 'Elle',
  'M.': 'Il',
  Herr: 'Er',
  'la señora': 'Ella',
  'el señor': 'Él',
};

/** The sentence with a pronoun in front where it and the one before begin with the same name. */
export function unlike(
  text: string,
  before: string,
  { polite }: OnePerson,
  language: string,
): string {
  const name = language === 'es' ? polite.charAt(0).toUpperCase() + polite.slice(1) : polite;
  const courtesy = Object.keys(PRONOUNS).find((word) => polite.startsWith(`${word} `));
  if (courtesy === undefined || !before.startsWith(`${name} `) || !text.startsWith(`${name} `))
    return text;
  return `${PRONOUNS[courtesy] ?? name}${text.slice(name.length)}`;
}
