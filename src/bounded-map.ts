/** Adds an entry as the newest, and forgets the oldest where there are more than `atMost`. */
export function setBounded<K, V>(entries: Map<K, V>, key: K, value: V, atMost: number): void {
  entries.delete(key);
  entries.set(key, value);
  const [oldest] = entries.keys();
  if (entries.size > atMost && oldest !== undefined) entries.delete(oldest);
}
