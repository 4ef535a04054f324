import { listAt, valueAt } from '../file/content.ts';
import { isLanguage, LANGUAGES } from '../language.ts';
import type { Language } from '../language.ts';
import type { Problem } from '../file/problem.ts';
import type { YamlFile } from '../file/yaml-file.ts';

/**
 * Any one language is enough; what the sheet asks for besides is told, so that none is forgotten.
 */
export function checkLanguages(file: YamlFile, languages: readonly Language[]): readonly Problem[] {
  if (languages.length === 0) {
    const known = LANGUAGES.map((language) => `${language}.yaml`).join(', ');
    return [file.problemAt([], 'no-texts', { known })];
  }
  return [...checkMissing(file, languages), ...checkNoneOfThem(file, languages)];
}

/** A language that the sheet asks for is either there or knowingly awaited. */
function checkMissing(file: YamlFile, languages: readonly Language[]): readonly Problem[] {
  const expected = [...languages, ...listAt(file.content, ['awaitedTranslations'])];
  return listAt(file.content, ['languagesAskedFor']).flatMap((tag, index) => {
    if (typeof tag !== 'string' || !isLanguage(tag) || expected.includes(tag)) return [];
    const values = { what: tag, first: languages[0] ?? 'en' };
    return [file.warningAt(['languagesAskedFor', index], 'language-missing', values)];
  });
}

/** Where none of the languages asked for is there, letters go out in others only, or not at all. */
function checkNoneOfThem(file: YamlFile, languages: readonly Language[]): readonly Problem[] {
  const askedFor = listAt(file.content, ['languagesAskedFor']);
  if (askedFor.length === 0 || languages.some((language) => askedFor.includes(language))) return [];
  const values = { asked: askedFor.join(', '), known: languages.join(', ') };
  const describe =
    valueAt(file.content, ['ownLanguageAllowed']) === false ? file.problemAt : file.warningAt;
  return [describe(['languagesAskedFor'], 'languages-other', values)];
}
