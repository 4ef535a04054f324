import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, hasBrowser, openPage } from '../../../support/browser.ts';
import { handOffOf, startPageStage } from '../page-stage.ts';

afterAll(closeBrowser);

async function openWithStillClock(): Promise<Page> {
  const { linkTo } = await startPageStage();
  const page = await openPage('about:blank', { width: 390, height: 844 });
  await page.clock.install();
  await page.goto(linkTo(handOffOf('en', 'brief')).url);
  await page.locator('article').waitFor();
  await page.clock.pauseAt(Date.now() + 60_000);
  return page;
}

const notice = (page: Page): Promise<boolean> => page.locator('#nothing-opened').isVisible();

describe.skipIf(!hasBrowser)('a tap on the mail program', () => {
  it('shows the other ways when nothing has opened for 1.8 seconds', async () => {
    const page = await openWithStillClock();
    await page.locator('[data-target=mail]').click();
    await page.clock.runFor(1_790);
    expect(await notice(page)).toBe(false);
    await page.clock.runFor(20);
    expect(await notice(page)).toBe(true);
    expect(await page.getByRole('status').first().innerText()).toContain('Nothing opened?');
  });

  it.each([
    ['the window loses the focus', 'dispatchEvent(new Event("blur"))'],
    [
      'the page is hidden',
      'document.dispatchEvent(new Event("visibilitychange", { bubbles: true }))',
    ],
    ['the page is left', 'dispatchEvent(new Event("pagehide"))'],
  ])('says nothing when %s', async (_what, event) => {
    const page = await openWithStillClock();
    await page.locator('[data-target=mail]').click();
    await page.evaluate(event);
    await page.clock.runFor(10_000);
    expect(await notice(page)).toBe(false);
  });

  it('begins anew with each tap', async () => {
    const page = await openWithStillClock();
    await page.locator('[data-target=mail]').click();
    await page.clock.runFor(2_000);
    await page.locator('[data-target=mail]').click();
    expect(await notice(page)).toBe(false);
    await page.clock.runFor(2_000);
    expect(await notice(page)).toBe(true);
  });
});
