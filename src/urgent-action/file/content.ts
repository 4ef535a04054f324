import type { Path } from './problem.ts';

/** Ways into what a YAML file holds before anyone knows whether it has the right shape. */

/** A text and the way to it. */
export interface PlacedText {
  readonly path: Path;
  readonly text: string;
}

/** Whether `value` is a group of keys, not a list. */
export function isGroup(value: unknown): value is Readonly<Record<PropertyKey, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What `value` has under `key`, or undefined. */
export function property(value: unknown, key: PropertyKey): unknown {
  if (Array.isArray(value)) return typeof key === 'number' ? value[key] : undefined;
  return isGroup(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** What stands at the end of `path`, or undefined. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce(property, value);
}

/** The list at the end of `path`; an empty one where there is none. */
export function listAt(value: unknown, path: Path): readonly unknown[] {
  const list = valueAt(value, path);
  return Array.isArray(list) ? list : [];
}

/** The text at the end of `path`, or undefined. */
export function textAt(value: unknown, path: Path): string | undefined {
  const text = valueAt(value, path);
  return typeof text === 'string' ? text : undefined;
}

/** Every text in `value`, however deep, in the order of the file. */
export function textsIn(value: unknown, path: Path = []): readonly PlacedText[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, index]));
  if (!isGroup(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, [...path, key]));
}
