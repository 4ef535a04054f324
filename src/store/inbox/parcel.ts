import { padTo } from '../sealed/padding.ts';
import type { Seal } from '../sealed/seal.ts';

/** Sizes that updates are padded to, in bytes: what people type and what they tap looks alike. */
const SIZES = [2_048, 8_192, 32_768, 131_072] as const;

/** `value` in JSON, padded and sealed for the Redis key `name`. */
export function wrap(value: unknown, seal: Seal, name: string): Buffer {
  // Blanks after a JSON document mean nothing.
  return seal.seal(padTo(SIZES, JSON.stringify(value)), name);
}

/** What was wrapped, or undefined where it does not open: sealed with another key. */
export function unwrap(sealed: Buffer, seal: Seal, name: string): unknown {
  const json = seal.open(sealed, name);
  return json === undefined ? undefined : JSON.parse(json);
}
