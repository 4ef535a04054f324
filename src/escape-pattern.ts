/**
 * `text` as it has to stand in a regular expression to mean itself; Node 20 has no RegExp.escape.
 */
export function escapePattern(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
