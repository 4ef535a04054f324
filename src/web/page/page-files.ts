import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Texts } from '../../locales/texts.ts';
import type { Language } from '../../urgent-action/language.ts';
import { renderLetterPage } from './markup.ts';

/** One file of the page, as it is served and exported. */
export interface PageFile {
  readonly type: string;
  readonly body: string;
}

/**
 * What the build makes of `browser/`. Found from `src` and from `dist` alike, as the style sheet
 * is.
 */
const SCRIPTS = fileURLToPath(new URL('../../../dist/page/', import.meta.url));
const STYLE = fileURLToPath(new URL('../../../src/web/page/page.css', import.meta.url));

/** The page in `language`: a file of its own, so that it is right before any script has run. */
export function pageFileName(language: Language): string {
  return `${language}.html`;
}

/** All files of the page but the dictionaries, by name. `index.html` is the one in English. */
export async function readPageFiles(texts: Texts): Promise<ReadonlyMap<string, PageFile>> {
  const scripts = await readScripts();
  const names = [...scripts.keys()];
  const pageIn = (language: Language): PageFile => ({
    type: 'text/html; charset=utf-8',
    body: renderLetterPage(language, names, (key) => texts.say(language, key)),
  });
  const pages = texts.languages.map((language): [string, PageFile] => [
    pageFileName(language),
    pageIn(language),
  ]);
  const style = { type: 'text/css; charset=utf-8', body: await readFile(STYLE, 'utf8') };
  return new Map([['index.html', pageIn('en')], ...pages, ['page.css', style], ...scripts]);
}

/** `main.js` and what it imports: the folder may also have what an earlier build has left there. */
async function readScripts(): Promise<ReadonlyMap<string, PageFile>> {
  const scripts = new Map<string, PageFile>();
  const waiting = ['main.js'];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const body = await readFile(SCRIPTS + name, 'utf8');
    scripts.set(name, { type: 'text/javascript; charset=utf-8', body });
    const imported = [...body.matchAll(/ from '\.\/([\w-]+\.js)'/gu)].map(
      (match) => match[1] ?? '',
    );
    waiting.push(...imported.filter((found) => !scripts.has(found) && !waiting.includes(found)));
  }
  return scripts;
}
