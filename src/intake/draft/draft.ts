import type { Language } from '../../urgent-action/language.ts';
import type { Contacts } from '../../urgent-action/urgent-action.ts';
import type { SheetKind } from '../sheet/sheet-reading.ts';
import type { ToDo } from './to-do.ts';

export interface DraftRecipient extends Contacts {
  readonly id: string;
  readonly name?: string;
  /** ISO 3166, where it is not the country of the case. */
  readonly country?: string;
  readonly note?: string;
}

export type FactKind = 'who' | 'event' | 'concern' | 'law';

export interface DraftFact {
  readonly id: string;
  readonly kind: FactKind;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date?: string;
  /** Still ahead when the sheet was written; then `date` is a whole day. */
  readonly upcoming?: true;
  /** Fact ids: a proposal. */
  readonly needs: readonly string[];
}

export interface DraftPerson {
  readonly id: string;
  readonly gender?: 'female' | 'male' | 'unspecified';
  readonly group: boolean;
  readonly names: Readonly<Record<string, string>>;
}

/** `action.yaml` of an urgent action that a sheet makes by rule. */
export interface DraftAction {
  readonly slug: string;
  readonly kind: SheetKind;
  readonly reference?: string;
  readonly index?: string;
  readonly issued?: string;
  readonly country?: string;
  readonly deadline?: { readonly before: string } | { readonly until: string };
  readonly people: readonly DraftPerson[];
  readonly languagesAskedFor: readonly string[];
  readonly ownLanguageAllowed?: boolean;
  /** Stems of words that must never be quoted (Q20): a proposal. */
  readonly neverQuote?: Readonly<Partial<Record<Language, readonly string[]>>>;
  /** A proposal. */
  readonly rights: readonly string[];
  readonly facts: readonly DraftFact[];
  /** `because` is a proposal. */
  readonly demands: readonly { readonly id: string; readonly because: readonly string[] }[];
  readonly recipients: readonly DraftRecipient[];
  readonly copies: {
    readonly officials: readonly DraftRecipient[];
    readonly embassies: boolean | readonly (Contacts & { readonly in: string })[];
  };
}

/**
 * How one demand is said: in a clause, or as the sheet's own sentence where no rule could turn it.
 */
export interface DraftDemandText {
  readonly label: string;
  readonly clause?: string;
  /** For the shortest letters, where the clause asks for several things. */
  readonly short?: string;
  readonly sentence?: string;
}

/**
 * How one fact is told; behind that, where rules could make them, who somebody is as it stands
 * beside the name in an opening, and a short telling for letters of one paragraph.
 */
export type DraftTelling = string | readonly [usual: string, ...others: readonly OtherTelling[]];

export interface OtherTelling {
  readonly text: string;
  readonly short?: true;
  readonly place?: 'name';
}

/** A name, or a name by the cases that the language's texts need. */
export type DraftName = string | Readonly<Record<string, string>>;

/** `<language>.yaml` in the sheet's own language. */
export interface DraftTexts {
  readonly language: Language;
  readonly title: string;
  readonly summary: string;
  readonly name: DraftName;
  readonly politeName?: DraftName;
  readonly facts: Readonly<Record<string, DraftTelling>>;
  readonly demands: Readonly<Record<string, DraftDemandText>>;
  readonly recipients: Readonly<
    Record<string, { readonly role?: string; readonly salutation?: string }>
  >;
}

export interface Draft {
  readonly action: DraftAction;
  /** Undefined where the sheet's language is none that Postbag writes letters in. */
  readonly texts: DraftTexts | undefined;
  readonly toDo: readonly ToDo[];
}
