import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document, YAMLError } from 'yaml';
import { placed } from './problem.ts';
import type { Path, Problem } from './problem.ts';

/** A file handed to the parser: its path, for messages, and its whole text. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** A YAML file that remembers on which line each value stands. */
export interface YamlFile {
  readonly path: string;
  /** The content, or undefined where the YAML is too broken to be read. */
  readonly content: unknown;
  /** What YAML itself objects to. */
  readonly problems: readonly Problem[];
  /** A problem at `path`, on its line or that of the nearest value around it. */
  readonly problemAt: (path: Path, message: string, remedy: string) => Problem;
}

/** Reads YAML 1.2 (dates stay strings). A key given twice is a problem, but the rest is still read. */
export function readYaml(file: TextFile): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false });
  const faults = [...document.errors, ...document.warnings];
  const broken = document.errors.some((error) => error.code !== 'DUPLICATE_KEY');
  const content = broken ? undefined : contentOf(document);
  return {
    path: file.path,
    content,
    problems: faults.map((fault) => yamlProblem(file.path, lines, fault)),
    problemAt: (path, message, remedy) => ({
      file: file.path,
      line: lineOf(document, lines, path),
      message: placed(path, message),
      remedy,
    }),
  };
}

function yamlProblem(path: string, lines: LineCounter, fault: YAMLError): Problem {
  const remedy =
    fault.code === 'DUPLICATE_KEY'
      ? 'Keep one of the two keys.'
      : 'Correct the YAML here; mind indentation, and quote texts with ": " or " #" in them.';
  return { file: path, line: lines.linePos(fault.pos[0]).line, message: fault.message, remedy };
}

/** An alias that leads nowhere, or a bomb of aliases, throws on conversion: such a file has no content. */
function contentOf(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 20 }) as unknown;
  } catch {
    return undefined;
  }
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
