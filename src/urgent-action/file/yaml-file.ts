import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, YAMLError } from 'yaml';
import { decodeText } from './decode.ts';
import type { FindingCode, FindingValues } from './findings.ts';
import { problemIn } from './problem.ts';
import type { Path, Problem } from './problem.ts';

/**
 * A file handed to the parser: its path, for messages, and all of it: bytes as they stand on disk,
 * or text.
 */
export interface TextFile {
  readonly path: string;
  readonly text: string | Uint8Array;
}

/** A YAML file that remembers on which line each value stands. */
export interface YamlFile {
  readonly path: string;
  /** The content, or undefined where it is too broken to be read. */
  readonly content: unknown;
  /** What its letters and YAML itself give rise to. */
  readonly problems: readonly Problem[];
  /** An error at `path`, on its line or that of the nearest value around it. */
  readonly problemAt: Describe;
  /** The same as a warning. */
  readonly warningAt: Describe;
}

type Describe = (path: Path, code: FindingCode, values?: FindingValues) => Problem;

/**
 * Reads YAML 1.2 (dates stay strings) in UTF-8, in composed letters (NFC). A key given twice is a
 * problem, but the rest is still read; with any other fault nothing is, because what remained would
 * be guesswork.
 */
export function readYaml(file: TextFile): YamlFile {
  const { text, problems } = decodeText(file.path, file.text);
  const lines = new LineCounter();
  const document = parseDocument(text ?? '', {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
  });
  const faults = [...document.errors, ...document.warnings, ...aliasesIn(document)];
  const broken = text === undefined || faults.some((fault) => fault.code !== 'DUPLICATE_KEY');
  const describeAs =
    (severity: Problem['severity']): Describe =>
    (path, code, values) =>
      problemIn(
        { severity, file: file.path, line: lineOf(document, lines, path) },
        path,
        code,
        values,
      );
  return {
    path: file.path,
    content: broken ? undefined : (document.toJS() as unknown),
    problems: [...problems, ...faults.map((fault) => yamlProblem(file.path, lines, fault))],
    problemAt: describeAs('error'),
    warningAt: describeAs('warning'),
  };
}

type Fault = Pick<YAMLError, 'code' | 'message' | 'pos'>;

/**
 * Aliases are refused: a file of texts needs none, and one that leads back to itself has no end.
 */
function aliasesIn(document: Document): readonly Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Alias(_key, alias) {
      const [start, end] = alias.range ?? [0, 0];
      faults.push({ code: 'BAD_ALIAS', message: 'Aliases are not understood', pos: [start, end] });
    },
  });
  return faults;
}

function yamlProblem(path: string, lines: LineCounter, fault: Fault): Problem {
  const code = fault.code === 'DUPLICATE_KEY' ? 'key-twice' : 'yaml-broken';
  const { line } = lines.linePos(fault.pos[0]);
  return problemIn({ severity: 'error', file: path, line }, [], code, { what: fault.message });
}

/** The line of the last step of `path` that exists, counted from 1. */
function lineOf(document: Document, lines: LineCounter, path: Path): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
      if (pair === undefined) break;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      offset = startOf(node) ?? offset;
    } else break;
  }
  return Math.max(1, lines.linePos(offset).line);
}

function startOf(node: unknown): number | undefined {
  if (isScalar(node) || isMap(node) || isSeq(node)) return node.range?.[0];
  return undefined;
}
