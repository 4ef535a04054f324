import { LANGUAGES, type Language } from '../../urgent-action/language.ts';
import { dictionaryFor, stringsIn, type Dictionary } from './dictionary.ts';

/**
 * What of an urgent action its dictionaries are made of: its texts by language, and all else that
 * it prints.
 */
export interface WithTexts {
  readonly translations: Readonly<Partial<Record<Language, unknown>>>;
  readonly recipients: unknown;
}

/** The dictionaries that the page finds at this moment. */
export interface Dictionaries<Action extends WithTexts> {
  /**
   * The one for letters about `action` in `language`. Undefined: it is not among `actions`, so that
   * the page would not find it, or has no texts in that language.
   */
  readonly of: (action: Action, language: Language) => Dictionary | undefined;
  readonly named: (name: string) => Dictionary | undefined;
  readonly all: () => readonly Dictionary[];
}

export interface DictionariesOptions<Action> {
  /** Those whose dictionaries are where the page is, at this moment. */
  readonly actions: () => readonly Action[];
  /** The wordings of a language, as they stand in the templates. */
  readonly wordings: (language: Language) => readonly string[];
}

/**
 * Makes each dictionary when it is first asked for, and keeps it for as long as its urgent action
 * is there.
 */
export function createDictionaries<Action extends WithTexts>({
  actions,
  wordings,
}: DictionariesOptions<Action>): Dictionaries<Action> {
  const made = new WeakMap<Action, ReadonlyMap<Language, Dictionary>>();
  // Every letter has the facts of the case and its addresses; of the wordings it has a few. Nothing
  // here is private: `translations` is what may be quoted.
  const dictionaryIn = (action: Action, language: Language): Dictionary =>
    dictionaryFor([
      ...wordings(language),
      ...stringsIn(action.recipients),
      ...stringsIn(action.translations[language]),
    ]);
  const dictionariesOf = (action: Action): ReadonlyMap<Language, Dictionary> => {
    const known = made.get(action);
    if (known !== undefined) return known;
    const languages = LANGUAGES.filter((language) => action.translations[language] !== undefined);
    const dictionaries = new Map(
      languages.map((language) => [language, dictionaryIn(action, language)]),
    );
    made.set(action, dictionaries);
    return dictionaries;
  };
  const all = (): readonly Dictionary[] =>
    actions().flatMap((action) => [...dictionariesOf(action).values()]);
  return {
    of: (action, language) =>
      actions().includes(action) ? dictionariesOf(action).get(language) : undefined,
    named: (name) => all().find((dictionary) => dictionary.name === name),
    all,
  };
}
