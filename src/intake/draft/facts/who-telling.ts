import { escapePattern } from '../../../escape-pattern.ts';
import type { ReadLanguage } from '../../sheet/labels/label.ts';
import type { SheetRead } from '../../sheet/sheet-reading.ts';
import { countryCode } from '../../sheet/words/countries.ts';
import { languageTag } from '../../sheet/words/tongues.ts';
import { actsOn } from '../people/acts.ts';

/** How a language says who somebody is. */
interface WhoRule {
  readonly apposition: (name: string) => RegExp;
  readonly trade: (name: string) => RegExp;
  /** What a whole sentence says that somebody is. */
  readonly told: (name: string) => RegExp;
  /** What stands beside the name in a sentence of its own. */
  readonly beside: (what: string) => string;
  readonly is: string;
}

/** "Ana Bel is a nurse at a prison hospital." */
function toldAs(name: string, is: string, article: string): RegExp {
  return new RegExp(`(?:^|[.!?] )${escapePattern(name)} ${is} (${article} [^.,;:]{4,90})\\.`, 'u');
}

const WHO: Readonly<Partial<Record<ReadLanguage, WhoRule>>> = {
  en: {
    told: (name) => toldAs(name, 'is', '(?:an?|the)'),
    apposition: (name) =>
      new RegExp(
        `${escapePattern(name)}\\s*(?:,|–|—)\\s*((?:an?|the) [^,–—.]{4,90}?)\\s*(?:,|–|—|\\bhas\\b|\\bwas\\b|\\bis\\b)`,
        'u',
      ),
    trade: (name) =>
      new RegExp(
        `(?:^|[.] )(?:The |An? )?((?:\\p{L}[\\p{L}’'-]* ){1,4})${escapePattern(name)}\\b`,
        'u',
      ),
    beside: (what) =>
      /^(?:an?|the) /i.test(what) ? what : `${/^[aeiou]/i.test(what) ? 'an' : 'a'} ${what}`,
    is: 'is',
  },
  es: {
    told: (name) => toldAs(name, 'es', '(?:una?|la|el)'),
    apposition: (name) =>
      new RegExp(`${escapePattern(name)},\\s*((?:una? |la |el )?[^,.]{4,80}?),`, 'u'),
    trade: (name) =>
      new RegExp(`(?:^|[.] )(?:La|El) ((?:\\p{Ll}[\\p{L}-]* ){1,4})${escapePattern(name)}`, 'u'),
    beside: (what) => what,
    is: 'es',
  },
  fr: {
    told: (name) => toldAs(name, 'est', '(?:une?|la|le)'),
    apposition: (name) =>
      new RegExp(`${escapePattern(name)},\\s*((?:une? |la |le )?[^,.]{4,80}?),`, 'u'),
    trade: (name) =>
      new RegExp(
        `(?:^|[.] )(?:La |Le |L['’])((?:\\p{Ll}[\\p{L}-]* ){1,4})${escapePattern(name)}`,
        'u',
      ),
    beside: (what) => what,
    is: 'est',
  },
  de: {
    told: (name) => toldAs(name, 'ist', '(?:eine?|die|der)'),
    apposition: (name) =>
      new RegExp(`${escapePattern(name)},\\s*((?:eine?|die|der) [^,.]{4,80}?),`, 'u'),
    trade: (name) =>
      new RegExp(`(?:^|[.] )(?:Der|Die) (\\p{Lu}\\p{Ll}+ )${escapePattern(name)}`, 'u'),
    beside: (what) => what,
    is: 'ist',
  },
};

/** What stands before a name and says nothing of who somebody is. */
const NO_TRADE =
  /^(?:venerable|reverend|blessed|late|former|young|elderly|detained|imprisoned|prominent|same|then|said)$/iu;

const LETTERS_OF_COUNTRIES = [4, 5, 6, 7, 8];

/** English writes these with a capital, too, and no list of countries or languages has them. */
const OF_FAITH_OR_PEOPLE =
  /^(?:Buddhist|Muslim|Christian|Catholic|Protestant|Orthodox|Evangelical|Jewish|Hindu|Sikh|Sunni|Shi[’']?[ai]|Baha|Ahmadi|Yazidi|Roma|Tibetan|Uighur|Uyghur|Kurdish|Palestinian|Mapuche|Maya|Garifuna|Berber|Tuareg|Saharawi|Sahrawi|Rohingya|Hazara|Tamil)/u;

/** "Iranian", "Kurdish": English writes them with a capital wherever they stand. */
function isOfNation(what: string): boolean {
  if (OF_FAITH_OR_PEOPLE.test(what)) return true;
  const [word = ''] = what.split(/[^\p{L}]/u);
  const isOfCountry = LETTERS_OF_COUNTRIES.map((length) => word.slice(0, length)).some(
    (start) => start.length > 3 && countryCode(start) !== undefined,
  );
  return languageTag(word) !== undefined || isOfCountry;
}

/** Who somebody is. */
export interface WhoTold {
  readonly sentence: string;
  /** As it is printed beside the name. */
  readonly what: string;
  /** As a letter has it there. */
  readonly beside: string;
}

/** A sentence on who somebody is, from an apposition or the trade before the name. */
export function whoTelling(
  { story, letter, language }: Pick<SheetRead, 'story' | 'letter' | 'language'>,
  name: string,
): WhoTold | undefined {
  const rule = WHO[language];
  if (rule === undefined) return undefined;
  const said = rule.told(name).exec(story)?.[1];
  const isTold = said !== undefined && !OF_THE_CASE.test(said);
  const what =
    rule.apposition(name).exec(story)?.[1] ??
    rule.trade(name).exec(story)?.[1] ??
    // "I am writing about …" begins a letter: what stands before the name there is no trade.
    rule.apposition(name).exec(letter)?.[1];
  return (
    (isTold ? whoBy(rule, name, said, language) : undefined) ??
    // "The trial of teacher Ana Bel": she is a teacher.
    whoBy(rule, name, (what ?? '').trim().replace(/^.* of (?=\p{Ll}+$)/u, ''), language)
  );
}

/** "the subject of a warrant", "a prisoner held at …": that is what happened to them. */
const OF_THE_CASE =
  /(?:held|detain|arrest|prison(?!s? (?:hospital|doctor|nurse|guard))|charged|killed|subject|victim|target|suspect|only|first|second|third|last|deteni|pres[oa] |acusad|víctima|únic|primer|últim|détenu|accus|victime|seule|premi|derni|inhaft|gefangen|angeklagt|opfer|einzig|erste|letzte)/iu;

function whoBy(
  rule: WhoRule,
  name: string,
  bare: string,
  language: ReadLanguage,
): WhoTold | undefined {
  if (bare === '' || NO_TRADE.test(bare) || bare.endsWith(' of') || actsOn(bare, language))
    return undefined;
  const isSmall = language === 'de' || !/\p{Lu}\p{Ll}+ \p{Lu}/u.test(bare);
  if (!isSmall || /\b(?:On|In|At|When|After|Before|That|With|For)\b/u.test(bare)) return undefined;
  const small =
    language === 'de' || isOfNation(bare) ? bare : bare.charAt(0).toLowerCase() + bare.slice(1);
  const beside = rule.beside(small);
  return { sentence: `${name} ${rule.is} ${beside}.`, what: bare, beside };
}
