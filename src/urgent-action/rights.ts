/**
 * The rights that an urgent action may be about. Each has grounds and norms of its own in the
 * letters (`src/templates/<language>/rights.hbs`, `src/letters/norms.ts`); a ground without a right
 * fits any case.
 */
export const RIGHTS = [
  'life',
  'torture',
  'liberty',
  'fair-trial',
  'movement',
  'privacy',
  'religion',
  'expression',
  'assembly',
  'association',
  'equality',
  'health',
  'land',
  'asylum',
] as const;

export type RightName = (typeof RIGHTS)[number];

/**
 * A right that is at stake, and the facts that show it: its norm is named only where these are
 * told.
 */
export interface Right {
  readonly right: RightName;
  /** Fact ids. None: the whole case shows it. */
  readonly because: readonly string[];
}
