import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, hasBrowser, openPage } from '../../../support/browser.ts';
import { handOffOf, startPageStage } from '../page-stage.ts';

afterAll(closeBrowser);

/** What the one heading of the first rank says that is in sight. */
async function heading(page: Page): Promise<string> {
  const headings = page.locator('h1:visible');
  await headings.first().waitFor();
  expect(await headings.count()).toBe(1);
  return headings.innerText();
}

const FAILED_TO_LOAD = /Failed to load resource/u;

describe.skipIf(!hasBrowser)('the page', () => {
  it('opens a link', async () => {
    const { linkTo } = await startPageStage();
    const page = await openPage(linkTo(handOffOf('de')).url);
    expect(await heading(page)).toBe('Ihr Brief ist bereit zum Absenden');
    expect(await page.locator('[data-value=letter]').innerText()).toBe(handOffOf('de').letter);
    expect(await page.locator('#careful').isVisible()).toBe(false);
  });

  it('tells the careful what else names them', async () => {
    const { linkTo } = await startPageStage();
    const page = await openPage(linkTo(handOffOf('fr', 'brief', { careful: true })).url);
    await page.getByRole('heading', { name: 'Avant d’envoyer' }).waitFor();
    const careful = (await page.locator('#careful').boundingBox())?.y ?? 0;
    const primary = (await page.locator('.primary:visible').boundingBox())?.y ?? 0;
    expect(careful).toBeLessThan(primary);
  });

  it('says that there is no letter', async () => {
    const { pageUrl } = await startPageStage();
    expect(await heading(await openPage(`${pageUrl}/es.html`))).toBe('Aquí no hay ninguna carta');
    expect(await heading(await openPage(pageUrl))).toBe('There is no letter here');
  });

  it('takes the fragment along to its own address', async () => {
    const { linkTo, pageUrl } = await startPageStage();
    const { hash } = new URL(linkTo(handOffOf('en')).url);
    expect(await heading(await openPage(pageUrl + hash))).toBe('Your letter is ready to send');
  });

  it.each([
    ['too short', 'AQ'],
    ['a word', 'nonsense'],
    ['half encoded', '%E0%A4%A'],
    ['markup', '<script>'],
    ['endless', 'A'.repeat(20_000)],
  ])('says that a link is damaged that is %s', async (_what, fragment) => {
    const { pageUrl } = await startPageStage();
    expect(await heading(await openPage(`${pageUrl}/en.html#${fragment}`))).toBe(
      'This link is damaged',
    );
  });

  it('says that half a link is damaged', async () => {
    const { linkTo } = await startPageStage();
    const { url } = linkTo(handOffOf('ru'));
    expect(await heading(await openPage(url.slice(0, -30)))).toBe('Ссылка повреждена');
  });

  it('says that a link has run out', async () => {
    const { linkTo, pageUrl } = await startPageStage();
    const { hash } = new URL(linkTo(handOffOf('en')).url);
    const other = hash.slice(0, 5) + (hash[5] === 'A' ? 'B' : 'A') + hash.slice(6);
    const page = await openPage(`${pageUrl}/en.html${other}`, { expectedErrors: FAILED_TO_LOAD });
    expect(await heading(page)).toBe('This link has run out');
  });

  it('takes the page of a host for no dictionary', async () => {
    const { linkTo } = await startPageStage();
    const page = await openPage('about:blank');
    await page.route('**/words/*', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<h1>Home</h1>' }),
    );
    await page.goto(linkTo(handOffOf('en')).url);
    expect(await heading(page)).toBe('This link has run out');
  });

  it('tries again when the network is back', async () => {
    const { linkTo } = await startPageStage();
    const page = await openPage('about:blank', { expectedErrors: FAILED_TO_LOAD });
    await page.route('**/words/*', (route) => route.abort());
    await page.goto(linkTo(handOffOf('en')).url);
    expect(await heading(page)).toBe('The letter could not be opened yet');
    await page.unroute('**/words/*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('article').waitFor();
    expect(await heading(page)).toBe('Your letter is ready to send');
  });

  it('says that a browser is too old', async () => {
    const { linkTo } = await startPageStage();
    const page = await openPage('about:blank');
    await page.addInitScript('delete globalThis.DecompressionStream');
    await page.goto(linkTo(handOffOf('en')).url);
    expect(await heading(page)).toBe('This browser is too old for this page');
  });

  it('shows another letter in the same tab, and nothing of the first', async () => {
    const { linkTo } = await startPageStage();
    const page = await openPage(linkTo(handOffOf('en', 'formal', { careful: true })).url);
    await page.locator('article').waitFor();
    await page.locator('[data-target=mail]').click();
    const second = handOffOf('en', 'brief', { emails: [], faxes: [] });
    await page.goto(linkTo(second).url);
    await page.locator('#post-only').waitFor();
    expect(await page.locator('[data-value=letter]').innerText()).toBe(second.letter);
    for (const id of ['careful', 'sending', 'copied-to-paste', 'nothing-opened'])
      expect(await page.locator(`#${id}`).isVisible()).toBe(false);
  });
});
