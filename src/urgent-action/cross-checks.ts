import { isGroup, listAt, textAt, textsIn, valueAt } from './content.ts';
import { lastDay } from './deadline.ts';
import { isLanguage, SCRIPT_OF } from './language.ts';
import type { Language } from './language.ts';
import type { Path, Problem } from './problem.ts';
import { isCalendarDate } from './schema.ts';
import type { CalendarDate, Deadline } from './urgent-action.ts';
import type { YamlFile } from './yaml-file.ts';

/**
 * The rules of an urgent action that look at two places at once. They work on what the YAML holds, valid or
 * not, so that one wrong date does not hide a missing translation: everything is reported in one go.
 */

/** The lists whose entries each translation has texts for, under the same name. */
const TEXT_LISTS = ['facts', 'demands', 'recipients'] as const;
const ID_LISTS = ['people', ...TEXT_LISTS] as const;

/** Whose spelling of a name is that of `names`; Azerbaijani has letters of its own. */
const SPELLED_AS_ON_SHEET: readonly Language[] = ['en', 'ru', 'fr', 'de', 'es'];

/** What is wrong in `action.yaml` of the folder `slug`, given the languages that have a file beside it. */
export function checkAction(
  file: YamlFile,
  slug: string,
  languages: readonly Language[],
): readonly Problem[] {
  return [
    ...checkSlug(file, slug),
    ...ID_LISTS.flatMap((list) => checkDuplicates(file, list)),
    ...checkDates(file),
    ...checkLanguages(file, languages),
    ...checkScripts(file, languages),
  ];
}

/** What is wrong in the texts of one language, measured against the ids and names of `action.yaml`. */
export function checkTranslation(
  file: YamlFile,
  action: YamlFile,
  language: Language,
): readonly Problem[] {
  return [
    ...TEXT_LISTS.flatMap((list) => checkTexts(file, action, list)),
    ...checkRepetitions(file),
    ...checkNames(file, action, language),
    ...checkNeverQuote(file, action, language),
  ];
}

function checkSlug(file: YamlFile, slug: string): readonly Problem[] {
  const written = textAt(file.content, ['slug']);
  if (written === undefined || written === slug) return [];
  const message = `is "${written}", but the folder is called "${slug}"`;
  return [file.problemAt(['slug'], message, 'Give the folder and the slug the same name.')];
}

function checkDuplicates(file: YamlFile, list: string): readonly Problem[] {
  const ids = idsIn(file, list);
  return ids.flatMap((id, index) =>
    id !== undefined && ids.indexOf(id) < index
      ? [file.problemAt([list, index, 'id'], `"${id}" is there twice`, 'Give each its own id.')]
      : [],
  );
}

function checkDates(file: YamlFile): readonly Problem[] {
  const issued = dateAt(file.content, ['issued']);
  if (issued === undefined) return [];
  return [...checkDeadline(file, issued), ...checkEvents(file, issued)];
}

function checkDeadline(file: YamlFile, issued: CalendarDate): readonly Problem[] {
  const kinds: readonly Deadline['kind'][] = ['before', 'until'];
  return kinds.flatMap((kind) => {
    const date = dateAt(file.content, ['deadline', kind]);
    if (date === undefined) return [];
    const last = lastDay({ kind, date });
    if (last >= issued) return [];
    const message = `the last day to write, ${last}, is before the day of issue, ${issued}`;
    return [file.problemAt(['deadline', kind], message, 'Compare both dates with the sheet.')];
  });
}

function checkEvents(file: YamlFile, issued: CalendarDate): readonly Problem[] {
  return listAt(file.content, ['facts']).flatMap((fact, index) => {
    const date = dateAt(fact, ['date']);
    if (date === undefined || date <= issued) return [];
    const message = `${date} is after the day of issue, ${issued}`;
    return [file.problemAt(['facts', index, 'date'], message, 'Compare it with the sheet.')];
  });
}

/** A language that the sheet asks for is either there or knowingly awaited, so that none is forgotten. */
function checkLanguages(file: YamlFile, languages: readonly Language[]): readonly Problem[] {
  const expected = [...languages, ...listAt(file.content, ['awaitedTranslations']), 'en'];
  const missing = listAt(file.content, ['languagesAskedFor']).flatMap((tag, index) => {
    if (typeof tag !== 'string' || !isLanguage(tag) || expected.includes(tag)) return [];
    const remedy = `Write ${tag}.yaml after en.yaml, or add "${tag}" to awaitedTranslations.`;
    const message = `there is no translation "${tag}.yaml"`;
    return [file.problemAt(['languagesAskedFor', index], message, remedy)];
  });
  if (languages.includes('en')) return missing;
  const message = 'the English texts, en.yaml, are missing';
  return [...missing, file.problemAt([], message, 'Write en.yaml; other languages follow it.')];
}

