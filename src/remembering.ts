/** `work` for each text, remembered; all is forgotten where there would be more than `atMost`. */
export function remembering(
  work: (text: string) => string,
  atMost: number,
): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= atMost) known.clear();
    const result = work(text);
    known.set(text, result);
    return result;
  };
}
