import { LANGUAGES } from '../../urgent-action/language.ts';
import { isCountryCode } from '../../urgent-action/country-code.ts';
import { OTHER_COUNTRY_NAMES } from '../countries/other-names.ts';
import { fold } from '../fold.ts';
import { SOMEWHERE } from './format.ts';

/** A name of a country or region. */
export interface AreaName {
  readonly country: string;
  readonly region: string;
  readonly name: string;
}

/** Names of regions by ISO 3166-2 without hyphen ("gbdor"), as CLDR has them. */
export type Subdivisions = Readonly<Record<string, string>>;

/** Words for "region" that are said or left out. */
const KINDS =
  /\b(?:oblast|krai|kray|county|co|province|provincia|region|state|canton|governorate|prefecture|raion|district|oblast|rayonu)\b/gu;

/** The forms in which a region may be named, folded: with and without "Oblast", "County". */
export function areaKeys(name: string): readonly string[] {
  const whole = fold(name);
  const bare = whole.replaceAll(KINDS, ' ').replaceAll(/ +/gu, ' ').trim();
  return bare === '' || bare === whole ? [whole] : [whole, bare];
}

/** What everybody calls every country in the six languages and in its own, and codes. */
export function countryNames(codes: readonly string[]): readonly AreaName[] {
  const styles = LANGUAGES.flatMap((language) => [
    regionNames(language),
    regionNames(language, 'short'),
  ]);
  return codes.filter(isCountryCode).flatMap((country) => {
    const own = new Intl.Locale(`und-${country}`).maximize().language;
    const forms = [...styles, regionNames(own)].map((names) => names.of(country));
    const others = OTHER_COUNTRY_NAMES[country]?.split(', ') ?? [];
    return [country, ...forms, ...others].flatMap((name) =>
      name === undefined ? [] : [{ country, region: '', name }],
    );
  });
}

function regionNames(language: string, style: 'long' | 'short' = 'long'): Intl.DisplayNames {
  return new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' });
}

/**
 * regions.tsv: country, GeoNames' code or nothing, names parted by bars; the code itself is a name
 * in the United States.
 */
export function listedRegionNames(tsv: string): readonly AreaName[] {
  return tsv
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [country = '', region = '', names = ''] = line.split('\t');
      const codes = country === 'US' ? [region] : [];
      return [...codes, ...names.split('|')].map((name) => ({
        country,
        region: region === '' ? SOMEWHERE : region,
        name,
      }));
    });
}

/**
 * English names of all other regions of the world. Their codes are not those of GeoNames, so that
 * they tell the country only: within one that has one time nothing more is needed.
 */
export function subdivisionNames(subdivisions: Subdivisions): readonly AreaName[] {
  return Object.entries(subdivisions).map(([code, name]) => ({
    country: code.slice(0, 2).toUpperCase(),
    region: SOMEWHERE,
    name,
  }));
}
