import { FluentResource } from '@fluent/bundle';

/**
 * Message id -> the variables that its text uses, sorted. Messages that do not parse are missing.
 */
export function parseFluent(source: string): Map<string, readonly string[]> {
  const messages = new Map<string, readonly string[]>();
  for (const entry of new FluentResource(source).body) {
    messages.set(entry.id, [...new Set(variablesIn(entry.value))].toSorted());
  }
  return messages;
}

/** Walks a parsed pattern, whatever its shape: selectors nest variables at any depth. */
function variablesIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(variablesIn);
  if (typeof node !== 'object' || node === null) return [];
  const own = 'type' in node && node.type === 'var' && 'name' in node ? [String(node.name)] : [];
  return [...own, ...Object.values(node).flatMap(variablesIn)];
}