/** Each person has a name in the letters of each language that is there or asked for (Q2). */
function checkScripts(file: YamlFile, languages: readonly Language[]): readonly Problem[] {
  const awaited = listAt(file.content, ['awaitedTranslations']);
  const askedFor = textsIn(valueAt(file.content, ['languagesAskedFor']))
    .map(({ text }) => text)
    .filter((tag) => !awaited.includes(tag));
  const wanted = [...languages, ...askedFor.filter(isLanguage)];
  const scripts = [...new Set(wanted.map((language) => SCRIPT_OF[language]))];
  return listAt(file.content, ['people']).flatMap((person, index) => {
    if (!isGroup(valueAt(person, ['names']))) return [];
    return scripts
      .filter((script) => textAt(person, ['names', script]) === undefined)
      .map((script) => {
        const tags = [...new Set(wanted.filter((language) => SCRIPT_OF[language] === script))];
        const message = `"${script}" is missing, the letters of ${tags.join(', ')}`;
        const remedy = `Add "${script}:" with the name as it is spelled in these letters.`;
        return file.problemAt(['people', index, 'names'], message, remedy);
      });
  });
}

/** The texts have the ids of `action.yaml`, all of them and no others. */
function checkTexts(file: YamlFile, action: YamlFile, list: string): readonly Problem[] {
  const texts = valueAt(file.content, [list]);
  if (!isGroup(texts)) return [];
  const ids = idsIn(action, list).filter((id) => id !== undefined);
  const missing = ids
    .filter((id) => !Object.hasOwn(texts, id))
    .map((id) => file.problemAt([list], `the texts of "${id}" are missing`, `Add "${id}:".`));
  const remedy = `Correct it or remove it; action.yaml has: ${ids.join(', ')}.`;
  const unknown = Object.keys(texts)
    .filter((key) => !ids.includes(key))
    .map((key) => file.problemAt([list, key], 'is no id in action.yaml', remedy));
  return [...missing, ...unknown];
}

/** The same sentence twice would count as a choice and be none (Q18). */
function checkRepetitions(file: YamlFile): readonly Problem[] {
  const seen = new Set<string>();
  return textsIn(file.content).flatMap(({ path, text }) => {
    if (path[0] !== 'facts' && path[0] !== 'demands') return [];
    const repeated = seen.has(text);
    seen.add(text);
    return repeated ? [file.problemAt(path, 'is there twice', 'Say it in another way.')] : [];
  });
}

/** Q2: the name is spelled as the sheet spells it. */
function checkNames(file: YamlFile, action: YamlFile, language: Language): readonly Problem[] {
  const name = textAt(file.content, ['name', 'nominative']);
  if (name === undefined || !SPELLED_AS_ON_SHEET.includes(language)) return [];
  return listAt(action.content, ['people']).flatMap((person) => {
    const printed = textAt(person, ['names', SCRIPT_OF[language]]);
    if (printed === undefined || name.includes(printed)) return [];
    const message = `does not contain "${printed}"`;
    const remedy = 'Spell the name as the sheet does; join several people.';
    return [file.problemAt(['name', 'nominative'], message, remedy)];
  });
}

/** Q20: what the urgent action does not release for quoting stands in none of its texts. */
function checkNeverQuote(file: YamlFile, action: YamlFile, language: Language): readonly Problem[] {
  const lower = (text: string): string => text.toLocaleLowerCase(language);
  const stems = textsIn(valueAt(action.content, ['neverQuote', language]))
    .map(({ text }) => lower(text))
    .filter((stem) => stem !== '');
  return textsIn(file.content)
    .filter(({ text }) => stems.some((stem) => lower(text).includes(stem)))
    .map(({ path }) =>
      file.problemAt(path, 'quotes what neverQuote keeps out', 'Leave it out of this text.'),
    );
}

function idsIn(file: YamlFile, list: string): readonly (string | undefined)[] {
  return listAt(file.content, [list]).map((entry) => textAt(entry, ['id']));
}

/** The date at `path`, if it is one; others are the schema's business. */
function dateAt(value: unknown, path: Path): CalendarDate | undefined {
  const date = textAt(value, path);
  return date !== undefined && isCalendarDate(date) ? date : undefined;
}
