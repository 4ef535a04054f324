/**
 * What `make` gives, made when it is first asked for, and kept: for tables that take long and that
 * most of a program's life does without, and for what must happen one time only.
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
