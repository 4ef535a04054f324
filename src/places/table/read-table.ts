import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unpackTable } from './format.ts';
import type { Columns, TableHeader } from './format.ts';

/** Made by `npm run build`; the same place seen from src and from dist. */
export const TABLE_FILE = fileURLToPath(new URL('../../../dist/places/towns.bin', import.meta.url));

/** The table of towns as it lies in memory. */
export interface Table {
  readonly header: TableHeader;
  readonly columns: Columns;
}

let table: Table | undefined;

/**
 * Read on the first call, because many runs of the program never need it, and kept. Throws where
 * nothing was built.
 */
export function readTable(): Table {
  table ??= unpackTable(readFileSync(TABLE_FILE));
  return table;
}
