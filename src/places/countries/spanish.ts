import { byCode, codes } from './forms.ts';
import type { CountryForms } from './forms.ts';

/** Names that CLDR writes for lists and not for sentences. */
const NAMES = byCode(
  'CG: República del Congo; CI: Costa de Marfil; HK: Hong Kong; MM: Myanmar; MO: Macao; TL: Timor Oriental',
  'UM: Islas menores alejadas de los Estados Unidos; VI: Islas Vírgenes de los Estados Unidos',
);

const EL = codes('BQ EH GB IO TD');
const LA = codes('AQ BV CD CF CG CX DO GF IM IN NF PF VA');
const LOS = codes('AE NL PS TF US');
const LAS = codes('AX BM BS CC CK FK FO GS HM KM KY MH MP MV PN SB SC TC UM VG VI');

/** The country in Spanish; `name` is CLDR's. */
export function spanishForms(code: string, name: string): CountryForms {
  const plain = NAMES.get(code)?.[0] ?? name;
  const article = articleOf(code);
  // In a sentence islands are common nouns.
  const inside = article + plain.replace(/^Islas? /u, (islands) => islands.toLowerCase());
  // "de El Salvador": only the article that is no part of the name runs together with "de".
  const of = article === 'el ' ? `del ${inside.slice(article.length)}` : `de ${inside}`;
  return { name: plain, in: `en ${inside}`, of };
}

function articleOf(code: string): string {
  if (EL.has(code)) return 'el ';
  if (LA.has(code)) return 'la ';
  if (LOS.has(code)) return 'los ';
  return LAS.has(code) ? 'las ' : '';
}
