/** What the scripts of the inbox answer, read. */

export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function isBytes(value: unknown): value is Buffer {
  return Buffer.isBuffer(value);
}

/** A hash as Redis gives it: field, value, field, value. */
export function pairs(list: unknown): ReadonlyMap<string, string> {
  const found = asList(list).map(String);
  return new Map(
    found.flatMap((field, index) => (index % 2 === 0 ? [[field, found[index + 1] ?? '']] : [])),
  );
}
