import type { Found } from '../found.ts';
import type { Passage } from '../layout/passage.ts';
import type { SheetGender } from '../sheet-reading.ts';

/** Somebody the sheet is about; without a name where it is withheld or not known. */
export interface PersonFound {
  readonly name: Found<string> | null;
  readonly gender: Found<SheetGender> | null;
}

/** The texts of a sheet in which people are looked for. */
export interface PeopleTexts {
  readonly summary: Passage;
  readonly story: Passage;
  readonly demands: Passage;
  /** Names of those who are written to: nobody at risk. */
  readonly officials: readonly string[];
}
