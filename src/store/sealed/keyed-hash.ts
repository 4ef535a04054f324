import { hash } from 'node:crypto';

/** What SHA-256 takes at a time, and what it gives (bytes). */
const BLOCK_BYTES = 64;
const DIGEST_BYTES = 32;
/** With what the key is mixed before the text and before the first digest (RFC 2104). */
const INNER = 0x36;
const OUTER = 0x5c;

/**
 * 16 bytes are 21 characters and two bits: of the 22nd character of a longer hash only those are
 * ours.
 */
const WHOLE_CHARACTERS = 21;
const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const TWO_BITS = 0b110000;

/**
 * HMAC-SHA256 under `key` (at most 64 bytes), cut to 16 bytes, as 22 characters of base64url. Made
 * of two one-shot hashes, for node:crypto's HMAC makes an object of each, for twice the cost; a
 * reminder takes three.
 */
export function keyedHash(key: Buffer): (text: string) => string {
  /** By the bytes of a text: there are few lengths, and each place begins with the key. */
  const places: Buffer[] = [];
  const outer = afterKey(key, OUTER, DIGEST_BYTES);
  return (text) => {
    const bytes = Buffer.byteLength(text);
    const inner = (places[bytes] ??= afterKey(key, INNER, bytes));
    inner.write(text, BLOCK_BYTES);
    // As text: bytes of node:crypto's making burden the collector of garbage.
    outer.write(hash('sha256', inner, 'binary'), BLOCK_BYTES, 'binary');
    const digest = hash('sha256', outer, 'base64url');
    const last = BASE64URL.indexOf(digest.charAt(WHOLE_CHARACTERS)) & TWO_BITS;
    return digest.slice(0, WHOLE_CHARACTERS) + BASE64URL.charAt(last);
  };
}

/** A block of the key mixed with `byte`, and `room` for what is hashed behind it. */
function afterKey(key: Buffer, byte: number, room: number): Buffer {
  const bytes = Buffer.alloc(BLOCK_BYTES + room);
  bytes.fill(byte, 0, BLOCK_BYTES);
  for (const [index, one] of key.entries()) bytes[index] = byte ^ one;
  return bytes;
}
