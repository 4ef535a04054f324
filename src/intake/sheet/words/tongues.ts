import { once } from '../../../once.ts';
import { foldText } from '../layout/fold-text.ts';

/** Languages that letters to officials are written in, by ISO 639-1. */
const TAGS =
  'aa ab af ak am ar as av ay az ba be bg bi bm bn bo bs ca ce ch co cs cv cy da de dv dz ee el en es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz id ig ii ik is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl no nr nv ny oc oj om or os pa pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt ty ug uk ur uz ve vi wo xh yi yo za zh zu'.split(
    ' ',
  );
const NAMED_IN = ['en', 'es', 'fr', 'de', 'pt', 'it', 'nl'];

/** Names that sheets print and Intl does not know. */
const FURTHER: Readonly<Record<string, string>> = {
  azeri: 'az',
  azeri_turkish: 'az',
  aserbaidschanisch: 'az',
  azerisch: 'az',
  farsi: 'fa',
  castellano: 'es',
  castilian: 'es',
  mandarin: 'zh',
  cantonese: 'zh',
  tagalog: 'tl',
  filipino: 'tl',
  pilipino: 'tl',
  siswati: 'ss',
  sesotho: 'st',
  setswana: 'tn',
  isizulu: 'zu',
  isixhosa: 'xh',
  kiswahili: 'sw',
  hebreo: 'he',
  bahasa: 'id',
  'bahasa indonesia': 'id',
  dari: 'fa',
  flemish: 'nl',
  moldovan: 'ro',
  sinhalese: 'si',
  kirghiz: 'ky',
  kinyarwanda: 'rw',
  persian: 'fa',
  persisch: 'fa',
  persa: 'fa',
  persan: 'fa',
};

/** Each of the languages as it is called in these ones. */
function namedIn(languages: readonly string[]): (readonly [name: string, tag: string])[] {
  return languages.flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' });
    return TAGS.flatMap((tag) => {
      const name = names.of(tag);
      return name === undefined ? [] : [[foldText(name.toLowerCase()), tag] as const];
    });
  });
}

// Made when a sheet is first read: with what the other tables of `words` take, a fifth of the
// start.
const tagOf = once(() => new Map([...namedIn(NAMED_IN), ...Object.entries(FURTHER)]));

/**
 * Languages whose sheets are read by their shape: names of tongues, countries and months are known
 * in them, too.
 */
export const FURTHER_TONGUES =
  'sv da nb fi pl cs sk sl hr hu ro tr el bg uk ru sq lt lv et ca eu gl id ms vi sw af ja zh ko ar he fa hi'.split(
    ' ',
  );

const furtherTags = once(() => new Map(namedIn(FURTHER_TONGUES)));

/** An ending that a case adds to a name ("rosyjski", "rosyjskim"). */
const ENDING_AT_MOST = 3;
const STEM_AT_LEAST = 5;

/**
 * The language of this name, in a case or not, in a language whose sheets are read by their shape.
 */
export function furtherTag(name: string): string | undefined {
  const folded = foldText(name);
  for (let length = folded.length; length >= folded.length - ENDING_AT_MOST; length -= 1) {
    const tag = furtherTags().get(folded.slice(0, length));
    if (tag !== undefined && (length === folded.length || length >= STEM_AT_LEAST)) return tag;
  }
  return undefined;
}

/** The language of this name in any of the languages of sheets. */
export function languageTag(name: string): string | undefined {
  return tagOf().get(foldText(name));
}
