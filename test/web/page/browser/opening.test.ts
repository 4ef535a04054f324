import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, hasBrowser, isInSight, openPage } from '../../../support/browser.ts';
import type { HandOff } from '../../../../src/web/page/letter-page-link.ts';
import { handOffOf, startPageStage } from '../page-stage.ts';

afterAll(closeBrowser);

/** Timers that wait until the test lets time pass. */
const STILL_TIME = `
  const waiting = new Map();
  let last = 0;
  globalThis.setTimeout = (act, ms) => { waiting.set(++last, { act, ms }); return last; };
  globalThis.clearTimeout = (id) => waiting.delete(id);
  globalThis.pass = (ms) => {
    for (const [id, timer] of waiting) {
      timer.ms -= ms;
      if (timer.ms > 0) continue;
      waiting.delete(id);
      timer.act();
    }
  };`;

async function openInStillTime(changes: Partial<HandOff> = {}): Promise<Page> {
  const { linkTo } = await startPageStage();
  const page = await openPage('about:blank', { width: 390, height: 844 });
  await page.addInitScript(STILL_TIME);
  await page.goto(linkTo(handOffOf('en', 'brief', changes)).url);
  await page.locator('article').waitFor();
  return page;
}

const pass = (page: Page, ms: number): Promise<unknown> => page.evaluate(`pass(${ms})`);

const notice = (page: Page): Promise<boolean> => page.locator('#nothing-opened').isVisible();

describe.skipIf(!hasBrowser)('a tap on the mail program', () => {
  it('shows the other ways when nothing has opened for 1.8 seconds', async () => {
    const page = await openInStillTime();
    await page.locator('[data-target=mail]').click();
    await pass(page, 1_790);
    expect(await notice(page)).toBe(false);
    await pass(page, 20);
    expect(await notice(page)).toBe(true);
    expect(await page.getByRole('status').first().innerText()).toContain('Nothing opened?');
  });

  it('shows them within sight on a phone, below all that the careful read first', async () => {
    const page = await openInStillTime({ careful: true });
    await page.locator('[data-target=mail]').click();
    await pass(page, 2_000);
    expect(await isInSight(page.locator('#nothing-opened'))).toBe(true);
  });

  it.each([
    ['the window loses the focus', 'dispatchEvent(new Event("blur"))'],
    [
      'the page is hidden',
      'document.dispatchEvent(new Event("visibilitychange", { bubbles: true }))',
    ],
    ['the page is left', 'dispatchEvent(new Event("pagehide"))'],
  ])('says nothing when %s', async (_what, event) => {
    const page = await openInStillTime();
    await page.locator('[data-target=mail]').click();
    await page.evaluate(event);
    await pass(page, 10_000);
    expect(await notice(page)).toBe(false);
  });

  it('begins anew with each tap', async () => {
    const page = await openInStillTime();
    await page.locator('[data-target=mail]').click();
    await pass(page, 2_000);
    await page.locator('[data-target=mail]').click();
    expect(await notice(page)).toBe(false);
    await pass(page, 2_000);
    expect(await notice(page)).toBe(true);
  });
});
