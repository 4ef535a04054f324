import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { remembering } from '../../remembering.ts';

const FORMAT = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HEADER_BYTES = 1 + NONCE_BYTES + TAG_BYTES;
const HASH_BYTES = 16;

/** Length of a storage key, in bytes. */
export const STORAGE_KEY_BYTES = 32;

/** Seals values and hides ids, with keys derived from STORAGE_KEY. */
export interface Seal {
  /**
   * AES-256-GCM with the newest key. `context` (the Redis key) is authenticated: a value moved to
   * another key does not open.
   */
  readonly seal: (value: string | Buffer, context: string) => Buffer;
  /**
   * The value, or undefined where it was sealed with none of the keys, or context or bytes are
   * others. The context as bytes: for whoever opens many with the same one.
   */
  readonly open: (sealed: Buffer, context: string | Buffer) => string | undefined;
  /**
   * The same value under the newest key; undefined where it is sealed with that one already, or
   * does not open.
   */
  readonly reseal: (sealed: Buffer, context: string) => Buffer | undefined;
  /**
   * A keyed hash of `id`, 22 characters of base64url (HMAC-SHA256 cut to 16 bytes). The same id
   * under another `purpose` looks unrelated, so that records of one person cannot be joined.
   */
  readonly hash: (purpose: string, id: number | string) => string;
  /**
   * The same for one of many that are seldom asked for: it is not remembered, which would push out
   * the hashes of the chats that write.
   */
  readonly hashOnce: (purpose: string, id: number | string) => string;
  /** The same hash as 16 raw bytes, for members of large sets. */
  readonly hashBytes: (purpose: string, id: number | string) => Buffer;
}

/**
 * Nonces are drawn by the hundred: one call to the generator for each costs as much as the sealing.
 */
const NONCES_AT_ONCE = 256;
/** Hashes remembered, so that a chat's is worked out once and not at every step: about 2 MB. */
const HASHES_REMEMBERED = 20_000;

/** Gives a random nonce that nobody has had. */
function nonceSource(): () => Buffer {
  let drawn = Buffer.alloc(0);
  return () => {
    if (drawn.length === 0) drawn = randomBytes(NONCE_BYTES * NONCES_AT_ONCE);
    const nonce = drawn.subarray(0, NONCE_BYTES);
    drawn = drawn.subarray(NONCE_BYTES);
    return nonce;
  };
}

/** What is hashed for `id` under `purpose`. */
function nameOf(purpose: string, id: number | string): string {
  return `${purpose}\0${id}`;
}

/** Two independent keys from one, so that hashing gives nothing away about sealing. */
function deriveKey(key: Buffer, label: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, '', `postbag ${label}`, STORAGE_KEY_BYTES));
}

function sealWith(key: Buffer, nonce: Buffer, value: string | Buffer, context: string): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context));
  const body = typeof value === 'string' ? cipher.update(value, 'utf8') : cipher.update(value);
  // Makes the tag. In this mode nothing of the value is left for it.
  cipher.final();
  return Buffer.concat([Buffer.of(FORMAT), nonce, cipher.getAuthTag(), body]);
}

function openWith(key: Buffer, sealed: Buffer, context: Buffer): string | undefined {
  if (sealed.length < HEADER_BYTES || sealed[0] !== FORMAT) return undefined;
  const nonce = sealed.subarray(1, 1 + NONCE_BYTES);
  const tag = sealed.subarray(1 + NONCE_BYTES, HEADER_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES })
    .setAAD(context)
    .setAuthTag(tag);
  try {
    const value = decipher.update(sealed.subarray(HEADER_BYTES));
    // Checks the tag. In this mode nothing of the value is left for it.
    decipher.final();
    return value.toString('utf8');
  } catch {
    // The only failure here is a tag that does not match: another key, another record, or
    // tampering.
    return undefined;
  }
}

/**
 * What ids are hashed with as long as nothing else is known: derived from the oldest of the storage
 * keys.
 */
export function firstHashingKey(storageKeys: readonly Buffer[]): Buffer {
  const oldest = storageKeys.at(-1);
  if (oldest === undefined) throw new Error('There is no storage key.');
  return deriveKey(oldest, 'hash');
}

/**
 * The seal of the storage keys (32 bytes each), newest first: sealed with the first one, opened
 * with any. `hashingKey` outlives them all (see key-ring.ts), as whoever was found under a hash
 * must be found after a change of keys. Throws where a key has another length.
 */
export function createSeal(
  storageKeys: Buffer | readonly Buffer[],
  hashingKey?: () => Buffer,
): Seal {
  const all = Buffer.isBuffer(storageKeys) ? [storageKeys] : storageKeys;
  for (const { length } of all) {
    if (length !== STORAGE_KEY_BYTES)
      throw new Error(`The storage key has ${length} bytes; it needs ${STORAGE_KEY_BYTES}.`);
  }
  const first = firstHashingKey(all);
  const [newest = first, ...older] = all.map((key) => deriveKey(key, 'seal'));
  const nextNonce = nonceSource();
  const digest = (name: string): Buffer =>
    // As text: bytes of node:crypto's making cost a quarter more, for the collector of garbage.
    Buffer.from(
      createHmac('sha256', hashingKey?.() ?? first)
        .update(name)
        .digest('hex')
        .slice(0, 2 * HASH_BYTES),
      'hex',
    );
  const readable = (name: string): string => digest(name).toString('base64url');
  const hashOf = remembering(readable, HASHES_REMEMBERED);
  const seal: Seal['seal'] = (value, context) => sealWith(newest, nextNonce(), value, context);

  function openWithOlder(sealed: Buffer, context: Buffer): string | undefined {
    for (const key of older) {
      const value = openWith(key, sealed, context);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  return {
    seal,
    open(sealed, context) {
      const bytes = typeof context === 'string' ? Buffer.from(context) : context;
      return openWith(newest, sealed, bytes) ?? openWithOlder(sealed, bytes);
    },
    reseal(sealed, context) {
      if (older.length === 0) return undefined;
      const bytes = Buffer.from(context);
      if (openWith(newest, sealed, bytes) !== undefined) return undefined;
      const value = openWithOlder(sealed, bytes);
      return value === undefined ? undefined : seal(value, context);
    },
    hash: (purpose, id) => hashOf(nameOf(purpose, id)),
    hashOnce: (purpose, id) => readable(nameOf(purpose, id)),
    hashBytes: (purpose, id) => digest(nameOf(purpose, id)),
  };
}
