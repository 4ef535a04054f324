// How well sheets are read: `node bench/sheets.js DIR [--all]` counts the right values of every
// case in DIR (each a folder with sheet.txt or sheet.pdf, and expected.json); --all names the wrong
// ones. Problems are not counted: they are advice.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { readSheet } from '../dist/intake/sheet/read-sheet.js';
import { readingDocument } from '../dist/cli/sheet-summary.js';

const [folder = 'test/cases/sheets', ...flags] = process.argv.slice(2);
const total = { right: 0, values: 0, whole: 0, sheets: 0 };

for (const name of readdirSync(folder).toSorted((a, b) =>
  a.localeCompare(b, 'en', { numeric: true }),
)) {
  if (!existsSync(`${folder}/${name}/expected.json`)) continue;
  const expected = valuesOf(JSON.parse(readFileSync(`${folder}/${name}/expected.json`, 'utf8')));
  const found = valuesOf(await readingOf(name));
  const paths = [...new Set([...expected.keys(), ...found.keys()])];
  const wrong = paths.filter((path) => expected.get(path) !== found.get(path));
  total.right += paths.length - wrong.length;
  total.values += paths.length;
  total.sheets += 1;
  if (wrong.length === 0) total.whole += 1;
  process.stdout.write(`${name}: ${paths.length - wrong.length} of ${paths.length}\n`);
  if (flags.includes('--all'))
    for (const path of wrong)
      process.stdout.write(
        `  ${path}\n    is   ${expected.get(path)}\n    read ${found.get(path)}\n`,
      );
}
const share = Math.round((1000 * total.right) / total.values) / 10;
process.stdout.write(
  `${total.right} of ${total.values} values right (${share} %), ${total.whole} of ${total.sheets} sheets in every value\n`,
);
process.exit(0);

async function readingOf(name) {
  const pdf = `${folder}/${name}/sheet.pdf`;
  const read = await readSheet(readFileSync(existsSync(pdf) ? pdf : `${folder}/${name}/sheet.txt`));
  return 'refused' in read ? {} : readingDocument({ ...read.reading, sources: {} });
}

/**
 * Every value that is printed, by its path; a mark at the end of a sentence or a line is no part of
 * it.
 */
function valuesOf({ problems: _problems, sources: _sources, ...reading }) {
  const values = new Map();
  const walk = (value, path) => {
    if (value !== null && typeof value === 'object')
      for (const [key, inner] of Object.entries(value))
        walk(inner, path === '' ? key : `${path}.${key}`);
    else values.set(path, typeof value === 'string' ? value.replace(/[.,;]$/u, '') : value);
  };
  walk(reading, '');
  return values;
}
