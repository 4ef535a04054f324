import type { RightName } from '../urgent-action/rights.ts';

/** The instruments whose articles tone `legal` may name. */
export const INSTRUMENTS = ['udhr', 'iccpr'] as const;

export type Instrument = (typeof INSTRUMENTS)[number];

/**
 * The article of each instrument that protects a right. Sources: the Universal Declaration of Human
 * Rights, adopted on 10 December 1948 (General Assembly resolution 217 A); the International
 * Covenant on Civil and Political Rights, adopted on 16 December 1966 (resolution 2200 A). Rights
 * without an article there are not named by it.
 */
const ARTICLES: Readonly<Record<RightName, Readonly<Partial<Record<Instrument, number>>>>> = {
  life: { udhr: 3, iccpr: 6 },
  torture: { udhr: 5, iccpr: 7 },
  liberty: { udhr: 9, iccpr: 9 },
  'fair-trial': { udhr: 10, iccpr: 14 },
  movement: { udhr: 13, iccpr: 12 },
  privacy: { udhr: 12, iccpr: 17 },
  religion: { udhr: 18, iccpr: 18 },
  expression: { udhr: 19, iccpr: 19 },
  assembly: { udhr: 20, iccpr: 21 },
  association: { udhr: 20, iccpr: 22 },
  equality: { udhr: 7, iccpr: 26 },
  health: { udhr: 25 },
  land: { udhr: 17 },
  asylum: { udhr: 14 },
};

/**
 * States that are party to the Covenant, by ISO 3166-1 alpha-2. Source: United Nations Treaty
 * Collection, chapter IV.4, as it stood at the end of 2024 (174 parties). A state that has only
 * signed (China, Cuba, Palau) is none.
 */
const PARTIES_TO_ICCPR = new Set(
  `AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BO BA BW BR BG BF BI CV KH CM CA CF TD CL CO CG CR CI HR CY
   CZ KP CD DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HU IS IN ID IR IQ IE IL
   IT JM JP JO KZ KE KW KG LA LV LB LS LR LY LI LT LU MG MW MV ML MT MH MR MU MX MC MN ME MA MZ NA NP NL NZ NI NE NG MK
   NO PK PA PG PY PE PH PL PT QA KR MD RO RU RW WS SM ST SN RS SC SL SK SI SO ZA SS ES LK VC PS SD SR SE CH SY TJ TH TL
   TG TT TN TR TM UG UA GB TZ US UY UZ VU VE VN YE ZM ZW`.split(/\s+/),
);

/**
 * The article of `instrument` on `right`, or undefined where a letter about `country` (ISO 3166-1
 * alpha-2) may not name one: the Declaration is for every country, the Covenant only for its
 * parties.
 */
export function articleOn(
  right: RightName,
  instrument: Instrument,
  country: string,
): number | undefined {
  if (instrument === 'iccpr' && !PARTIES_TO_ICCPR.has(country)) return undefined;
  return ARTICLES[right][instrument];
}

/** The instruments that protect `right`. */
export function instrumentsOn(right: RightName): readonly Instrument[] {
  return INSTRUMENTS.filter((instrument) => ARTICLES[right][instrument] !== undefined);
}
