import type { z } from 'zod';
import { valueAt } from './content.ts';
import { isFindingCode, type FindingValues } from './findings.ts';
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
        file.problemAt([...path, key], 'key-unknown', { known: issue.message }),
      );
    case 'invalid_type':
      return [describeType(file, path, issue.expected)];
    case 'invalid_value':
      return [describeValue(file, path, issue.values.map(String).join(', '))];
    case 'too_small':
      if (issue.origin !== 'array') return [unexpected(file, issue)];
      return [file.problemAt(path, 'too-few', { least: String(issue.minimum) })];
    case 'invalid_key':
      return issue.issues.flatMap((inner) => describeKey(file, { ...inner, path }));
    case 'custom':
      return [describeCustom(file, issue, valueAt(file.content, path))];
    default:
      return [unexpected(file, issue)];
  }
}

function unexpected(file: YamlFile, { path, message }: Issue): Problem {
  return file.problemAt(path, 'other', { what: 'is not what is expected here', remedy: message });
}

type Kind = 'text' | 'boolean' | 'list' | 'group';
const KINDS: Readonly<Record<string, Kind>> = { string: 'text', boolean: 'boolean', array: 'list' };

function describeType(file: YamlFile, path: Path, expected: string): Problem {
  const kind = KINDS[expected] ?? 'group';
  return file.problemAt(path, `${isMissing(file, path) ? 'missing' : 'no'}-${kind}`);
}

function describeValue(file: YamlFile, path: Path, known: string): Problem {
  if (isMissing(file, path)) return file.problemAt(path, 'missing-choice', { known });
  return file.problemAt(path, 'no-choice', { ...shown(valueAt(file.content, path)), known });
}

function isMissing(file: YamlFile, path: Path): boolean {
  const value = valueAt(file.content, path);
  return value === undefined || value === null;
}

/** A key of a group that is none; what stands there is the key itself. */
function describeKey(file: YamlFile, issue: Issue): readonly Problem[] {
  if (issue.code !== 'custom') return describeIssue(file, issue);
  return [describeCustom(file, issue, issue.path.at(-1))];
}

function describeCustom(
  file: YamlFile,
  { path, params = {}, message }: Extract<Issue, { code: 'custom' }>,
  value: unknown,
): Problem {
  const { code, values = {}, problem } = params;
  const about = typeof value === 'string' ? shown(value) : { value: '', what: '' };
  if (isFindingCode(code)) return file.problemAt(path, code, { ...values, ...about });
  const what = `${about.value} ${String(problem)}`.trim();
  return file.problemAt(path, 'other', { what, remedy: message });
}

const SHOWN_LENGTH = 50;

/**
 * A value as terminals and as chats show it. Long texts are cut: a problem has to fit on a line.
 */
function shown(value: unknown): FindingValues {
  const text = JSON.stringify(value);
  const bare = typeof value === 'string' ? value : text;
  return {
    value: text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH - 3)}…"` : text,
    what: bare.length > SHOWN_LENGTH ? `${bare.slice(0, SHOWN_LENGTH)}…` : bare,
  };
}
