import { once } from '../../../once.ts';
import { foldText } from '../layout/fold-text.ts';
import { lightPattern } from '../layout/light-pattern.ts';
import { FURTHER_TONGUES } from './tongues.ts';

const REGIONS =
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW'.split(
    ' ',
  );

/** Whether this is the code of a country. */
export function isRegion(code: string): boolean {
  return REGIONS.includes(code);
}

/** Names that sheets print and Intl does not know, in small letters without accents. */
const FURTHER: Readonly<Record<string, string>> = {
  burma: 'MM',
  myanmar: 'MM',
  birmania: 'MM',
  birmanie: 'MM',
  'ivory coast': 'CI',
  turkey: 'TR',
  'czech republic': 'CZ',
  'republica checa': 'CZ',
  'russian federation': 'RU',
  'federacion rusa': 'RU',
  'federation de russie': 'RU',
  'russische foderation': 'RU',
  'united states of america': 'US',
  usa: 'US',
  'u.s.a.': 'US',
  'ee.uu.': 'US',
  'estados unidos de america': 'US',
  "etats-unis d'amerique": 'US',
  uk: 'GB',
  'great britain': 'GB',
  'gran bretana': 'GB',
  'viet nam': 'VN',
  'viet-nam': 'VN',
  'volksrepublik china': 'CN',
  'vr china': 'CN',
  'republica popular china': 'CN',
  'republique populaire de chine': 'CN',
  'repubblica popolare cinese': 'CN',
  'union of myanmar': 'MM',
  'democratic republic of the congo': 'CD',
  'republica democratica del congo': 'CD',
  'republique democratique du congo': 'CD',
  'rd congo': 'CD',
  'r.d. congo': 'CD',
  'dr congo': 'CD',
  'dem. rep. of congo': 'CD',
  'rep. dem. del congo': 'CD',
  'dr kongo': 'CD',
  'demokratische republik kongo': 'CD',
  'republic of korea': 'KR',
  'republic of the philippines': 'PH',
  'islamic republic of iran': 'IR',
  'syrian arab republic': 'SY',
  macedonia: 'MK',
  swaziland: 'SZ',
  palestine: 'PS',
  'occupied palestinian territories': 'PS',
  'state of palestine': 'PS',
  'cape verde': 'CV',
  'east timor': 'TL',
  'timor-leste': 'TL',
  holland: 'NL',
  "people's republic of china": 'CN',
  'hong kong': 'HK',
  belarus: 'BY',
  bielorrusia: 'BY',
  weisrussland: 'BY',
  'the gambia': 'GM',
  moldova: 'MD',
  kirgisien: 'KG',
  kyrgyzstan: 'KG',
  tadschikistan: 'TJ',
  saudi: 'SA',
};

const NAMED_IN = ['en', 'es', 'fr', 'de', 'pt', 'it', 'nl'];

/** Each of the countries as it is called in these languages. */
function namedIn(languages: readonly string[]): (readonly [name: string, code: string])[] {
  return languages.flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    return REGIONS.flatMap((code) => {
      const name = names.of(code);
      return name === undefined ? [] : [[foldText(name.toLowerCase()), code] as const];
    });
  });
}

// Made when a sheet is first read.
const codeOf = once(() => new Map([...namedIn(NAMED_IN), ...Object.entries(FURTHER)]));

/** The names that begin with two signs, the longest first. */
const namesByBeginning = once(() => {
  const names = new Map<string, string[]>();
  for (const name of [...codeOf().keys()].toSorted((one, other) => other.length - one.length)) {
    const beginning = name.slice(0, 2);
    names.set(beginning, [...(names.get(beginning) ?? []), name]);
  }
  return names;
});

const WORD_BEGINS = lightPattern('(?<![\\p{L}\\p{N}])\\p{L}\\S', 'g');
const GOES_ON = lightPattern('[\\p{L}\\p{N}]');

/** Names in languages whose sheets are read by their shape. */
const furtherCodes = once(() => new Map(namedIn(FURTHER_TONGUES)));

/** The country of this name in such a language. */
export function furtherCountryCode(name: string): string | undefined {
  return furtherCodes().get(foldText(name.trim()));
}

/** A country's name found in a text. */
export interface CountryFound {
  /** ISO 3166. */
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/**
 * All countries that are named, in the order of the text. Words that are also common words need a
 * capital.
 */
export function countriesIn(text: string): readonly CountryFound[] {
  return countryNamesIn(text).filter(({ start }) => /\p{Lu}/u.test(text.charAt(start)));
}

/** The same in a text that has no capitals: a common word may be among them. */
export function countryNamesIn(text: string): readonly CountryFound[] {
  const folded = foldText(text);
  const found: CountryFound[] = [];
  for (const { 0: beginning, index } of folded.matchAll(WORD_BEGINS)) {
    if (index < (found.at(-1)?.end ?? 0)) continue;
    for (const name of namesByBeginning().get(beginning) ?? []) {
      const end = endOfName(folded, index, name);
      const code = end === undefined ? undefined : codeOf().get(name);
      if (end === undefined || code === undefined) continue;
      found.push({ code, start: index, end });
      break;
    }
  }
  return found;
}

/** Where `name` ends that begins at `start`; each of its blanks may be a line's end, or wider. */
function endOfName(folded: string, start: number, name: string): number | undefined {
  let at = start;
  for (const word of name.split(' ')) {
    if (at > start) {
      const blank = BLANKS.exec(folded.slice(at, at + BLANKS_AT_MOST))?.[0].length ?? 0;
      if (blank === 0) return undefined;
      at += blank;
    }
    if (!folded.startsWith(word, at)) return undefined;
    at += word.length;
  }
  return GOES_ON.test(folded.slice(at, at + 1)) ? undefined : at;
}

const BLANKS = /^\s+/;
const BLANKS_AT_MOST = 8;

/**
 * Countries whose names people bear, too: Jordan, Georgia, Chad, Israel, Mauricio, Malta, India.
 */
export function isAlsoName(code: string): boolean {
  return ['JO', 'GE', 'TD', 'IL', 'MU', 'MT', 'IN'].includes(code);
}

/** The country whose name this is, and nothing else. */
export function countryCode(name: string): string | undefined {
  return codeOf().get(foldText(name.trim()).replace(/\s+/g, ' '));
}
