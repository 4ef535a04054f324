import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readStorageKeys } from '../../../src/store/sealed/storage-keys.ts';

let dataDir: string;

beforeEach(async () => {
  dataDir = join(await mkdtemp(join(tmpdir(), 'postbag-test-')), 'data');
});
afterEach(() => rm(join(dataDir, '..'), { recursive: true, force: true }));

describe('readStorageKeys', () => {
  it('takes those given', async () => {
    const storageKeys = [Buffer.alloc(32, 7), Buffer.alloc(32, 8)];
    expect(await readStorageKeys({ storageKeys, dataDir, production: true })).toBe(storageKeys);
  });

  it('makes one and keeps it for its owner alone', async () => {
    const first = await readStorageKeys({ dataDir, production: false });
    expect(first.map(({ length }) => length)).toEqual([32]);
    expect(await readStorageKeys({ dataDir, production: false })).toEqual(first);
    expect((await stat(join(dataDir, 'storage-key'))).mode & 0o777).toBe(0o600);
  });

  it('agrees on one key at two first starts', async () => {
    const options = { dataDir, production: false };
    const keys = await Promise.all(Array.from({ length: 10 }, () => readStorageKeys(options)));
    expect(new Set(keys.map(([key]) => key?.toString('hex'))).size).toBe(1);
  });

  it('makes none in production', async () => {
    await expect(readStorageKeys({ dataDir, production: true })).rejects.toThrow('STORAGE_KEY');
  });

  it('does not replace a damaged one', async () => {
    await readStorageKeys({ dataDir, production: false });
    await writeFile(join(dataDir, 'storage-key'), 'half');
    await expect(readStorageKeys({ dataDir, production: false })).rejects.toThrow('damaged');
  });
});
