import { byCode, codes } from './forms.ts';
import type { CountryForms } from './forms.ts';

/** Names that CLDR writes for lists and not for sentences. */
const NAMES = byCode(
  'CD: Democratic Republic of the Congo; CG: Republic of the Congo; GS: South Georgia and the South Sandwich Islands',
  'HK: Hong Kong; MM: Myanmar; MO: Macao',
  'PS: Palestinian territories; VC: St. Vincent and the Grenadines; UM: US Outlying Islands; VI: US Virgin Islands',
);

const THE = codes(
  'AE AX BQ BS CC CD CF CG CK DO FK FO GB GM HM IM IO KM KY MH MP MV NL PH PN PS SB SC TC TF UM US VG VI',
);
/** Islands that people are on, not in. */
const ON = codes('BV CX IM NF');

/** The country in English; `name` is CLDR's. */
export function englishForms(code: string, name: string): CountryForms {
  const plain = (NAMES.get(code)?.[0] ?? name).replaceAll(' & ', ' and ');
  const inside = THE.has(code) ? `the ${plain}` : plain;
  return { name: plain, in: `${ON.has(code) ? 'on' : 'in'} ${inside}`, of: `of ${inside}` };
}
