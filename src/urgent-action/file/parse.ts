import type { z } from 'zod';
import { checkAction, checkTranslation } from '../checks/cross-checks.ts';
import { valueAt } from './content.ts';
import { describeIssue } from './describe-issue.ts';
import { isLanguage, LANGUAGES } from '../language.ts';
import type { Language } from '../language.ts';
import { isError, problemIn } from './problem.ts';
import type { Problem } from './problem.ts';
import { actionSchema, translationSchema } from './schema.ts';
import type { ActionFile } from './schema.ts';
import { toTranslation, toUrgentAction } from './shape.ts';
import type { UrgentAction } from '../urgent-action.ts';
import { readYaml } from './yaml-file.ts';
import type { TextFile, YamlFile } from './yaml-file.ts';

/**
 * An urgent action ready for use, or everything that keeps it from being one. Both come with the
 * warnings.
 */
export type Parsed =
  | { readonly ok: true; readonly action: UrgentAction; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

interface Sheet {
  readonly action: YamlFile;
  readonly translations: ReadonlyMap<Language, YamlFile>;
}

/**
 * Reads the files of one folder of `urgent-actions/`. `slug` is the folder's name; `files` are its
 * YAML files, whose paths serve for messages and, by their last part, tell what they are. Never
 * throws for what a file holds: all problems of all files come back at once, in the order of files
 * and lines.
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
  const kind = valueAt(sheet.action.content, ['kind']);
  const action = actionSchema(kind).safeParse(sheet.action.content);
  const texts = [...sheet.translations].map(
    ([language, file]) =>
      [language, file, translationSchema(language, kind).safeParse(file.content)] as const,
  );
  const problems = [
    ...before,
    ...problemsOf(sheet.action, action.error, () =>
      checkAction(sheet.action, slug, [...sheet.translations.keys()]),
    ),
    ...texts.flatMap(([language, file, { error }]) =>
      problemsOf(file, error, () =>
        sheet.action.content === undefined ? [] : checkTranslation(file, sheet.action, language),
      ),
    ),
  ].toSorted(byPlace);
  if (!action.success || problems.some(isError)) return { ok: false, problems };
  return { ok: true, action: assembled(action.data, texts), warnings: problems };
}

/** What zod makes of the texts in one language. */
type Texts = readonly [
  Language,
  YamlFile,
  Readonly<ReturnType<ReturnType<typeof translationSchema>['safeParse']>>,
];

/**
 * What is wrong with one file by itself, and by `crossChecks` where there is anything to look at.
 */
function problemsOf(
  file: YamlFile,
  error: { readonly issues: readonly z.core.$ZodIssue[] } | undefined,
  crossChecks: () => readonly Problem[],
): readonly Problem[] {
  if (file.content === undefined) return file.problems;
  const issues = error?.issues.flatMap((issue) => describeIssue(file, issue)) ?? [];
  return [...file.problems, ...issues, ...crossChecks()];
}

function assembled(file: ActionFile, texts: readonly Texts[]): UrgentAction {
  const translations = texts.flatMap(([language, , { data }]) =>
    data === undefined ? [] : [[language, data] as const],
  );
  return toUrgentAction(
    file,
    translations.map(([language, data]) => toTranslation(language, data, file)),
  );
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
  const where = { severity: 'error', file: `${slug}/action.yaml`, line: 1 } as const;
  return problemIn(where, [], 'no-action-file');
}

function unknownFile({ path }: TextFile): Problem {
  const known = LANGUAGES.map((language) => `${language}.yaml`).join(', ');
  const where = { severity: 'error', file: path, line: 1 } as const;
  return problemIn(where, [], 'unknown-file', { what: fileName(path), known });
}

function byPlace(one: Problem, other: Problem): number {
  return one.file.localeCompare(other.file, 'en') || one.line - other.line;
}
