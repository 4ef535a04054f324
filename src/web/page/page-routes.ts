import { Hono } from 'hono';
import { compress } from 'hono/compress';
import type { Dictionary } from './dictionary.ts';
import type { PageFile } from './page-files.ts';
import { PAGE_HEADERS } from './page-headers.ts';

/** Where the page is, below PUBLIC_URL. */
export const PAGE_PATH = '/letter';

const DICTIONARY_ENDING = '.bin';

/**
 * The file of a dictionary, beside the page's own: as `fetchDictionary` of browser/main.ts asks for
 * it.
 */
export function dictionaryPath(name: string): string {
  return `words/${name}${DICTIONARY_ENDING}`;
}

export interface PageRoutesOptions {
  readonly files: ReadonlyMap<string, PageFile>;
  readonly dictionaryNamed: (name: string) => Dictionary | undefined;
}

/**
 * Serves the page below `PAGE_PATH`. Nothing of a letter ever comes here: it stands in the
 * fragment.
 */
export function pageRoutes({ files, dictionaryNamed }: PageRoutesOptions): Hono {
  const app = new Hono();
  app.use(`${PAGE_PATH}/*`, compress());
  app.use(`${PAGE_PATH}/*`, async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(PAGE_HEADERS)) context.header(name, value);
  });
  // The page's files are found beside it, so its address ends in a slash. Browsers take the
  // fragment along.
  app.get(PAGE_PATH, (context) => context.redirect(`.${PAGE_PATH}/`, 308));
  app.get(`${PAGE_PATH}/words/:file`, (context) => {
    const file = context.req.param('file');
    const dictionary = file.endsWith(DICTIONARY_ENDING)
      ? dictionaryNamed(file.slice(0, -DICTIONARY_ENDING.length))
      : undefined;
    if (dictionary === undefined) return context.notFound();
    return context.body(new Uint8Array(dictionary.bytes), 200, {
      'Content-Type': 'application/octet-stream',
    });
  });
  app.get(`${PAGE_PATH}/:file{.*}`, (context) => {
    const file = files.get(context.req.param('file') || 'index.html');
    if (file === undefined) return context.notFound();
    return context.body(file.body, 200, { 'Content-Type': file.type });
  });
  return app;
}
