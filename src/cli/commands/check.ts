import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { readActionsDirectory } from '../../intake/actions-directory.ts';
import type { ActionsRead } from '../../intake/actions-directory.ts';
import { readWordings } from '../../templates/read-wordings.ts';
import { readSectionDirectory } from '../../sending/section-directory.ts';
import { isLanguage, LANGUAGES } from '../../urgent-action/language.ts';
import type { Language } from '../../urgent-action/language.ts';
import { composer } from '../../letters/compose.ts';
import { findingLines } from '../../letters/trials.ts';
import type { Wordings } from '../../letters/wordings.ts';
import { isError } from '../../urgent-action/file/problem.ts';
import type { Problem } from '../../urgent-action/file/problem.ts';
import type { UrgentAction } from '../../urgent-action/urgent-action.ts';
import { surveyLine, surveys, trialLanguages } from '../letters/survey.ts';
import { showcase } from '../letters/showcase.ts';
import { readOptions } from '../options.ts';
import { readCommandSettings } from '../settings.ts';
import { EXIT } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';

const SHOWN_AT_MOST = 1_000;

/**
 * Enough for figures that hold to a hundredth or two; the aims speak of 500, which take five times
 * as long.
 */
const COMPARED = 100;
const COMPARED_AT_MOST = 2_000;

interface CheckRequest {
  readonly directories: readonly string[];
  readonly languages: readonly Language[];
  /** Letters of each tone to print. */
  readonly show: number;
  /** Letters of each tone to compare. */
  readonly compare: number;
  readonly problems: readonly string[];
}

function readCheckRequest(args: readonly string[]): CheckRequest {
  const options = readOptions(args, {
    language: 'string',
    show: 'string',
    compare: 'string',
  });
  const asked = options.values('language');
  const show = wholeNumber(options.value('show') ?? '0', 0, SHOWN_AT_MOST);
  const compare = wholeNumber(options.value('compare') ?? `${COMPARED}`, 2, COMPARED_AT_MOST);
  return {
    directories: options.positionals,
    languages:
      asked.length === 0 ? LANGUAGES : LANGUAGES.filter((language) => asked.includes(language)),
    show: show ?? 0,
    compare: compare ?? COMPARED,
    problems: [
      ...options.problems,
      ...asked
        .filter((tag) => !isLanguage(tag))
        .map((tag) => `--language: "${tag}" is none of ${LANGUAGES.join(', ')}`),
      ...(show === undefined ? [`--show: has to be a whole number up to ${SHOWN_AT_MOST}`] : []),
      ...(compare === undefined
        ? [`--compare: has to be a whole number from 2 to ${COMPARED_AT_MOST}`]
        : []),
    ],
  };
}

function wholeNumber(text: string, least: number, most: number): number | undefined {
  const number = /^\d+$/u.test(text) ? Number(text) : Number.NaN;
  return number >= least && number <= most ? number : undefined;
}

/**
 * A directory in which there is nothing to check was hardly meant: one file of its may be missing.
 */
async function readAll(directory: string): Promise<ActionsRead> {
  const read = await readActionsDirectory(directory);
  if (read.actions.length + read.problems.length > 0) return read;
  const remedy = 'Name a folder with an action.yaml, or a folder of such folders.';
  const message = 'holds no urgent action';
  const problem = { severity: 'error', file: directory, line: 1, message, remedy } as const;
  return { ...read, problems: [problem] };
}

/** The urgent actions in a directory, or the one whose folder it is. */
async function readFrom(directory: string): Promise<ActionsRead> {
  if (!existsSync(join(directory, 'action.yaml'))) return readAll(directory);
  const folder = resolve(directory);
  const { actions, unsound, problems } = await readActionsDirectory(dirname(folder));
  return {
    actions: actions.filter(({ slug }) => slug === basename(folder)),
    unsound: unsound.filter((slug) => slug === basename(folder)),
    problems: problems.filter(({ file }) => dirname(resolve(file)) === folder),
  };
}

/**
 * Templates are part of the program; while somebody works on them, what is wrong is told, not
 * thrown.
 */
function readTemplates(languages: readonly Language[], terminal: Terminal): Wordings | undefined {
  try {
    return readWordings(languages);
  } catch (error) {
    terminal.print(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

/**
 * What is wrong with the letters of one urgent action. Prints it, then what its letters are like in
 * each language and tone, and, where letters are to be shown, the letters.
 */
function checkLetters(
  action: UrgentAction,
  wordings: Wordings,
  { languages, show, compare }: CheckRequest,
  terminal: Terminal,
): readonly string[] {
  const wanted = trialLanguages(action, languages);
  const writable = wanted.filter((language) => wordings[language] !== undefined);
  const compose = composer(wordings);
  const surveyed = surveys(compose, action, writable, compare);
  const findings = [
    ...wanted
      .filter((language) => !writable.includes(language))
      .map(
        (language) =>
          `${language}: ${action.slug} has texts, but src/templates/${language} lacks a tone`,
      ),
    ...findingLines(surveyed.flatMap(({ trials }) => trials)),
  ];
  for (const line of findings) terminal.print(line);
  for (const survey of surveyed) terminal.print(`${action.slug} ${surveyLine(survey)}`);
  if (show > 0) terminal.print(showcase(compose, action, writable, show));
  return findings;
}

function printProblems(heading: string, problems: readonly Problem[], terminal: Terminal): void {
  if (problems.length > 0) terminal.print(heading);
  for (const { file, line, message, remedy } of problems)
    terminal.print(`${file}:${line} ${message}. ${remedy}`);
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/**
 * `postbag check`: every error and warning in the files, and every rule that a letter made from
 * them breaks.
 */
export async function checkCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const request = readCheckRequest(args);
  const settings = readCommandSettings(terminal);
  const wrong = [...request.problems, ...settings.problems];
  for (const problem of wrong) terminal.complain(problem);
  if (wrong.length > 0) return EXIT.badArguments;

  const directories = request.directories.length > 0 ? request.directories : [settings.actionsDir];
  const folders = await Promise.all(directories.map(readFrom));
  const section = await readSectionDirectory(settings.sectionDir);
  const problems = folders.flatMap((folder) => folder.problems);
  const actions = folders.flatMap((folder) => folder.actions);
  const ofActions = problems.filter(isError);
  const warned = problems.filter((problem) => !isError(problem));
  printProblems('Errors: these urgent actions are not offered.', ofActions, terminal);
  printProblems('Warnings: these urgent actions are offered all the same.', warned, terminal);
  printProblems('The section’s files: these entries are left out.', section.problems, terminal);
  const errors = [...ofActions, ...section.problems.filter(isError)];
  const warnings = [...warned, ...section.problems.filter((problem) => !isError(problem))];

  const wordings = readTemplates(request.languages, terminal);
  if (wordings === undefined) return EXIT.badArguments;
  const findings = actions.flatMap((action) => checkLetters(action, wordings, request, terminal));
  terminal.complain(
    `${counted(actions.length, 'urgent action')} read, ${counted(errors.length, 'error')} and ${counted(warnings.length, 'warning')} in files, ${findings.length} in letters.`,
  );
  return errors.length + findings.length > 0 ? EXIT.badArguments : EXIT.done;
}
