import { foldText } from '../layout/fold-text.ts';

/** Languages that letters to officials are written in, by ISO 639-1. */
const TAGS =
  'af am ar az be bg bn bs ca cs cy da de dv dz el en es et eu fa fi fr ga gl gu ha he hi hr hu hy id ig is it ja ka kk km kn ko ku ky lo lt lv mg mk ml mn mr ms mt my ne nl no om pa pl ps pt qu ro ru rw si sk sl sn so sq sr sv sw ta te tg th ti tk tl tr uk ur uz vi xh yo zh zu'.split(
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

const TAG_OF: ReadonlyMap<string, string> = new Map([
  ...NAMED_IN.flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' });
    return TAGS.flatMap((tag) => {
      const name = names.of(tag);
      return name === undefined ? [] : [[foldText(name.toLowerCase()), tag] as const];
    });
  }),
  ...Object.entries(FURTHER),
]);

/** The language of this name in any of the languages of sheets. */
export function languageTag(name: string): string | undefined {
  return TAG_OF.get(foldText(name));
}
