/** What the lowest window takes at the smallest size that is still read by people and machines. */
export const ADDRESS_LINES_AT_MOST = 7;

/**
 * `lines` brought to as many as a window takes: the shortest neighbours are joined, and nothing is
 * left out.
 */
export function joinLines(
  lines: readonly string[],
  atMost = ADDRESS_LINES_AT_MOST,
): readonly string[] {
  if (lines.length <= atMost) return lines;
  const lengths = lines.slice(1).map((line, index) => line.length + (lines[index]?.length ?? 0));
  const at = lengths.indexOf(Math.min(...lengths));
  const joined = `${lines[at] ?? ''}, ${lines[at + 1] ?? ''}`;
  return joinLines([...lines.slice(0, at), joined, ...lines.slice(at + 2)], atMost);
}
