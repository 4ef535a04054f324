import type { z } from 'zod';
import { valueAt } from './content.ts';
import type { Path, Problem } from './problem.ts';
import type { YamlFile } from './yaml-file.ts';

type Issue = z.core.$ZodIssue;

/**
 * What zod found wrong with `file`, one problem each with its line, in the words of a person's
 * editor.
 */
export function describeIssue(file: YamlFile, issue: Issue): readonly Problem[] {
  const { path } = issue;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        file.problemAt([...path, key], 'is an unknown key', issue.message),
      );
    case 'invalid_type':
      return [describeType(file, path, issue.expected)];
    case 'invalid_value':
      return [describeValue(file, path, issue.values.map(String))];
    case 'too_small':
      return [
        file.problemAt(path, `has too few entries, fewer than ${issue.minimum}`, issue.message),
      ];
    case 'invalid_key':
      return issue.issues.flatMap((inner) => describeIssue(file, { ...inner, path }));
    case 'custom':
      return [describeCustom(file, path, issue)];
    default:
      return [file.problemAt(path, 'is not what is expected here', issue.message)];
  }
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
};

const TYPE_REMEDIES: Readonly<Record<string, string>> = {
  string: 'Put the value in quotes.',
  boolean: 'Write true or false, without quotes.',
  array: 'Begin each entry on a line of its own with "- ".',
};

function describeType(file: YamlFile, path: Path, expected: string): Problem {
  const value = valueAt(file.content, path);
  if (value === undefined || value === null)
    return file.problemAt(path, 'is missing', `Add it: ${KINDS[expected] ?? expected}.`);
  return file.problemAt(
    path,
    `should be ${KINDS[expected] ?? expected}`,
    TYPE_REMEDIES[expected] ?? 'Write its keys below it, indented.',
  );
}

function describeValue(file: YamlFile, path: Path, allowed: readonly string[]): Problem {
  const value = valueAt(file.content, path);
  const remedy = `Write one of: ${allowed.join(', ')}.`;
  if (value === undefined || value === null) return file.problemAt(path, 'is missing', remedy);
  return file.problemAt(path, `${shown(value)} is not known`, remedy);
}

function describeCustom(
  file: YamlFile,
  path: Path,
  issue: Extract<Issue, { code: 'custom' }>,
): Problem {
  const problem: unknown = issue.params?.['problem'];
  const value = valueAt(file.content, path);
  const subject = typeof value === 'string' ? `${shown(value)} ` : '';
  return file.problemAt(path, `${subject}${String(problem)}`, issue.message);
}

/** Long texts are cut: a problem has to fit on a line of a terminal. */
function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 50 ? `${text.slice(0, 47)}…"` : text;
}
