import { afterAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/urgent-action/language.ts';
import { violations } from '../../support/axe.ts';
import { closeBrowser, hasBrowser, openPage } from '../../support/browser.ts';
import { handOffOf, startPageStage } from './page-stage.ts';

afterAll(closeBrowser);

const SCHEMES = ['light', 'dark'] as const;

describe.skipIf(!hasBrowser).each(SCHEMES)('in the %s', (colorScheme) => {
  const phone = { width: 390, height: 844, isMobile: true, colorScheme };

  it.each([
    ['a careful letter', { careful: true }],
    ['a letter for the post', { emails: [] }],
    ['a short letter', { letter: 'Dear President' }],
  ])('axe finds nothing in %s', async (_what, changes) => {
    const { linkTo } = await startPageStage();
    const page = await openPage(linkTo(handOffOf('en', 'formal', changes)).url, phone);
    await page.locator('article').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('axe finds nothing when all that a letter may need said is said', async () => {
    const { linkTo } = await startPageStage();
    const page = await openPage(linkTo(handOffOf('en')).url, phone);
    await page.locator('article').waitFor();
    await page.locator('[data-copy=subject]').click();
    const notices = ['nothing-opened', 'copied-to-paste', 'copy-failed', 'without-letter'];
    for (const id of notices)
      await page.evaluate(`document.getElementById('${id}').hidden = false`);
    expect(await violations(page)).toEqual([]);
  });

  it.each(['empty', 'damaged', 'gone', 'unreachable', 'old-browser'])(
    'axe finds nothing where the link is %s',
    async (screen) => {
      const { pageUrl } = await startPageStage();
      const page = await openPage(`${pageUrl}/en.html`, phone);
      await page.locator('[data-screen=empty]').waitFor();
      await page.evaluate(
        `for (const element of document.querySelectorAll('[data-screen]'))
          element.hidden = element.dataset.screen !== '${screen}';`,
      );
      expect(await violations(page)).toEqual([]);
    },
  );
});

describe.skipIf(!hasBrowser)('the page', () => {
  it.each(LANGUAGES)('fits into 320 pixels in %s', async (language) => {
    const { linkTo } = await startPageStage();
    const { url } = linkTo(handOffOf(language, 'formal', { careful: true }));
    const page = await openPage(url, { width: 320, height: 640, isMobile: true });
    await page.locator('article').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    for (const target of await page.locator('a:visible, button:visible').all()) {
      expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
  });

  it('is worked by keyboard, the main button first', async () => {
    const { linkTo } = await startPageStage();
    const page = await openPage(linkTo(handOffOf('en', 'brief')).url);
    await page.locator('article').waitFor();
    const reached: string[] = [];
    for (let presses = 0; presses < 8; presses += 1) {
      await page.keyboard.press('Tab');
      reached.push(String(await page.evaluate('document.activeElement.innerText')));
    }
    expect(reached.slice(0, 3)).toEqual(['Open in my mail program', 'Gmail', 'Outlook']);
    expect(reached.at(-1)).toBe('Print');
  });
});
