import { countryForms } from '../../places/countries/country-forms.ts';
import { findPlace } from '../../places/find-place.ts';
import { fold } from '../../places/fold.ts';
import { fitsScript } from '../../places/script.ts';
import { tidy, townInLetter } from '../../places/town-in-letter.ts';
import { transliterate } from '../../places/transliterate.ts';
import type { Language } from '../../urgent-action/language.ts';
import type { LetterDraft } from './draft.ts';

/** What spelling takes of the world of a letter. */
interface SpellingWorld {
  /** The language of the bot, for this writer. */
  readonly language: Language;
  /** In which a letter can be written. */
  readonly languages: readonly Language[];
  /** Where the writer is (IANA), if that is known. */
  readonly zone: string | undefined;
}

/** An answer that stands in the letter in its language's script. */
export type SpelledAnswer = 'name' | 'place';

/** How an answer stands in the letter; or that its owner has to say how, with a proposal. */
export type Spelled =
  | { readonly kind: 'known'; readonly text: string }
  | { readonly kind: 'ask'; readonly proposal: string | undefined };

/** The language of the letter, or the likeliest where none is chosen yet. */
export function languageOf(
  { letterLanguage }: LetterDraft,
  { languages }: Pick<SpellingWorld, 'languages'>,
): Language {
  return letterLanguage ?? languages[0] ?? 'en';
}

/**
 * How the draft's `answer`, as it was typed, stands in the letter; undefined where there is none.
 */
export function spelledIn(
  answer: SpelledAnswer,
  draft: LetterDraft,
  world: SpellingWorld,
): Spelled | undefined {
  const typed = draft[answer];
  if (typed === undefined) return undefined;
  const language = languageOf(draft, world);
  const own = draft.spelled?.[answer];
  if (own?.of === typed && own.language === language) return { kind: 'known', text: own.as };
  return answer === 'name'
    ? spelledName(typed, language, world)
    : spelledPlace(typed, language, world);
}

/** The draft in which the writer has said how `answer` is written in the letter's language. */
export function withSpelling(
  answer: SpelledAnswer,
  as: string,
  draft: LetterDraft,
  world: SpellingWorld,
): LetterDraft {
  const spelling = { of: draft[answer] ?? '', language: languageOf(draft, world), as };
  return { ...draft, spelled: { ...draft.spelled, [answer]: spelling } };
}

function spelledName(
  typed: string,
  language: Language,
  { language: reads }: SpellingWorld,
): Spelled {
  return fitsScript(typed, language)
    ? { kind: 'known', text: typed }
    : { kind: 'ask', proposal: transliterate(typed, language, reads) };
}

function spelledPlace(typed: string, language: Language, world: SpellingWorld): Spelled {
  const town = townInLetter(typed, language, { zone: world.zone, reads: world.language });
  if (town.kind === 'ask') return town;
  return { kind: 'known', text: withCountry(town.name, typed, language) };
}

/**
 * The place of a letter as its twin in `language` has it: by the name it has there, or as it is
 * where none is known.
 */
export function placeBeside(place: string, language: Language, world: SpellingWorld): string {
  const there = spelledPlace(place, language, world);
  return there.kind === 'known' ? there.text : place;
}

/** "Lyon, France" stays so, and "Lyon, Frankreich" is "Lyon, France" in an English letter. */
function withCountry(town: string, typed: string, language: Language): string {
  const [first = '', ...rest] = typed.split(/[,،，、]/u);
  if (rest.length === 0 || town.includes(',')) return town;
  if (fitsScript(typed, language) && fold(first) === fold(town)) return tidy(typed, language);
  const areas = findPlace(rest.at(-1) ?? '')?.areas ?? [];
  const country = areas.find(({ region }) => region === '')?.country;
  return country === undefined ? town : `${town}, ${countryForms(country, language).name}`;
}
