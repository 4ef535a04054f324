import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { letterPageLink } from '../../../src/web/page/letter-page-link.ts';
import { closeBrowser, hasBrowser, openPage } from '../../support/browser.ts';
import { runProgram, temporaryFolder } from '../../support/program.ts';
import { exampleDictionaries, handOffOf, startPageStage } from './page-stage.ts';

afterAll(closeBrowser);

/** A blank page that records whatever it and its tabs ask for, with bodies and headers. */
async function openRecorded(): Promise<{ readonly page: Page; readonly requests: string[] }> {
  const page = await openPage('about:blank', { width: 390, height: 844 });
  const requests: string[] = [];
  page.context().on('request', (request) => {
    // A mailto is handed to the mail program of the device, which is what it is for.
    if (request.url().startsWith('mailto:')) return;
    const headers = JSON.stringify(request.headers());
    // Without the fragment, which a browser keeps to itself: the server's own list proves it.
    const [address] = request.url().split('#');
    requests.push(`${request.method()} ${address} ${headers} ${request.postData() ?? ''}`);
  });
  return { page, requests };
}

async function useEverything(page: Page): Promise<void> {
  await page.locator('article').waitFor();
  await page.locator('[data-target=mail]').click();
  for (const button of await page.locator('[data-copy]:visible').all()) await button.click();
}

/** Whatever would tell who wrote to whom, or about what. */
const TELLING = ['Khadija', 'Ismayilova', 'president', 'Maria', 'Keller', 'Istiqlaliyyat', '#'];

describe.skipIf(!hasBrowser)('the page', () => {
  it('asks for its own files and for nothing of the letter', async () => {
    const { linkTo, pageUrl, asked } = await startPageStage();
    const { page, requests } = await openRecorded();
    const { url } = linkTo(handOffOf('en', 'brief'));
    await page.goto(url);
    await useEverything(page);
    const fragment = new URL(url).hash.slice(1);
    for (const text of [...requests, ...asked]) {
      for (const telling of [...TELLING, fragment, fragment.slice(40, 80)])
        expect(text).not.toContain(telling);
    }
    const paths = asked.map((address) => address.replace(pageUrl, ''));
    expect(paths.filter((path) => !/^\/[a-z-]+\.(js|css)$/u.test(path)).toSorted()).toEqual([
      '/en.html',
      expect.stringMatching(/^\/words\/[0-9a-f]{18}\.bin$/u),
    ]);
  });

  it('takes the letter out of the address and keeps nothing', async () => {
    const { linkTo, pageUrl } = await startPageStage();
    const { page } = await openRecorded();
    await page.goto(linkTo(handOffOf('en')).url);
    await useEverything(page);
    expect(page.url()).toBe(`${pageUrl}/en.html`);
    expect(
      await page.evaluate('JSON.stringify([history.state, localStorage, sessionStorage])'),
    ).toBe('[null,{},{}]');
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate('caches.keys()')).toEqual([]);
  });

  it('works with the network cut', async () => {
    const { linkTo } = await startPageStage();
    const { page, requests } = await openRecorded();
    await page.goto(linkTo(handOffOf('ru')).url);
    await page.locator('article').waitFor();
    await page.context().setOffline(true);
    const before = requests.length;
    await useEverything(page);
    expect(await page.locator('[data-target=mail]').getAttribute('href')).toContain('mailto:');
    // Another letter of the same case, too.
    const next = new URL(linkTo(handOffOf('ru', 'brief')).url).hash;
    await page.evaluate(`location.hash = ${JSON.stringify(next)}`);
    const shown = page.locator('[data-value=letter]');
    await shown.getByText(handOffOf('ru', 'brief').letter.slice(-200, -100)).waitFor();
    expect(requests.slice(before)).toEqual([]);
  });
});

describe.skipIf(!hasBrowser)('the program', () => {
  it('serves the page and logs nothing of a letter', async () => {
    const program = runProgram({
      DATA_DIR: await temporaryFolder(),
      LOG_LEVEL: 'trace',
      CLOCK_START: '2014-11-01T09:00:00Z',
    });
    await program.hasSaid('playground: http');
    const [, url = ''] = /(http:\/\/\S+?)\/?\s/u.exec(program.stdout()) ?? [];
    const { action, dictionaries } = await exampleDictionaries();
    const handOff = handOffOf('en', 'brief');
    const dictionary = dictionaries.of(action, 'en');
    const { page } = await openRecorded();
    const link = letterPageLink({ pageUrl: `${url}/letter`, dictionary, handOff });
    await page.goto(link.url);
    await useEverything(page);
    expect(await page.locator('[data-value=letter]').innerText()).toBe(handOff.letter);
    const log = program.stdout() + program.stderr();
    const fragment = new URL(link.url).hash.slice(1);
    for (const telling of ['Keller', 'Istiqlaliyyat', fragment.slice(0, 40)])
      expect(log).not.toContain(telling);
  });
});
