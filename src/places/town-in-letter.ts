import { beginLarge } from '../urgent-action/language.ts';
import type { Language } from '../urgent-action/language.ts';
import { areSameTime, nameIn, namesOf, townsNamed } from './atlas.ts';
import type { Town } from './atlas.ts';
import { findPlace } from './find-place.ts';
import { fold } from './fold.ts';
import { homeZone, likeliestTown } from './locate.ts';
import { fitsScript } from './script.ts';
import { transliterate } from './transliterate.ts';
import { nominatives } from './typed-parts.ts';

/** What is known of a writer beside the town they typed: of namesakes the one there is meant. */
export interface Near {
  /** IANA. */
  readonly zone?: string | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
  /** The language they read: what they typed is likely to be in it. */
  readonly reads?: Language | undefined;
}

/** How a town is called in a letter. */
export type TownName =
  /** A known town by its name in the letter's language: to be shown, and changeable. */
  | { readonly kind: 'known'; readonly name: string }
  /** As it was typed, tidied: the letters fit, and we know no better. */
  | { readonly kind: 'asTyped'; readonly name: string }
  /** To be asked for in the letter's script, with a proposal where there is one. */
  | { readonly kind: 'ask'; readonly proposal: string | undefined };

/**
 * The name of the town that was typed as a letter in `language` has it: «Вена» for Wien, "Vyana" in
 * Azerbaijani.
 */
export function townInLetter(typed: string, language: Language, near: Near = {}): TownName {
  const found = findPlace(typed);
  const town = found?.isUnderstood === true ? nearest(found.towns, near) : undefined;
  if (town === undefined) return unknownTown(typed, language, near);
  const there = nameIn(town, language);
  if (there?.isSure === true) return { kind: 'known', name: there.name };
  if (fitsScript(typed, language)) return { kind: 'asTyped', name: spelled(typed, town, language) };
  const proposal = there?.name ?? nameIn(town, 'en')?.name;
  return { kind: 'ask', proposal };
}

/** Whether all of `typed` is the name of a town. */
export function isTown(typed: string): boolean {
  return townsNamed(fold(typed)).length > 0;
}

/**
 * The town that stands in a Russian sentence, "(живу в) Минске", by its name. For what was taken
 * out of a sentence only: a village that we do not know may look like the case of another town.
 */
export function inNominative(typed: string): string {
  const [first = '', ...rest] = typed.split(',');
  if (!fitsScript(first, 'ru') || isRussianName(first)) return typed;
  const towns = nominatives(fold(first)).flatMap((name) => townsNamed(name));
  const name = nearest(towns, { reads: 'ru' });
  return name === undefined ? typed : [nameIn(name, 'ru')?.name ?? first, ...rest].join(',');
}

/** Other languages have towns and names that look like a case of a Russian one. */
function isRussianName(typed: string): boolean {
  const key = fold(typed);
  return townsNamed(key).some((town) => fold(nameIn(town, 'ru')?.name ?? '') === key);
}

function unknownTown(typed: string, language: Language, { reads }: Near): TownName {
  const name = tidy(typed, language);
  if (fitsScript(name, language)) return { kind: 'asTyped', name };
  return { kind: 'ask', proposal: transliterate(name, language, reads) };
}

/**
 * Of namesakes the one in the writer's country, or else where their clock is right; smaller places
 * have no names to give.
 */
function nearest(towns: readonly Town[], { zone, country, reads }: Near): Town | undefined {
  const named = towns.filter((town) => namesOf(town).length > 0);
  const inCountry = named.filter((town) => town.country === country);
  const inTime = zone === undefined ? [] : named.filter((town) => areSameTime([town.zone, zone]));
  const [some] = [inCountry, inTime, named].filter((towns) => towns.length > 0);
  return likeliestTown(some ?? [], zone ?? homeZone(reads ?? 'en'));
}

/** What was typed as the table spells it ("new york", "GYOR"), if it does, else tidied. */
function spelled(typed: string, town: Town, language: Language): string {
  const name = tidy(typed, language);
  const same = namesOf(town).filter(
    (other) => fold(other) === fold(name) && fitsScript(other, language),
  );
  return same.includes(name) ? name : (same[0] ?? name);
}

/** Words within names of places that have no capital. */
const SMALL_WORDS =
  /^(?:de|del|la|le|les|sur|sous|en|am|an|der|im|in|bei|ob|upon|on|by|the|of|do|da|dos|das|на|в|и|под)$/u;

/** Without stray marks at its ends, and with capitals where somebody typed none or nothing else. */
export function tidy(typed: string, language: Language): string {
  const name = typed
    .normalize('NFC')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/^[^\p{L}]+|[^\p{L}\p{M})\p{N}]+$/gu, '')
    .replaceAll(/\s+,|,+/gu, ',');
  const isPlain =
    name === name.toLocaleLowerCase(language) ||
    (name.length > 3 && name === name.toLocaleUpperCase(language));
  if (!isPlain) return name;
  return name
    .toLocaleLowerCase(language)
    .replaceAll(/[\p{L}\p{M}’']+/gu, (word, at: number) =>
      at > 0 && SMALL_WORDS.test(word) ? word : beginLarge(word, language),
    );
}
