import type { Language } from '../urgent-action/language.ts';
import type { RightName } from '../urgent-action/rights.ts';
import type { Agreement } from './languages/agreement.ts';
import type { ClauseForms } from './languages/rules.ts';
import type { Tone } from './letter.ts';

/** Everything that any wording may name. */
export interface WordingData {
  /** The full name by the cases of NAME_CASES. */
  readonly name: Readonly<Record<string, string>>;
  /**
   * The salutation without its punctuation, for closes that repeat it ("Veuillez agréer, Monsieur
   * le Président, …").
   */
  readonly salutation: string;
  /** Read by the `agree` helper. */
  readonly agreement: Agreement;
  /** What a frame completes, in the forms of `CLAUSE_FORMS`. */
  readonly clause?: ClauseForms | undefined;
  /** The clauses of a request with two limbs. */
  readonly first?: ClauseForms | undefined;
  readonly second?: ClauseForms | undefined;
  readonly label?: string | undefined;
  /** The number of an article. */
  readonly article?: number | undefined;
}

/** The forms that frames may ask for, by language, besides `plain`. */
export const CLAUSE_FORMS = {
  en: ['plain'],
  ru: ['plain'],
  az: ['plain', 'accusative', 'also', 'conditional'],
  fr: ['plain', 'of'],
  de: ['plain'],
  es: ['plain', 'to', 'that'],
} as const satisfies Record<Language, readonly string[]>;

/** One compiled template: a whole sentence or two. */
export type Wording = (data: WordingData) => string;

/** The headings of a tone's file, and what each of their lines must name. */
export const SECTIONS = {
  opening: ['name'],
  request: ['clause'],
  'further request': ['clause'],
  // Of one that has its facts or its right right before it: it follows from these.
  'further request apart': ['clause'],
  'request by label': ['label'],
  'further request by label': ['label'],
  'further request apart by label': ['label'],
  'two requests': ['first', 'second'],
  'list of requests': [],
  'item of a list': ['clause'],
  ground: [],
  reason: [],
  thanks: [],
  close: [],
  'close to high office': [],
} as const;

export type Section = keyof typeof SECTIONS;

/** The headings of `rights.hbs`: what is at stake, and the norms that tone `legal` may name. */
export type RightSection = `${'ground' | 'udhr' | 'iccpr'} ${RightName}`;

export type ToneWordings = Readonly<Partial<Record<Section, readonly Wording[]>>>;
export type RightWordings = Readonly<Partial<Record<RightSection, readonly Wording[]>>>;

/** All that is worded in one language. */
export interface LanguageWordings {
  readonly tones: Readonly<Record<Tone, ToneWordings>>;
  readonly rights: RightWordings;
  /** The same as it reads to several people, where that differs. */
  readonly toSeveral?: LanguageWordings | undefined;
}

/** All wordings there are. A language without templates is simply not there. */
export type Wordings = Readonly<Partial<Record<Language, LanguageWordings>>>;
