import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { TABLE_FILE } from '../../../src/places/table/read-table.ts';

const PROGRAM = fileURLToPath(
  new URL('../../../dist/places/table/write-table.js', import.meta.url),
);

describe('write-table', () => {
  it('leaves a table alone that is up to date', () => {
    execFileSync(process.execPath, [PROGRAM]);
    const made = statSync(TABLE_FILE).mtimeMs;
    execFileSync(process.execPath, [PROGRAM]);
    expect(statSync(TABLE_FILE).mtimeMs).toBe(made);
  });
});
