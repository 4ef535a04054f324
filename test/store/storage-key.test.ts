import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { storageKey } from '../../src/store/storage-key.ts';

let dataDir: string;

beforeEach(async () => {
  dataDir = join(await mkdtemp(join(tmpdir(), 'postbag-test-')), 'data');
});
afterEach(() => rm(join(dataDir, '..'), { recursive: true, force: true }));

describe('storageKey', () => {
  it('takes the one given', async () => {
    const key = Buffer.alloc(32, 7);
    expect(await storageKey({ storageKey: key, dataDir, production: true })).toBe(key);
  });

  it('makes one and keeps it for its owner alone', async () => {
    const first = await storageKey({ dataDir, production: false });
    expect(first).toHaveLength(32);
    expect(await storageKey({ dataDir, production: false })).toEqual(first);
    expect((await stat(join(dataDir, 'storage-key'))).mode & 0o777).toBe(0o600);
  });

  it('agrees on one key at two first starts', async () => {
    const options = { dataDir, production: false };
    const keys = await Promise.all(Array.from({ length: 10 }, () => storageKey(options)));
    expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(1);
  });

  it('makes none in production', async () => {
    await expect(storageKey({ dataDir, production: true })).rejects.toThrow('STORAGE_KEY');
  });

  it('does not replace a damaged one', async () => {
    await storageKey({ dataDir, production: false });
    await writeFile(join(dataDir, 'storage-key'), 'half');
    await expect(storageKey({ dataDir, production: false })).rejects.toThrow('damaged');
  });
});
