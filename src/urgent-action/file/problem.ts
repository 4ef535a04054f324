import { findingInEnglish, type FindingCode, type FindingValues } from './findings.ts';

/** Something in a file that a person should put right. */
export interface Problem {
  /**
   * An error keeps the urgent action from being offered; with a warning it is offered all the same.
   */
  readonly severity: 'error' | 'warning';
  /** The path as it was handed in. */
  readonly file: string;
  /** Counted from 1; where something is missing, the line of what it is missing from. */
  readonly line: number;
  /**
   * What is wrong, beginning with the place: "deadline.before: 2014-02-30 is no day of the
   * calendar".
   */
  readonly message: string;
  /** What to do about it, a whole sentence. */
  readonly remedy: string;
  /** The same for those who say it in another language; what only terminals show has none. */
  readonly said?: Said;
}

/** Which finding it is, at which place (`facts.travel-ban[1]`, or empty), and what stands in it. */
export interface Said {
  readonly code: FindingCode;
  readonly place: string;
  readonly values: FindingValues;
}

/** A problem of `file`, on a line of it, at `path`. */
export function problemIn(
  where: Pick<Problem, 'severity' | 'file' | 'line'>,
  path: Path,
  code: FindingCode,
  values: FindingValues = {},
): Problem {
  const { message, remedy } = findingInEnglish(code, values);
  const said = { code, place: pathText(path), values };
  return { ...where, message: placed(path, message), remedy, said };
}

/** The keys and indexes that lead to a value. */
export type Path = readonly PropertyKey[];

/** Whether `problem` keeps the urgent action from being offered. */
export function isError({ severity }: Problem): boolean {
  return severity === 'error';
}

/** A path as people write it: `facts.travel-ban[1]`, or nothing for the file as a whole. */
function pathText(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

/** `message` with its place in front. */
export function placed(path: Path, message: string): string {
  return path.length === 0 ? message : `${pathText(path)}: ${message}`;
}
