import type { Language } from '../urgent-action/language.ts';
import type { Move, Tone } from './letter.ts';

/** What the people at risk agree with: one woman, one man, one of unsaid gender, or several. */
export type Agreement = 'f' | 'm' | 'n' | 'many';

/** Everything that a template may name. */
export interface WordingData {
  /** The full name by the cases of NAME_CASES. */
  readonly name: Readonly<Record<string, string>>;
  /** The polite name after the first mention, by the same cases. */
  readonly politeName: Readonly<Record<string, string>>;
  /** The writer's place as typed. */
  readonly place: string;
  /** The salutation without its punctuation, for closes that repeat it ("Veuillez agréer, Monsieur le Président, …"). */
  readonly salutation: string;
  /** Read by the `agree` helper. */
  readonly agreement: Agreement;
}

/** One compiled template: a whole sentence or two. */
export type Wording = (data: WordingData) => string;

/** The wordings of one tone in one language, by move. Facts, demands and the own line come from elsewhere. */
export type ToneWordings = Readonly<Partial<Record<Move, readonly Wording[]>>>;

/** All wordings there are. A language without templates is simply not there. */
export type Wordings = Readonly<Partial<Record<Language, Readonly<Record<Tone, ToneWordings>>>>>;
