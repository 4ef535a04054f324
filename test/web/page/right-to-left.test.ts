import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { violations } from '../../support/axe.ts';
import { closeBrowser, hasBrowser, openPage } from '../../support/browser.ts';
import { handOffOf, startPageStage } from './page-stage.ts';

afterAll(closeBrowser);

const PHONE = { width: 320, height: 844, isMobile: true };

/** A signature and a town from right to left, below a letter from left to right. */
const SIGNED = 'Dear President,\n\nPlease lift the ban.\n\nYours,\n\nنورا حداد\nתל אביב, Israel';

/**
 * The page of a letter; turned round, it is as one in Arabic or Hebrew will be, which the bot does
 * not speak yet.
 */
async function opened(
  changes: Parameters<typeof handOffOf>[2],
  direction: 'ltr' | 'rtl' = 'ltr',
): Promise<Page> {
  const { linkTo } = await startPageStage();
  const page = await openPage(linkTo(handOffOf('en', 'formal', changes)).url, PHONE);
  await page.locator('article').waitFor();
  await page.evaluate(`document.documentElement.dir = '${direction}'`);
  return page;
}

/** The edge of the page that something stands at. */
async function sideOf(page: Page, selector: string): Promise<'left' | 'right'> {
  const box = await page.locator(selector).first().boundingBox();
  const centre = (box?.x ?? 0) + (box?.width ?? 0) / 2;
  return centre < PHONE.width / 2 ? 'left' : 'right';
}

/** How far from the left edge `text` begins within what `selector` finds. */
async function leftOf(page: Page, selector: string, text: string): Promise<number> {
  const left = await page.evaluate(`(() => {
    const walker = document.createTreeWalker(document.querySelector('${selector}'), 4);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent.indexOf('${text}');
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + ${text.length});
      return range.getBoundingClientRect().left;
    }
  })()`);
  return Number(left);
}

describe.skipIf(!hasBrowser)('a name from right to left', () => {
  it('stands where the letter has it, and its town before the country', async () => {
    const page = await opened({ letter: SIGNED, recipient: 'ראש הממשלה, Office 7' });
    const letter = '[data-value=letter]';
    const edge = await leftOf(page, letter, 'Yours,');
    // The last letter of a name from right to left is the leftmost.
    expect(Math.abs((await leftOf(page, letter, 'اد')) - edge)).toBeLessThan(2);
    expect(await leftOf(page, letter, 'ת')).toBeLessThan(await leftOf(page, letter, 'Israel'));
    const to = await leftOf(page, '.recipient', 'To:');
    expect(to).toBeLessThan(await leftOf(page, '.recipient', 'Office'));
    expect(await violations(page)).toEqual([]);
  });
});

describe.skipIf(!hasBrowser)('the page from right to left', () => {
  it('is turned round as a whole, and fits', async () => {
    const page = await opened({ careful: true }, 'rtl');
    expect(await sideOf(page, '[data-copy=subject]')).toBe('left');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(PHONE.width);
    expect(await page.evaluate('document.documentElement.scrollLeft')).toBe(0);
    expect(await violations(page)).toEqual([]);
  });

  it('leaves addresses, numbers and a letter in English as they are read', async () => {
    const page = await opened({ letter: 'Dear President!\n\n12 years (of it).' }, 'rtl');
    const before = async (part: string, first: string, then: string): Promise<void> => {
      const selector = `[data-value=${part}]`;
      expect(await leftOf(page, selector, first), part).toBeLessThan(
        await leftOf(page, selector, then),
      );
    };
    await before('postal', '19', 'Street');
    await before('faxes', '+994', '0625');
    await before('emails', 'office', 'example');
    await before('letter', 'Dear', '!');
    await before('letter', '12', 'it).');
  });
});
