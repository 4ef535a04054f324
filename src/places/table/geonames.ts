/** A row of GeoNames' list of towns: https://download.geonames.org/export/dump/readme.txt */
export interface GeoName {
  /** As the people of the place, or English atlases, write it in Latin letters. */
  readonly name: string;
  readonly asciiName: string;
  readonly otherNames: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** GeoNames' own code of the first-order region, which is ISO's only for some countries. */
  readonly region: string;
  readonly population: number;
  /** IANA. */
  readonly zone: string;
}

/** Abandoned, destroyed and historical places: nobody writes from there. */
const NOBODY_LIVES_THERE: ReadonlySet<string | undefined> = new Set(['PPLH', 'PPLQ', 'PPLW']);

/** The places of the list that have people and a zone. */
export function parseGeoNames(text: string): readonly GeoName[] {
  return text.split('\n').flatMap((line) => {
    const fields = line.split('\t');
    const [, name = '', asciiName = '', others = '', , , , kind, country = ''] = fields;
    const [region = '', population = '', zone = ''] = [fields[10], fields[14], fields[17]];
    if (zone === '' || country === '' || NOBODY_LIVES_THERE.has(kind)) return [];
    const otherNames = others === '' ? [] : others.split(',');
    return [{ name, asciiName, otherNames, country, region, population: Number(population), zone }];
  });
}

/**
 * Whether `name` is one that people would type: the list also has airports' codes and spellings of
 * sounds ("wei ye na").
 */
export function isWritten(name: string): boolean {
  if (/^[A-Z]{3}$/u.test(name)) return name === 'NYC';
  return !/[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(name) || /\p{Lu}/u.test(name);
}
