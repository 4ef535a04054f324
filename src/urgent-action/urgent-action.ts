import type { Language } from './language.ts';

/** A calendar date, `YYYY-MM-DD`. Which zone it is read in stands where it is used. */
export type CalendarDate = string;

export type UrgentActionKind = 'new' | 'update' | 'stop';

/** The date printed on the sheet; `before` excludes that day, `until` includes it. */
export type Deadline =
  | { readonly kind: 'before'; readonly date: CalendarDate }
  | { readonly kind: 'until'; readonly date: CalendarDate };

/** A person at risk. Names by ISO 15924 script (`Latn`, `Cyrl`) as the sheet or its translation spells them. */
export interface Person {
  readonly id: string;
  readonly gender: 'female' | 'male' | 'unspecified';
  readonly names: Readonly<Record<string, string>>;
}

/** Something that happened (`event`) or a law or undertaking that a legal letter builds on (`law`). */
export interface Fact {
  readonly id: string;
  readonly kind: 'event' | 'law';
  /** The calendar date of the event, where the sheet gives one. */
  readonly date?: CalendarDate | undefined;
}

export interface Demand {
  readonly id: string;
}

/** An official to write to. Everything as printed on the sheet: it goes onto the envelope. */
export interface Recipient {
  readonly id: string;
  readonly name: string;
  readonly addressLines: readonly string[];
  /** International numbers as printed, each valid by libphonenumber. */
  readonly faxes: readonly string[];
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  /** What the language's salutation agrees with. */
  readonly gender: 'female' | 'male' | 'unspecified';
}

/** How one fact, demand or recipient is said in one language. */
export interface RecipientText {
  /** The office held, as a title: "President of the Republic of Azerbaijan". */
  readonly role: string;
  /** The recipient's name as this language spells it (other scripts differ from the printed one). */
  readonly name: string;
  /**
   * The lines that stand for role and name above a letter, in a language that declines them there
   * ("Президенту …"). Missing: role and name as they are.
   */
  readonly addressedTo?: readonly string[] | undefined;
  /** The first line of every letter to this recipient, punctuation included (Q1). */
  readonly salutation: string;
}

/** The wordings of one demand: whole sentences of equal meaning, request verb included. */
export interface DemandText {
  /** What is asked, short, for the case card: "lift the travel ban". */
  readonly label: string;
  /** Full sentences (three or more). */
  readonly wordings: readonly string[];
  /** Sentences of at most 18 words for tone `brief` (three or more). */
  readonly brief: readonly string[];
}

/** The texts of an urgent action in one language: `<language>.yaml`. */
export interface Translation {
  readonly language: Language;
  /** Who read it over, or undefined: the bot says so when nobody has. */
  readonly checkedBy?: string | undefined;
  /** Subject of an e-mail and heading of the card. */
  readonly title: string;
  /** What happened, for the card: two to four sentences, nothing from the background. */
  readonly summary: string;
  /** The name of the person, or persons joined, in each case of NAME_CASES. */
  readonly name: Readonly<Record<string, string>>;
  /** How the person is referred to politely after the first mention ("Ms Ismayilova"), by the same cases. */
  readonly politeName: Readonly<Record<string, string>>;
  /** Fact id -> two or more tellings, each one whole sentence or two. */
  readonly facts: Readonly<Record<string, readonly string[]>>;
  readonly demands: Readonly<Record<string, DemandText>>;
  readonly recipients: Readonly<Record<string, RecipientText>>;
}

/** One published case, read from `urgent-actions/<slug>/`. */
export interface UrgentAction {
  readonly slug: string;
  readonly kind: UrgentActionKind;
  /** The organisation's own number, "UA 265/14". */
  readonly reference?: string | undefined;
  /** The document index, "EUR 55/016/2014". */
  readonly index?: string | undefined;
  /** Day of publication, in UTC. */
  readonly issued: CalendarDate;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly people: readonly Person[];
  readonly deadline: Deadline;
  /** BCP 47 tags of the languages that the sheet asks for, in its order. */
  readonly languagesAskedFor: readonly string[];
  readonly ownLanguageAllowed: boolean;
  readonly facts: readonly Fact[];
  readonly demands: readonly Demand[];
  readonly recipients: readonly Recipient[];
  /** Whom else to send the letter to. */
  readonly copies: { readonly embassies: boolean; readonly officials: readonly string[] };
  readonly sources: readonly string[];
  /** May a letter name the organisation? Default false (Q11). */
  readonly organisationNamed: boolean;
  /** Words of the background that no letter, card or preview may contain (Q20), lower-case stems by language. */
  readonly neverQuote: Readonly<Partial<Record<Language, readonly string[]>>>;
  /** By language; English is always there. */
  readonly translations: Readonly<Partial<Record<Language, Translation>>>;
}
