import { listAt, textAt, textsIn, valueAt } from '../file/content.ts';
import { SCRIPT_OF } from '../language.ts';
import type { Language } from '../language.ts';
import type { Problem } from '../file/problem.ts';
import type { YamlFile } from '../file/yaml-file.ts';

/** Whose spelling of a name is that of `names`; Azerbaijani has letters of its own. */
const SPELLED_AS_ON_SHEET: readonly Language[] = ['en', 'ru', 'fr', 'de', 'es'];

/**
 * Words that only stand in the name of several: "and" between two of them, or what a group is
 * called.
 */
const SEVERAL: Readonly<Record<Language, RegExp>> = {
  en: several(
    'and',
    'family',
    'families',
    'villagers',
    'residents',
    'members',
    'workers',
    'people',
  ),
  ru: several('и', 'семья', 'семьи', 'жители', 'члены', 'работники', 'рабочие'),
  az: several('və', 'ailəsi', 'sakinləri', 'üzvləri', 'işçiləri'),
  fr: several('et', 'famille', 'familles', 'habitants', 'villageois', 'membres', 'personnes'),
  de: several('und', 'Familie', 'Familien', 'Bewohner', 'Mitglieder', 'Menschen'),
  // "Ortega y Gasset" is one man.
  es: several('familia', 'familias', 'habitantes', 'vecinos', 'miembros', 'personas'),
};

/** Two or three names with capitals and nothing else, as one person has. */
const LIKE_ONE_PERSON = /^\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}’'-]+){1,2}$/u;

function several(...words: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<![\p{L}-])(?:${words.join('|')})(?![\p{L}-])`, 'iu');
}

function isSeveral(name: string): boolean {
  return Object.values(SEVERAL).some((pattern) => pattern.test(name));
}

/**
 * One person has a gender that the words agree with; a group has none, and no name of one person.
 */
export function checkPeople(file: YamlFile): readonly Problem[] {
  return listAt(file.content, ['people']).flatMap((person, index) => {
    const path = ['people', index];
    const gender = textAt(person, ['gender']);
    if (valueAt(person, ['group']) !== true) {
      const isMissing = person !== null && typeof person === 'object' && gender === undefined;
      return isMissing ? [file.problemAt([...path, 'gender'], 'gender-missing')] : [];
    }
    const names = textsIn(valueAt(person, ['names']));
    return [
      ...(gender === undefined || gender === 'unspecified'
        ? []
        : [file.warningAt([...path, 'gender'], 'group-gender')]),
      ...names
        .filter(({ text }) => LIKE_ONE_PERSON.test(text) && !isSeveral(text))
        .map((name) =>
          file.warningAt([...path, 'names', ...name.path], 'group-as-one', { what: name.text }),
        ),
    ];
  });
}

/** Q2: the name is that of the people in `action.yaml`, in its spelling and number. */
export function checkNames(
  file: YamlFile,
  action: YamlFile,
  language: Language,
): readonly Problem[] {
  const path =
    typeof valueAt(file.content, ['name']) === 'string' ? ['name'] : ['name', 'nominative'];
  const name = textAt(file.content, path);
  if (name === undefined) return [];
  const people = listAt(action.content, ['people']);
  return [
    ...checkNumber(file, path, name, people, language),
    ...people.flatMap((person) => {
      const printed = textAt(person, ['names', SCRIPT_OF[language]]);
      if (printed === undefined || !SPELLED_AS_ON_SHEET.includes(language)) return [];
      if (valueAt(person, ['group']) === true || name.includes(printed)) return [];
      return [file.problemAt(path, 'name-differs', { what: printed })];
    }),
  ];
}

function checkNumber(
  file: YamlFile,
  path: readonly string[],
  name: string,
  people: readonly unknown[],
  language: Language,
): readonly Problem[] {
  const isOne = people.length === 1 && valueAt(people[0], ['group']) !== true;
  if (!isOne || !SEVERAL[language].test(name)) return [];
  return [file.warningAt(path, 'several-as-one', { what: name })];
}
