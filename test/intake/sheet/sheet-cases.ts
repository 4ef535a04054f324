import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Sheets of our own writing about invented people; in SHEETS, a folder of others with the same
 * form.
 */
const FOLDER =
  process.env['SHEETS'] ?? fileURLToPath(new URL('../../cases/sheets/', import.meta.url));

export interface SheetCase {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly expected: unknown;
}

export function sheetCases(): readonly SheetCase[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      name,
      bytes: readFileSync(sheetFile(`${FOLDER}/${name}`)),
      expected: JSON.parse(readFileSync(`${FOLDER}/${name}/expected.json`, 'utf8')) as unknown,
    }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en'));
}

function sheetFile(folder: string): string {
  return existsSync(`${folder}/sheet.pdf`) ? `${folder}/sheet.pdf` : `${folder}/sheet.txt`;
}
