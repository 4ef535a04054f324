/** A country as sentences need it: "Do you live {in}?", "the embassy {of}". */
export interface CountryForms {
  /** By itself, as on a button: "United States". */
  readonly name: string;
  /** With its preposition and case: "in the United States", «на Кубе», "Azərbaycanda". */
  readonly in: string;
  /**
   * What stands behind "the embassy", "the authorities": "of the United States", «Кубы»,
   * "Azərbaycanın".
   */
  readonly of: string;
}

/** Reads "AE: …; BS: …" lines by country code; what stands in a form is parted by bars. */
export function byCode(...lines: readonly string[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    lines
      .flatMap((line) => line.split('; '))
      .map((entry): readonly [string, readonly string[]] => [
        entry.slice(0, 2),
        entry.slice('AE: '.length).split('|'),
      ]),
  );
}

/** A set of country codes. */
export function codes(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
