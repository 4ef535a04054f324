import { once } from '../../../once.ts';
import { foldText } from '../layout/fold-text.ts';
import { FURTHER_TONGUES } from './tongues.ts';

/**
 * The months' names in small letters without accents, January first, in the languages of sheets.
 */
const MONTHS: readonly (readonly string[])[] = [
  [
    'january',
    'jan',
    'enero',
    'ene',
    'janvier',
    'janv',
    'januar',
    'jaenner',
    'janner',
    'janeiro',
    'gennaio',
    'januari',
  ],
  [
    'february',
    'feb',
    'febrero',
    'fevrier',
    'fev',
    'fevr',
    'februar',
    'fevereiro',
    'febbraio',
    'februari',
  ],
  ['march', 'mar', 'marzo', 'mars', 'marz', 'maerz', 'marco', 'maart'],
  ['april', 'apr', 'abril', 'abr', 'avril', 'avr', 'aprile'],
  ['may', 'mayo', 'mai', 'maio', 'maggio', 'mei'],
  ['june', 'jun', 'junio', 'juin', 'juni', 'junho', 'giugno'],
  ['july', 'jul', 'julio', 'juillet', 'juil', 'juli', 'julho', 'luglio'],
  ['august', 'aug', 'agosto', 'ago', 'aout', 'augustus'],
  ['september', 'sept', 'sep', 'septiembre', 'setiembre', 'septembre', 'setembro', 'settembre'],
  ['october', 'oct', 'octubre', 'octobre', 'oktober', 'okt', 'outubro', 'ottobre'],
  ['november', 'nov', 'noviembre', 'novembre', 'novembro'],
  ['december', 'dec', 'diciembre', 'dic', 'decembre', 'dezember', 'dez', 'dezembro', 'dicembre'],
];

const NUMBER_OF: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/**
 * The genitive of months' names, as a date has it, in languages whose sheets are read by their
 * shape.
 */
const further = (): readonly (readonly [string, number])[] =>
  FURTHER_TONGUES.flatMap((language) => {
    const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, {
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    });
    return MONTHS.flatMap((_, index) => {
      const part = format
        .formatToParts(Date.UTC(2021, index, 15))
        .find(({ type }) => type === 'month');
      const name = part === undefined ? '' : foldText(part.value);
      return /^\p{L}{4,}$/u.test(name) && !NUMBER_OF.has(name) ? [[name, index + 1] as const] : [];
    });
  });

/**
 * Of months, in a language whose sheets are read by their shape, with a day before and a year
 * behind.
 */
export const furtherMonths: () => ReadonlyMap<string, number> = once(() => new Map(further()));

/** All names as an alternative of a regular expression, the longest first. */
export const MONTH_NAMES = MONTHS.flat()
  .toSorted((one, other) => other.length - one.length)
  .join('|');

/** 1 to 12. */
export function monthNumber(name: string): number | undefined {
  return NUMBER_OF.get(name);
}
