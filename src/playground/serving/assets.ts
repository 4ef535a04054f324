import { readdir, readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Asset {
  readonly type: string;
  readonly body: string;
}

/** The page is served as it is written: found from `src` and from `dist` alike. */
const PAGE_FOLDER = fileURLToPath(new URL('../../../src/playground/page/', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** Reads all files of the page, by file name. */
export async function readPageAssets(): Promise<ReadonlyMap<string, Asset>> {
  const names = (await readdir(PAGE_FOLDER)).filter((name) => extname(name) in TYPES);
  const assets = names.map(async (name): Promise<[string, Asset]> => {
    const type = TYPES[extname(name)] ?? '';
    return [name, { type, body: await readFile(PAGE_FOLDER + name, 'utf8') }];
  });
  return new Map(await Promise.all(assets));
}
