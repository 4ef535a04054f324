/** What has become of sealed values. */
export interface RekeyCounts {
  /** Under the newest key now, and were not before. */
  readonly resealed: number;
  readonly looked: number;
  /** Opened by none of the keys: what was sealed with a key that is not among them. */
  readonly unreadable: number;
}

/** The same while they are counted. */
export type Counts = { -readonly [Name in keyof RekeyCounts]: RekeyCounts[Name] };
