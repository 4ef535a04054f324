import { Hono } from 'hono';
import { compress } from 'hono/compress';
import type { Dictionary } from './dictionary.ts';
import type { PageFile } from './page-files.ts';
import { PAGE_HEADERS } from './page-headers.ts';

/** Where the page is, below PUBLIC_URL. */
export const PAGE_PATH = '/letter';

/** The file of a dictionary, beside the page's own: as `fetchDictionary` of browser/main.ts asks for it. */
export function dictionaryPath(name: string): string {
  return `words/${name}.bin`;
}

export interface PageRoutesOptions {
  readonly files: ReadonlyMap<string, PageFile>;
  readonly dictionaryNamed: (name: string) => Dictionary | undefined;
}

/** Serves the page below `PAGE_PATH`. Nothing of a letter ever comes here: it stands in the fragment. */
export function pageRoutes({ files, dictionaryNamed }: PageRoutesOptions): Hono {
  const app = new Hono();
  app.use(compress());
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(PAGE_HEADERS)) context.header(name, value);
  });
  // The page's files are found beside it, so its address ends in a slash. Browsers take the fragment along.
  app.get(PAGE_PATH, (context) => context.redirect(`.${PAGE_PATH}/`, 308));
  app.get(`${PAGE_PATH}/${dictionaryPath(':name{[0-9a-f]+}')}`, (context) => {
    const dictionary = dictionaryNamed(context.req.param('name') ?? '');
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
