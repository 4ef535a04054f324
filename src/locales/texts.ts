import { existsSync, readFileSync } from 'node:fs';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { negotiateLanguages } from '@fluent/langneg';
import { isLanguage, LANGUAGES, type Language } from '../urgent-action/language.ts';

/** What fills the variables of a message. Dates come ready made, see `formatDate`. */
export type TextArguments = Readonly<Record<string, string | number>>;

/** Everything the bot says, in every language that it speaks. */
export interface Texts {
  /** The languages that have a file; English is always the first. */
  readonly languages: readonly Language[];
  /**
   * The message `key` in `language` (in English while that language has no file).
   * Throws on an unknown key or a variable left out: both are bugs, and a test walks every key.
   */
  readonly say: (language: Language, key: string, args?: TextArguments) => string;
}

/** Where the `.ftl` files are: beside the sources, from `src` and from `dist` alike. */
const FOLDER = new URL('../../src/locales/', import.meta.url);

/** Reads the texts of every language once. Throws when a file does not parse: a broken build. */
export function readTexts(): Texts {
  const speakers = new Map<Language, Speaker>();
  for (const language of LANGUAGES) {
    const file = new URL(`${language}.ftl`, FOLDER);
    if (existsSync(file)) speakers.set(language, speaker(language, readFileSync(file, 'utf8')));
  }
  const english = speakers.get('en');
  if (!english) throw new Error(`en.ftl is missing in ${FOLDER.pathname}`);
  return {
    languages: [...speakers.keys()],
    say: (language, key, args) => (speakers.get(language) ?? english)(key, args),
  };
}

/**
 * The language to speak with somebody whose app says `languageCode` (IETF tag, optional in
 * Telegram). English when it says nothing or something that we do not speak.
 */
export function guessLanguage(languageCode: string | undefined): Language {
  if (languageCode === undefined) return 'en';
  // Most apps say just that, with every update; negotiating is for the others.
  if (isLanguage(languageCode)) return languageCode;
  const [match] = negotiateLanguages([languageCode], [...LANGUAGES], {
    defaultLocale: 'en',
    strategy: 'lookup',
  });
  return LANGUAGES.find((language) => language === match) ?? 'en';
}

type Speaker = (key: string, args?: TextArguments) => string;

/**
 * What needs no arguments is always the same, and most labels of buttons are: it is formatted once.
 */
function speaker(language: Language, source: string): Speaker {
  const bundle = readBundle(language, source);
  const known = new Map<string, string>();
  return (key, args) => {
    if (args !== undefined) return format(bundle, key, args);
    const text = known.get(key) ?? format(bundle, key, args);
    known.set(key, text);
    return text;
  };
}

function readBundle(language: Language, source: string): FluentBundle {
  // Isolation marks would travel along when a writer copies a message.
  const bundle = new FluentBundle(`${language}-u-ca-gregory`, { useIsolating: false });
  const [error] = bundle.addResource(new FluentResource(source));
  if (error) throw new Error(`${language}.ftl: ${error.message}`);
  return bundle;
}

function format(bundle: FluentBundle, key: string, args: TextArguments | undefined): string {
  const pattern = bundle.getMessage(key)?.value;
  if (!pattern) throw new Error(`No message "${key}" in ${bundle.locales.join(', ')}`);
  const errors: Error[] = [];
  const text = bundle.formatPattern(pattern, args ?? null, errors);
  const [error] = errors;
  if (error) throw new Error(`Message "${key}" in ${bundle.locales.join(', ')}: ${error.message}`);
  return text;
}
