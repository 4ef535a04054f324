import { readdir, readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
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

/** Reads all files of the page, by their path below its folder: `log/log.js`. */
export async function readPageAssets(): Promise<ReadonlyMap<string, Asset>> {
  const paths = (await readdir(PAGE_FOLDER, { recursive: true })).filter(
    (path) => extname(path) in TYPES,
  );
  const assets = paths.map(async (path): Promise<[string, Asset]> => {
    const type = TYPES[extname(path)] ?? '';
    const body = await readFile(join(PAGE_FOLDER, path), 'utf8');
    return [path.replaceAll(sep, '/'), { type, body }];
  });
  return new Map(await Promise.all(assets));
}
