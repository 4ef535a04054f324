import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { STORAGE_KEY_BYTES } from './seal.ts';

export interface StorageKeyOptions {
  /** STORAGE_KEY; undefined: kept in `dataDir`, made at the first start. */
  readonly storageKey?: Buffer | undefined;
  readonly dataDir: string;
  readonly production: boolean;
}

async function readKey(path: string): Promise<Buffer> {
  const key = Buffer.from((await readFile(path, 'utf8')).trim(), 'base64');
  if (key.length !== STORAGE_KEY_BYTES) {
    throw new Error(
      `${path} is damaged. Without it nothing kept can be opened: restore it from a backup.`,
    );
  }
  return key;
}

/** Writes `path`, whole or not at all, unless it exists: of two first starts at once one makes the key. */
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
 * The key that seals personal records. Outside production it is made once and kept in
 * `<dataDir>/storage-key`, readable by its owner alone. Throws in production without STORAGE_KEY:
 * there a key beside the data would protect nothing.
 */
export async function storageKey(options: StorageKeyOptions): Promise<Buffer> {
  if (options.storageKey !== undefined) return options.storageKey;
  if (options.production) throw new Error('STORAGE_KEY is required in production.');
  await mkdir(options.dataDir, { recursive: true });
  const path = join(options.dataDir, 'storage-key');
  await writeOnce(path, `${randomBytes(STORAGE_KEY_BYTES).toString('base64')}\n`);
  return readKey(path);
}
