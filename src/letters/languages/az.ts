import {
  COMMON_ACRONYMS,
  COMMON_TYPOGRAPHY,
  curlApostrophes,
  NO_SPACE_BEFORE,
  placeAndDay,
} from './rules.ts';
import type { ClauseForms, LanguageRules } from './rules.ts';

const MONTHS = [
  'yanvar',
  'fevral',
  'mart',
  'aprel',
  'may',
  'iyun',
  'iyul',
  'avqust',
  'sentyabr',
  'oktyabr',
  'noyabr',
  'dekabr',
];

// Not "ona" and "ondan": "ona görə" is "therefore", "ondan sonra" "after that".
const ONE = ['onu', 'onun', 'onunla'];
const MANY = ['onlar', 'onları', 'onların', 'onlara', 'onlarda', 'onlardan', 'onlarla'];

/**
 * The suffix of an ordinal year follows the vowel of its last numeral: "dördüncü", so "2014-cü".
 */
const AFTER_DIGIT = ['', 'ci', 'ci', 'cü', 'cü', 'ci', 'cı', 'ci', 'ci', 'cu'];
const AFTER_TENS = ['', 'cu', 'ci', 'cu', 'cı', 'ci', 'cı', 'ci', 'ci', 'cı'];

function ordinalYear(year: number): string {
  const tens = Math.floor(year / 10) % 10;
  const suffix = AFTER_DIGIT[year % 10] || AFTER_TENS[tens] || (year % 1000 === 0 ? 'ci' : 'cü');
  return `${year}-${suffix}`;
}

/**
 * "götürmək" as its frames need it: "götürməyinizi xahiş edirəm", "götürməyinizi də" where it is
 * asked for besides, and "götürsəniz, minnətdar olaram". Only the last word changes.
 */
function azerbaijaniClause(clause: string): ClauseForms {
  const [asked, too, granted] = clause.endsWith('mək')
    ? ['məyinizi', 'də', 'səniz']
    : ['mağınızı', 'da', 'sanız'];
  const stem = clause.slice(0, -'maq'.length);
  return {
    plain: clause,
    accusative: stem + asked,
    also: `${stem}${asked} ${too}`,
    conditional: stem + granted,
  };
}

export const azerbaijani: LanguageRules = {
  language: 'az',
  formatDate: (date) => {
    const [year, month, day] = date.split('-').map(Number);
    return `${day} ${MONTHS[(month ?? 1) - 1]} ${ordinalYear(year ?? 0)} il`;
  },
  letterhead: placeAndDay,
  clauseForms: azerbaijaniClause,
  // “Siz” has its capital to one person only; at the beginning of a sentence it keeps it.
  toSeveral: {
    salutation: /(?<!\p{L})(?:xanımlar|cənablar|həmkarlar)(?!\p{L})/iu,
    reworded: (wording) =>
      wording.replaceAll(/(?<=[\p{L}},:] )Siz(?=(?:i|ə|in|də|dən|inlə)?(?!\p{L}))/gu, 'siz'),
  },
  officeBeforeName: true,
  whoBeforeName: true,
  connectives: [
    ['buna görə', 'ona görə də'],
    ['bu səbəbdən'],
    ['bununla əlaqədar'],
    ['odur ki'],
    ['bunu nəzərə alaraq', 'buna əsasən', 'qeyd olunanlara əsasən'],
    ['həmçinin'],
    ['həm də'],
    ['eləcə də'],
    ['bununla yanaşı'],
    ['bundan başqa', 'bundan əlavə'],
    ['əlavə'],
    ['eyni zamanda'],
    ['habelə'],
  ],
  and: ['və'],
  verbsOfAsking: [
    ['xahiş'],
    ['rica'],
    ['minnətdar'],
    ['diqqət*'],
    ['müraciət*'],
    ['məktub*'],
    ['yazıram', 'yazmağımın', 'yazacağınıza'],
    ['fakt*'],
  ],
  highOffices: [
    'Prezident*',
    'Baş nazir*',
    'nazir*',
    'Kral*',
    'Əmir*',
    'Sultan*',
    'Kansler*',
    'Zati-aliləri*',
  ],
  // Lower case of İ done by a program leaves a second dot behind (U+0307).
  typeset: (text) => curlApostrophes(text).replaceAll(' — ', ' – ').replaceAll('i\u0307', 'i'),
  script: 'Latn',
  capitalised: ['Siz*', 'Zati-aliləri*', 'Prezident*', 'Baş', 'Prokuror*'],
  nounsCapitalised: false,
  requests: [
    'xahiş*',
    'çağırıram',
    'müraciət*',
    'rica*',
    'zəhmət olmasa',
    'lütfən',
    'əvvəlcədən',
    'qabaqcadan',
    'ümid*',
    'minnətdar olaram',
    'minnətdar olardım',
  ],
  thanks: ['təşəkkür*', 'minnətdar*', 'sağ olun'],
  answer: ['cavab*', 'bildirməyinizi', 'bildirəcəyinizə'],
  close:
    /^(?:(?:Səmimi |Dərin )?(?:hörmətlə|Hörmətlə)|(?:Dərin |Səmimi )?(?:ehtiramla|Ehtiramla)|Ən xoş arzularla|Səmimi salamlarla),$/u,
  readersPossessives: ['Sizin'],
  familiarCloses: ['xoş arzularla', 'salamlarla'],
  impolite: [
    'tələb',
    'tələb edirəm',
    'tələbim',
    'tələbimiz',
    'tələblərim',
    'tələblərimiz',
    'tələbi',
    'məcbursunuz',
    'borclusunuz',
    'yoxsa',
    'rüsvay*',
    'biabır*',
    'cinayətkarsınız',
    'günahkarsınız',
    'utanmalısınız',
    'ayıb*',
    'yalançı*',
  ],
  innocent: ['iş rejimi', 'gün rejimi', 'qida rejimi', 'yuxu rejimi', 'suya tələb', 'ayıb olmasın'],
  tellable: ['tələb*', 'yoxsa'],
  acronyms: COMMON_ACRONYMS,
  political: [
    'rejim',
    'rejimi',
    'rejimin',
    'rejimə',
    'rejimdə',
    'rejimdən',
    'diktator*',
    'tiran',
    'tiranlar*',
    'tiranlıq*',
    'xunta*',
    'müxalifət*',
    'partiya*',
    'seçki',
    'seçkilər*',
    'seçkisi',
    'seçkidə',
    'seçkinin',
    'seçkiyə',
    'təbliğat*',
  ],
  plural: [
    'biz',
    'bizi',
    'bizə',
    'bizim',
    'bizdə',
    'bizdən',
    'bizimlə',
    'edirik',
    'istəyirik',
    'yazırıq',
    'çağırırıq',
    'inanırıq',
    'gözləyirik',
    'narahatıq',
  ],
  intimate: ['seks', 'seksual*', 'seksi', 'intim*', 'çılpaq*', 'pornoqraf*', 'erotik*', 'şantaj*'],
  // "o" is "he", "she" and "that" alike: only the number shows.
  agreement: { f: ONE, m: ONE, n: ONE, many: MANY },
  writerGender: [],
  typography: [
    ...COMMON_TYPOGRAPHY,
    ...NO_SPACE_BEFORE,
    { pattern: /[«»„]/u, remedy: 'use “ and ” as quotation marks' },
  ],
  salutationExclaims: false,
};
