import { checkContacts } from './contacts.ts';
import { checkDates } from './dates.ts';
import { checkFacts } from './facts.ts';
import { checkIds } from './ids.ts';
import { checkLanguages } from './languages.ts';
import { checkLengths } from './lengths.ts';
import { checkNames, checkPeople } from './people.ts';
import { checkTexts } from './texts.ts';
import { checkWording } from './wording.ts';
import { textAt, valueAt } from '../file/content.ts';
import type { Language } from '../language.ts';
import type { Problem } from '../file/problem.ts';
import type { YamlFile } from '../file/yaml-file.ts';

/**
 * The rules of an urgent action that look at two places at once. They work on what the YAML holds,
 * valid or not, so that one wrong date does not hide a missing translation: everything is reported
 * in one go.
 */

/**
 * What is wrong in `action.yaml` of the folder `slug`, given the languages that have a file beside
 * it.
 */
export function checkAction(
  file: YamlFile,
  slug: string,
  languages: readonly Language[],
): readonly Problem[] {
  return [
    ...checkSlug(file, slug),
    ...checkFollows(file),
    ...checkIds(file),
    ...checkDates(file),
    ...checkPeople(file),
    ...checkFacts(file),
    ...checkContacts(file),
    ...checkLanguages(file, languages),
  ];
}

/**
 * What is wrong in the texts of one language, measured against the ids and names of `action.yaml`.
 */
export function checkTranslation(
  file: YamlFile,
  action: YamlFile,
  language: Language,
): readonly Problem[] {
  return [
    ...checkTexts(file, action, language),
    ...checkNames(file, action, language),
    ...checkWording(file, language),
    ...checkLengths(file),
  ];
}

function checkSlug(file: YamlFile, slug: string): readonly Problem[] {
  const written = textAt(file.content, ['slug']);
  if (written === undefined || written === slug) return [];
  return [file.problemAt(['slug'], 'slug-differs', { what: written, folder: slug })];
}

/** An update or a stop follows another urgent action; a new one follows none. */
function checkFollows(file: YamlFile): readonly Problem[] {
  const follows = valueAt(file.content, ['follows']);
  if (follows === undefined) return [];
  const isNew = valueAt(file.content, ['kind']) === 'new';
  if (!isNew && follows !== valueAt(file.content, ['slug'])) return [];
  return [file.problemAt(['follows'], isNew ? 'new-follows' : 'follows-itself')];
}
