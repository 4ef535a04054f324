/**
 * Parts of a draft in the order in which a sheet is read; the first group of a pattern is whose
 * part it is.
 */
const PARTS: readonly RegExp[] = [
  /^(?:[a-z]{2}\.)?title$/,
  /^people\.([^.]+)\./,
  /^[a-z]{2}\.(?:name|politeName)\b/,
  /^country$/,
  /^(?:deadline\.(?:before|until)|closes)$/,
  /^(?:languagesAskedFor|ownLanguageAllowed)$/,
  /^(?:[a-z]{2}\.)?summary$/,
  /^(?:[a-z]{2}\.)?facts\.([^.]+)/,
  /^(?:[a-z]{2}\.)?demands\.([^.]+)\./,
  /^(?:[a-z]{2}\.)?recipients\.([^.]+)\./,
  /^copies\.(?:officials\.([^.]+)\.)?/,
  /^rights$/,
  /^neverQuote\./,
];
const RECIPIENTS = 9;
const COPIES = 10;

/** Within a part; what is not named here stays as it is in the files. */
const DETAILS =
  'names gender role name politeName fact date clause clauses label short sentence because addressedTo forWritersIn addressLines faxes phones emails emailSubject web social note salutation embassies reference index issued'.split(
    ' ',
  );

/** `paths` in the order in which a sheet is read. */
export function inReadingOrder(paths: readonly string[]): readonly string[] {
  const officials = new Set(
    paths.flatMap((path) => /^copies\.officials\.([^.]+)\./.exec(path)?.[1] ?? []),
  );
  const owners = ownersIn(paths);
  const places = paths.map((path) => {
    const part = PARTS.findIndex((pattern) => pattern.test(path));
    const owner = PARTS[part]?.exec(path)?.[1] ?? '';
    const isCopy = part === RECIPIENTS && officials.has(owner);
    return {
      path,
      key: [
        isCopy ? COPIES : part < 0 ? PARTS.length : part,
        part === COPIES && owner === '' ? paths.length : owners.indexOf(owner),
        detailOf(path),
      ],
    };
  });
  return places.toSorted((one, other) => compare(one.key, other.key)).map(({ path }) => path);
}

/**
 * Ids in the order of the texts, which tell what happened in its order; then of whatever has none.
 */
function ownersIn(paths: readonly string[]): readonly string[] {
  const inOrder = [...paths.filter(isText), ...paths.filter((path) => !isText(path))];
  const owners = inOrder.map(
    (path) => PARTS.map((part) => part.exec(path)?.[1]).find(Boolean) ?? '',
  );
  return [...new Set(owners)];
}

function isText(path: string): boolean {
  return /^[a-z]{2}\./.test(path);
}

function detailOf(path: string): number {
  const isFact = /\.facts\.[^.]+$/.test(path);
  const steps = path.split('.').toReversed();
  const found = isFact
    ? DETAILS.indexOf('fact')
    : steps.map((step) => DETAILS.indexOf(step)).find((index) => index >= 0);
  return found ?? DETAILS.length;
}

function compare(one: readonly number[], other: readonly number[]): number {
  const index = one.findIndex((value, at) => value !== other[at]);
  return index < 0 ? 0 : (one[index] ?? 0) - (other[index] ?? 0);
}
