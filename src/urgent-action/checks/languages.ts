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
    const remedy = `Write one of: ${LANGUAGES.map((language) => `${language}.yaml`).join(', ')}.`;
    return [file.problemAt([], 'there are no texts in any language', remedy)];
  }
  return [...checkMissing(file, languages), ...checkNoneOfThem(file, languages)];
}

/** A language that the sheet asks for is either there or knowingly awaited. */
function checkMissing(file: YamlFile, languages: readonly Language[]): readonly Problem[] {
  const expected = [...languages, ...listAt(file.content, ['awaitedTranslations'])];
  return listAt(file.content, ['languagesAskedFor']).flatMap((tag, index) => {
    if (typeof tag !== 'string' || !isLanguage(tag) || expected.includes(tag)) return [];
    const remedy = `Write ${tag}.yaml after ${languages[0] ?? 'en'}.yaml, or add "${tag}" to awaitedTranslations.`;
    const message = `there is no translation "${tag}.yaml"`;
    return [file.warningAt(['languagesAskedFor', index], message, remedy)];
  });
}

/** Where none of the languages asked for is there, letters go out in others only, or not at all. */
function checkNoneOfThem(file: YamlFile, languages: readonly Language[]): readonly Problem[] {
  const askedFor = listAt(file.content, ['languagesAskedFor']);
  if (askedFor.length === 0 || languages.some((language) => askedFor.includes(language))) return [];
  const message = `is asked for in ${askedFor.join(', ')}, and there are texts in ${languages.join(', ')} only`;
  const remedy = 'Write the texts in a language that the sheet asks for.';
  const describe =
    valueAt(file.content, ['ownLanguageAllowed']) === false ? file.problemAt : file.warningAt;
  return [describe(['languagesAskedFor'], message, remedy)];
}
