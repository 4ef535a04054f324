import { COMMON_TYPOGRAPHY, curlApostrophes, NO_SPACE_BEFORE } from './rules.ts';
import type { LanguageRules } from './rules.ts';

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

export const azerbaijani: LanguageRules = {
  language: 'az',
  datePosition: 'top',
  formatDate: (date) => {
    const [year, month, day] = date.split('-').map(Number);
    return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
  },
  typeset: curlApostrophes,
  script: 'Latn',
  commonWords: ['və', 'bir', 'bu', 'üçün', 'ilə', 'olan', 'onun', 'ki', 'mən', 'sizdən', 'sizə'],
  capitalised: ['Siz*', 'Zati-aliləri*', 'Prezident*', 'Baş', 'Prokuror*'],
  nounsCapitalised: false,
  requests: ['xahiş*', 'çağırıram', 'müraciət*', 'rica*', 'zəhmət olmasa'],
  thanks: ['təşəkkür*', 'minnətdar*', 'sağ olun'],
  answer: ['cavab*'],
  close: /^(?:(?:Dərin|Səmimi) )?(?:[Hh]örmətlə|[Ee]htiramla),$/u,
  impolite: [
    'tələb*',
    'məcbursunuz',
    'borclusunuz',
    'yoxsa',
    'rüsvay*',
    'biabır*',
    'cinayətkarsınız',
    'yalançı*',
  ],
  political: [
    'rejim*',
    'diktator*',
    'tiran*',
    'xunta*',
    'müxalifət*',
    'partiya*',
    'seçki*',
    'təbliğat*',
  ],
  plural: ['biz', 'bizi', 'bizə', 'bizim', 'bizdən', 'bizimlə'],
  intimate: ['seks*', 'intim*', 'çılpaq*', 'pornoqraf*', 'erotik*', 'şantaj*'],
  agreement: { f: [], m: [], n: [], many: [] },
  writerGender: [],
  typography: [...COMMON_TYPOGRAPHY, ...NO_SPACE_BEFORE],
  salutationExclaims: false,
};
