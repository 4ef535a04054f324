const ENGLISH_NAMES = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/**
 * What Unicode has names for that is no country: unions, islands without people, tests, places that
 * other codes include.
 */
const NO_COUNTRIES: ReadonlySet<string> = new Set(
  'AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '),
);

/** Whether `code` is one of ISO 3166-1 alpha-2, or XK as Kosovo is written until it has a code. */
export function isCountryCode(code: string): boolean {
  if (!/^[A-Z]{2}$/u.test(code) || NO_COUNTRIES.has(code)) return false;
  // Codes that ended, such as SU or YU, are read as those that followed them.
  return (
    Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}` &&
    ENGLISH_NAMES.of(code) !== undefined
  );
}

/** All of them, in the order of the alphabet. */
export function countryCodes(): readonly string[] {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  return letters.flatMap((one) => letters.map((other) => one + other)).filter(isCountryCode);
}
