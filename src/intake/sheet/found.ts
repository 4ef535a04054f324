import { flow, spanOf } from './layout/passage.ts';
import type { Passage, Span } from './layout/passage.ts';

const FOUND: unique symbol = Symbol('found');

/** A value and the place it was read from. */
export interface Found<Value> {
  readonly [FOUND]: true;
  readonly value: Value;
  readonly span: Span;
}

export function found<Value>(value: Value, from: Passage): Found<Value> {
  return { [FOUND]: true, value, span: spanOf(from) };
}

/** A value that another one, found at `span`, tells. */
export function foundAt<Value>(value: Value, span: Span): Found<Value> {
  return { [FOUND]: true, value, span };
}

/** The passage itself, as running text. */
export function foundText(from: Passage): Found<string> {
  const running = flow(from);
  return found(running.text, running);
}

/** A tree in which what was found is replaced by its value. */
export type Plain<Tree> =
  Tree extends Found<infer Value>
    ? Value
    : Tree extends readonly (infer Item)[]
      ? readonly Plain<Item>[]
      : Tree extends object
        ? { readonly [Key in keyof Tree]: Plain<Tree[Key]> }
        : Tree;

function isFound(node: object): node is Found<unknown> {
  return FOUND in node;
}

/** Calls `visit` with the path ("recipients.0.name") of each value that was found. */
function visitFound(
  node: unknown,
  path: string,
  visit: (path: string, found: Found<unknown>) => void,
): void {
  if (typeof node !== 'object' || node === null) return;
  if (isFound(node)) visit(path, node);
  else
    for (const [key, child] of Object.entries(node))
      visitFound(child, path === '' ? key : `${path}.${key}`, visit);
}

/** Where each value of the tree stands in the text as read. */
export function sourcesOf(tree: object): Readonly<Record<string, Span>> {
  const sources: Record<string, Span> = {};
  visitFound(tree, '', (path, { span }) => {
    sources[path] = span;
  });
  return sources;
}

/** The tree with plain values. */
export function plain<Tree>(tree: Tree): Plain<Tree>;
export function plain(node: unknown): unknown {
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node)) return node.map((child: unknown) => plain(child));
  if (isFound(node)) return node.value;
  return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, plain(child)]));
}
