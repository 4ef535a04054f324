import { describe, expect, it } from 'vitest';
import { readTexts } from '../../../src/locales/texts.ts';
import { LANGUAGES } from '../../../src/urgent-action/language.ts';
import { createWeb } from '../../../src/web/create-web.ts';
import { readPageFiles } from '../../../src/web/page/page-files.ts';
import { exampleDictionaries } from './page-stage.ts';

const PAGE_LIMIT_BYTES = 40_000;

const { action, dictionaries } = await exampleDictionaries();
const files = await readPageFiles(readTexts());
const web = createWeb({
  page: { files, dictionaryNamed: dictionaries.named },
});

const get = async (path: string): Promise<Response> => web.request(`http://bot.example${path}`);

describe('the letter page', () => {
  it('has its files beside it, from wherever it is opened', async () => {
    const response = await get('/letter');
    expect(response.status).toBe(308);
    expect(response.headers.get('location')).toBe('./letter/');
    expect((await get('/letter/')).status).toBe(200);
  });

  it('may load its own files and nothing else', async () => {
    for (const path of ['/letter/', '/letter/ru.html', '/letter/main.js', '/letter/page.css']) {
      const { status, headers } = await get(path);
      expect([path, status]).toEqual([path, 200]);
      expect(headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; /u,
      );
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-robots-tag')).toBe('noindex, nofollow');
      expect(headers.get('set-cookie')).toBeNull();
    }
  });

  it('says the same on a host without these headers', async () => {
    const html = await (await get('/letter/en.html')).text();
    expect(html).toContain(`http-equiv="Content-Security-Policy" content="default-src 'none'; `);
    expect(html).toContain('<meta name="referrer" content="no-referrer">');
    expect(html).toContain('<meta name="robots" content="noindex, nofollow">');
    expect(html).not.toMatch(/<script(?![^>]*src=)|<style|style="| on\w+=/u);
  });

  it.each(LANGUAGES)('is a page of its own in %s', async (language) => {
    const html = await (await get(`/letter/${language}.html`)).text();
    expect(html).toContain(`<html lang="${language}" dir="ltr" translate="no">`);
    expect(html).toContain(readTexts().say(language, 'page-ready'));
    expect(html).toContain(
      `<noscript><p class="screen">${readTexts().say(language, 'page-no-script')}`,
    );
  });

  it('is at most 40 kB with all that it loads', () => {
    const size = (name: string): number => Buffer.byteLength(files.get(name)?.body ?? '');
    const pages = LANGUAGES.map((language) => size(`${language}.html`));
    const rest = [...files.keys()].filter((name) => !name.endsWith('.html')).map(size);
    const total = Math.max(...pages) + rest.reduce((sum, bytes) => sum + bytes, 0);
    expect(rest.every((bytes) => bytes > 0)).toBe(true);
    expect(total).toBeLessThanOrEqual(PAGE_LIMIT_BYTES);
  });

  it('has the dictionaries by their names only', async () => {
    const dictionary = dictionaries.of(action, 'ru');
    const response = await get(`/letter/words/${dictionary?.name ?? ''}.bin`);
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(dictionary?.bytes);
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
    for (const path of [`${action.slug}.bin`, dictionary?.name ?? '', '..%2fmain.js', '']) {
      expect((await get(`/letter/words/${path}`)).status).toBe(404);
    }
  });

  it('leaves other addresses alone', async () => {
    const { headers } = await get('/healthz');
    expect(headers.get('content-security-policy')).toBeNull();
    expect((await get('/letter/../package.json')).status).toBe(404);
    expect((await get('/letters')).status).toBe(404);
  });
});
