import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { STORAGE_KEY_BYTES } from './seal.ts';

export interface StorageKeysOptions {
  /** STORAGE_KEY, newest first; undefined: one is kept in `dataDir`, made at the first start. */
  readonly storageKeys?: readonly Buffer[] | undefined;
  readonly dataDir: string;
  readonly production: boolean;
}

const MAKE_ONE = 'make one with: openssl rand -base64 32';
const BASE64 = /^[\w+/-]{43}=?$/;
/**
 * Of 32 random bytes fewer than this many differ once in 10^20 times; of those typed by hand or
 * left at zero most do.
 */
const FEWEST_DIFFERENT_BYTES = 16;

export type ParsedStorageKeys =
  | { readonly ok: true; readonly keys: readonly Buffer[] }
  | { readonly ok: false; readonly problem: string };

/**
 * Reads keys in base64, newest first, separated by commas or lines. The problem says what to do and
 * repeats nothing of them.
 */
export function parseStorageKeys(text: string): ParsedStorageKeys {
  const texts = text.split(/[\s,]+/).filter((one) => one !== '');
  const keys = texts.map((one) => Buffer.from(one, 'base64'));
  if (keys.length === 0) return refuse(`must not be empty; ${MAKE_ONE}`);
  if (keys.some(({ length }, index) => length !== STORAGE_KEY_BYTES || !isBase64(texts[index])))
    return refuse(
      `must be ${STORAGE_KEY_BYTES} bytes in base64, or several with commas between them, the newest first; ${MAKE_ONE}`,
    );
  if (keys.some((key) => new Set(key).size < FEWEST_DIFFERENT_BYTES))
    return refuse(`must be random, not zeros or a pattern that can be guessed; ${MAKE_ONE}`);
  if (new Set(keys.map((key) => key.toString('hex'))).size < keys.length)
    return refuse('must not have the same key twice; leave the newest first and each one once');
  return { ok: true, keys };
}

function refuse(problem: string): ParsedStorageKeys {
  return { ok: false, problem };
}

function isBase64(text = ''): boolean {
  return BASE64.test(text);
}

async function readKeys(path: string): Promise<readonly Buffer[]> {
  const parsed = parseStorageKeys(await readFile(path, 'utf8'));
  if (parsed.ok) return parsed.keys;
  throw new Error(
    `${path} is damaged: it ${parsed.problem}. Without it nothing kept can be opened: restore it from a backup.`,
  );
}

/**
 * Writes `path`, whole or not at all, unless it exists: of two first starts at once one makes the
 * key.
 */
async function writeOnce(path: string, text: string): Promise<void> {
  const draft = `${path}.${randomBytes(4).toString('hex')}`;
  await writeFile(draft, text, { mode: 0o600, flush: true });
  try {
    await link(draft, path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/**
 * The keys that seal personal records, newest first. Outside production one is made once and kept
 * in `<dataDir>/storage-key`, readable by its owner alone. Throws in production without
 * STORAGE_KEY: there a key beside the data would protect nothing.
 */
export async function readStorageKeys(options: StorageKeysOptions): Promise<readonly Buffer[]> {
  if (options.storageKeys !== undefined) return options.storageKeys;
  if (options.production) throw new Error('STORAGE_KEY is required in production.');
  await mkdir(options.dataDir, { recursive: true });
  const path = join(options.dataDir, 'storage-key');
  await writeOnce(path, `${randomBytes(STORAGE_KEY_BYTES).toString('base64')}\n`);
  return readKeys(path);
}
