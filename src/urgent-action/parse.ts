import { checkAction, checkTranslation } from './cross-checks.ts';
import { describeIssue } from './describe-issue.ts';
import { isLanguage, LANGUAGES } from './language.ts';
import type { Language } from './language.ts';
import type { Problem } from './problem.ts';
import { actionSchema, translationSchema } from './schema.ts';
import type { ActionFile, TranslationFile } from './schema.ts';
import type { Deadline, Translation, UrgentAction } from './urgent-action.ts';
import { readYaml } from './yaml-file.ts';
import type { TextFile, YamlFile } from './yaml-file.ts';

/** An urgent action ready for use, or everything that keeps it from being one. */
export type Parsed =
  | { readonly ok: true; readonly action: UrgentAction }
  | { readonly ok: false; readonly problems: readonly Problem[] };

interface Sheet {
  readonly action: YamlFile;
  readonly translations: ReadonlyMap<Language, YamlFile>;
}

/**
 * Reads the files of one folder of `urgent-actions/`. `slug` is the folder's name; `files` are its YAML files,
 * whose paths serve for messages and, by their last part, tell what they are. Never throws for what a file
 * holds: all problems of all files come back at once, in the order of files and lines.
 */
export function parseUrgentAction(slug: string, files: readonly TextFile[]): Parsed {
  const actionFile = files.find(({ path }) => fileName(path) === 'action.yaml');
  if (actionFile === undefined) return { ok: false, problems: [withoutAction(slug)] };
  const strangers = files.filter((file) => file !== actionFile && languageOf(file) === undefined);
  const sheet = {
    action: readYaml(actionFile),
    translations: new Map(
      files.flatMap((file) => {
        const language = languageOf(file);
        return language === undefined ? [] : [[language, readYaml(file)] as const];
      }),
    ),
  };
  return parseSheet(slug, sheet, strangers.map(unknownFile));
}

function parseSheet(slug: string, sheet: Sheet, before: readonly Problem[]): Parsed {
  const languages = [...sheet.translations.keys()];
  const action = actionSchema.safeParse(sheet.action.content);
  const translations = new Map<Language, Translation>();
  const problems = [...before, ...sheet.action.problems];
  if (sheet.action.content !== undefined) {
    problems.push(...(action.error?.issues.flatMap((i) => describeIssue(sheet.action, i)) ?? []));
    problems.push(...checkAction(sheet.action, slug, languages));
  }
  for (const [language, file] of sheet.translations) {
    const parsed = translationSchema(language).safeParse(file.content);
    if (parsed.success) translations.set(language, toTranslation(language, parsed.data));
    problems.push(...file.problems);
    if (file.content === undefined) continue;
    problems.push(...(parsed.error?.issues.flatMap((i) => describeIssue(file, i)) ?? []));
    if (sheet.action.content === undefined) continue;
    problems.push(...checkTranslation(file, sheet.action, language));
  }
  if (!action.success || problems.length > 0)
    return { ok: false, problems: problems.toSorted(byPlace) };
  return { ok: true, action: toUrgentAction(action.data, translations) };
}

function toUrgentAction(
  file: ActionFile,
  translations: ReadonlyMap<Language, Translation>,
): UrgentAction {
  const { awaitedTranslations: _, deadline, ...same } = file;
  return {
    ...same,
    deadline: toDeadline(deadline),
    translations: Object.fromEntries(translations),
  };
}

/** The schema has seen to it that there is exactly one of the two. */
function toDeadline({ before, until }: ActionFile['deadline']): Deadline {
  if (before !== undefined) return { kind: 'before', date: before };
  if (until !== undefined) return { kind: 'until', date: until };
  throw new Error('A deadline passed the schema with neither before nor until');
}

function toTranslation(language: Language, file: TranslationFile): Translation {
  return { language, ...file };
}

function languageOf({ path }: TextFile): Language | undefined {
  const tag = fileName(path).replace(/\.yaml$/, '');
  return isLanguage(tag) && fileName(path).endsWith('.yaml') ? tag : undefined;
}

/** The last part of a path, on any system. */
function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

function withoutAction(slug: string): Problem {
  return {
    file: `${slug}/action.yaml`,
    line: 1,
    message: 'the file is missing',
    remedy: 'Write it after that of another urgent action.',
  };
}

function unknownFile({ path }: TextFile): Problem {
  return {
    file: path,
    line: 1,
    message: `"${fileName(path)}" is neither action.yaml nor the texts of a known language`,
    remedy: `Call it one of: ${LANGUAGES.map((language) => `${language}.yaml`).join(', ')}.`,
  };
}

function byPlace(one: Problem, other: Problem): number {
  return one.file.localeCompare(other.file, 'en') || one.line - other.line;
}
