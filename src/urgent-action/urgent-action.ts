import type { Language } from './language.ts';
import type { Right } from './rights.ts';

/** A calendar date, `YYYY-MM-DD`. Which zone it is read in stands where it is used. */
export type CalendarDate = string;

/** What a sheet says of a day: `2014`, `2014-10` or `2014-10-12`. */
export type PartialDate = string;

export type UrgentActionKind = 'new' | 'update' | 'stop';

/**
 * Until when letters are of use. `before` and `until` are printed on the sheet, and `before`
 * excludes that day; `closes` is the section's own last day where the sheet prints none.
 */
export interface Deadline {
  readonly kind: 'before' | 'until' | 'closes';
  readonly date: CalendarDate;
}

/** A person at risk, or a group that nobody can name one by one. */
export interface Person {
  readonly id: string;
  readonly gender: 'female' | 'male' | 'unspecified';
  /** A family, villagers, an unknown number: the words for it are plural. */
  readonly group: boolean;
  /** Names by ISO 15924 script (`Latn`, `Cyrl`) as the sheet or its translation spells them. */
  readonly names: Readonly<Record<string, string>>;
}

/**
 * What a letter tells. `who` the person is, an `event`, what the sheet fears or concludes
 * (`concern`), or a `law` or undertaking that belongs to an event.
 */
export type FactKind = 'who' | 'event' | 'concern' | 'law';

export interface Fact {
  readonly id: string;
  readonly kind: FactKind;
  /** When it happened, as exactly as the sheet says. */
  readonly date?: PartialDate | undefined;
  /**
   * Still ahead when the sheet was written (a hearing): not told after `date`, which then is a
   * whole day.
   */
  readonly upcoming: boolean;
  /** Ids of the facts without which it cannot be understood. */
  readonly needs: readonly string[];
}

export interface Demand {
  readonly id: string;
  /** Ids of the facts that it stands on: a letter tells them before it asks (Q23). */
  readonly because: readonly string[];
  /** Ids of the recipients whom it is for; undefined: everybody. */
  readonly to?: readonly string[] | undefined;
}

/** How somebody can be reached. Everything as printed on the sheet: it goes onto the envelope. */
export interface Contacts {
  readonly addressLines: readonly string[];
  /**
   * Numbers as printed. Those that no numbering plan knows were left out when the file was read.
   */
  readonly faxes: readonly string[];
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  /** Addresses of web forms. */
  readonly web: readonly string[];
  /** Accounts on social media, shown as printed. */
  readonly social: readonly string[];
}

/** An official, or an office, to write to. */
export interface Recipient extends Contacts {
  readonly id: string;
  /** The name as printed; undefined for an office without one. */
  readonly name?: string | undefined;
  /**
   * ISO 3166-1 alpha-2 of where the post goes; that of the urgent action unless the file says
   * otherwise.
   */
  readonly country: string;
  /** Countries whose writers write to this recipient (an ambassador); empty: everybody does. */
  readonly forWritersIn: readonly string[];
  /** A subject that the sheet prescribes for e-mails. */
  readonly emailSubject?: string | undefined;
  /** What the sheet remarks on this recipient, for the writer. */
  readonly note?: string | undefined;
}

/** A diplomatic representation that gets a copy from writers in `in` (ISO 3166-1 alpha-2). */
export interface Embassy extends Contacts {
  readonly in: string;
}

/** Whom else to send the letter to. */
export interface Copies {
  readonly officials: readonly Recipient[];
  /** True: the diplomatic representatives in the writer's country, whom the sheet does not list. */
  readonly embassies: boolean | readonly Embassy[];
}

/** How one recipient is addressed in one language. */
export interface RecipientText {
  /** The office held, as a title: "President of the Republic of Azerbaijan". */
  readonly role?: string | undefined;
  /**
   * The recipient's name as this language spells it (other scripts differ from the printed one).
   */
  readonly name?: string | undefined;
  /**
   * The lines that stand for role and name above a letter, where the language declines them
   * ("Президенту …").
   */
  readonly addressedTo: readonly string[];
  /** The first line of every letter to this recipient, punctuation included (Q1). */
  readonly salutation: string;
}

/**
 * Where alone a telling can stand. `name`: who somebody is, beside the full name in an opening ("…,
 * a journalist who reports on corruption"). `further`: an event behind other events ("She is also
 * on trial …").
 */
export type TellingPlace = 'name' | 'further';

/** One way to tell a fact: a sentence or two that make sense after its `needs`. */
export interface Telling {
  readonly text: string;
  /** For this recipient only; it then replaces the general tellings (Q27). */
  readonly for?: string | undefined;
  /** Written for tone `brief`. */
  readonly short: boolean;
  readonly place?: TellingPlace | undefined;
}

/** How one demand is said in one language. */
export interface DemandText {
  /** A noun phrase, for the card and for frames that take one: "an end to the travel ban". */
  readonly label: string;
  /**
   * What is asked, in the one form that the frames of the language complete (docs/translating.md).
   * One or more.
   */
  readonly clauses: readonly string[];
  /** A clause of at most 14 words for tone `brief`, and the facts that it tells itself. */
  readonly short?: { readonly text: string; readonly tells: readonly string[] } | undefined;
  /** A whole request that no clause can carry; used as it stands, in place of frame and clause. */
  readonly sentence?: string | undefined;
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
  /** How the person is referred to after the first mention ("Ms Ismayilova"), by the same cases. */
  readonly politeName: Readonly<Record<string, string>>;
  /** Fact id -> one telling or more. */
  readonly facts: Readonly<Record<string, readonly Telling[]>>;
  readonly demands: Readonly<Record<string, DemandText>>;
  readonly recipients: Readonly<Record<string, RecipientText>>;
}

/** One published case, read from `urgent-actions/<slug>/`. */
export interface UrgentAction {
  readonly slug: string;
  readonly kind: UrgentActionKind;
  /** The slug of the urgent action that an update or stop is about. */
  readonly follows?: string | undefined;
  /** The organisation's own number, "UA 265/14". */
  readonly reference?: string | undefined;
  /** The document index, "EUR 55/016/2014". */
  readonly index?: string | undefined;
  /** Day of publication, in UTC, where the sheet bears one. */
  readonly issued?: CalendarDate | undefined;
  /** ISO 3166-1 alpha-2, and XK. */
  readonly country: string;
  readonly people: readonly Person[];
  readonly deadline: Deadline;
  /**
   * BCP 47 tags of the languages that the sheet asks for, in its order; empty where it names none.
   */
  readonly languagesAskedFor: readonly string[];
  readonly ownLanguageAllowed: boolean;
  readonly rights: readonly Right[];
  readonly facts: readonly Fact[];
  readonly demands: readonly Demand[];
  readonly recipients: readonly Recipient[];
  readonly copies: Copies;
  readonly sources: readonly string[];
  /** May a letter name the organisation? Default false (Q11). */
  readonly organisationNamed: boolean;
  /**
   * Words of the background that no letter, card or preview may contain (Q20), lower-case stems by
   * language.
   */
  readonly neverQuote: Readonly<Partial<Record<Language, readonly string[]>>>;
  /** By language; one at least. */
  readonly translations: Readonly<Partial<Record<Language, Translation>>>;
}
