import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../src/urgent-action/language.ts';
import { TARGET_IDS, TARGETS } from '../../../../src/web/page/browser/targets.ts';
import type { HandOff } from '../../../../src/web/page/letter-page-link.ts';
import { closeBrowser, hasBrowser, openPage, type PageOptions } from '../../../support/browser.ts';
import { AWKWARD_LETTER, handOffOf, startPageStage } from '../page-stage.ts';
import { readMail } from '../read-mail.ts';

afterAll(closeBrowser);

const PHONE: PageOptions = { width: 390, height: 844, isMobile: true, userAgent: 'Android Mobile' };
const IPHONE: PageOptions = { ...PHONE, userAgent: 'iPhone' };
const DESKTOP: PageOptions = { width: 1280, height: 900 };
const SIZES = [
  { size: 'a phone', options: PHONE },
  { size: 'a desktop', options: DESKTOP },
];

async function openLetter(handOff: HandOff, options: PageOptions): Promise<Page> {
  const { linkTo, pageUrl } = await startPageStage();
  const page = await openPage('about:blank', options);
  const { origin } = new URL(pageUrl);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  await answerForMailboxes(page.context());
  await page.goto(linkTo(handOff).url);
  await page.locator('article').waitFor();
  return page;
}

/** The mailboxes of the world are not asked: an empty page answers for all of them. */
async function answerForMailboxes(context: BrowserContext): Promise<void> {
  await context.route(/^https:/u, (route) => route.fulfill({ body: '' }));
}

/** What the clipboard has, with the line ends of all systems made one. */
async function clipboard(page: Page): Promise<string> {
  await page.bringToFront();
  const text: unknown = await page.evaluate('navigator.clipboard.readText()');
  return String(text).replaceAll('\r\n', '\n');
}

/** Taps each button and checks that address, subject and letter arrive: in the address, or by the clipboard. */
async function checkAllTargets(page: Page, handOff: HandOff): Promise<readonly string[]> {
  const pasted: string[] = [];
  for (const id of TARGET_IDS) {
    await page.evaluate('navigator.clipboard.writeText("before")');
    const link = page.locator(`[data-target=${id}]`);
    const href = (await link.getAttribute('href')) ?? '';
    const address = href.startsWith('https:') ? await addressOfTab(page, id) : href;
    if (address === href) await link.click();
    const mail = readMail(address);
    const isPasted = mail.body === undefined;
    if (isPasted) pasted.push(id);
    const { emails, emailSubject, letter } = handOff;
    const received = isPasted ? await clipboard(page) : mail.body;
    expect([id, mail.emails, mail.subject, received]).toEqual([id, emails, emailSubject, letter]);
    if (!isPasted) expect(await clipboard(page)).toBe('before');
  }
  return pasted;
}

async function addressOfTab(page: Page, id: string): Promise<string> {
  const [tab] = await Promise.all([
    page.context().waitForEvent('page'),
    page.locator(`[data-target=${id}]`).click(),
  ]);
  await tab.waitForURL(/^https:/u);
  const address = tab.url();
  await tab.close();
  return address === 'about:blank' ? '' : `${address} `.trim();
}

describe.skipIf(!hasBrowser).each(SIZES)('the buttons on $size', ({ options }) => {
  it.each(LANGUAGES)('bring a short and a long letter over in %s', async (language) => {
    for (const tone of ['formal', 'brief'] as const) {
      const handOff = handOffOf(language, tone);
      const page = await openLetter(handOff, options);
      const pasted = await checkAllTargets(page, handOff);
      // A brief letter in Latin script goes along everywhere; a long one in Cyrillic nowhere.
      if (language === 'en' && tone === 'brief') expect(pasted).toEqual([]);
      if (language === 'ru' && tone === 'formal') expect(pasted).toEqual(TARGET_IDS);
    }
  });

  it('bring quotes, emoji and line ends over', async () => {
    const handOff = handOffOf('en', 'brief', { letter: AWKWARD_LETTER });
    await checkAllTargets(await openLetter(handOff, options), handOff);
  });
});

describe.skipIf(!hasBrowser)('the buttons', () => {
  it('say before the tap what becomes of the letter', async () => {
    const page = await openLetter(handOffOf('en'), DESKTOP);
    const primary = page.locator('.primary:visible');
    expect(await primary.allInnerTexts()).toEqual(['Copy the letter and open my mail program']);
    expect(await page.locator('[data-web=whole]').innerText()).toMatch(/goes along:\s+Gmail$/u);
    expect(await page.locator('[data-web=paste]').innerText()).toMatch(/you paste it:\s+Outlook/u);
    expect(await page.locator('[data-web=bare]').isVisible()).toBe(false);
  });

  it('say where a letter is that was too long for the link', async () => {
    const letter = Array.from('x'.repeat(1_500), (_, index) =>
      String.fromCodePoint(0x4e00 + ((index * 7_919) % 20_000)),
    ).join('');
    const page = await openLetter(handOffOf('en', 'brief', { letter }), PHONE);
    expect(await page.getByRole('heading', { level: 2 }).first().innerText()).toBe(
      'The letter itself is in the chat',
    );
    expect(await page.locator('.primary:visible').innerText()).toBe('Open my mail program');
    for (const id of ['print', 'share'])
      expect(await page.locator(`#${id}`).isVisible()).toBe(false);
    const href = await page.locator('[data-target=gmail]').getAttribute('href');
    expect(readMail(href ?? '').body).toBeUndefined();
  });

  it('are for the apps on an iPhone', async () => {
    const page = await openLetter(handOffOf('en', 'brief'), IPHONE);
    const link = page.locator('[data-target=gmail]');
    expect(await link.getAttribute('href')).toMatch(/^googlegmail:/u);
    expect(await link.getAttribute('target')).toBe('_self');
  });

  it('tell a mailbox nothing of where the letter came from', async () => {
    const page = await openLetter(handOffOf('en', 'brief'), DESKTOP);
    const asked = page
      .context()
      .waitForEvent('request', (request) => request.isNavigationRequest());
    await page.locator('[data-target=gmail]').click();
    expect(await (await asked).headerValue('referer')).toBeNull();
    expect(await page.evaluate('history.length')).toBeLessThanOrEqual(2);
  });

  it('print where there is no e-mail address', async () => {
    const page = await openLetter(handOffOf('en', 'brief', { emails: [] }), PHONE);
    expect(await page.locator('.primary:visible').allInnerTexts()).toEqual(['Print']);
    expect(await page.locator('#post-only').isVisible()).toBe(true);
    expect(await page.locator('[data-target=mail]').isVisible()).toBe(false);
  });

  it('open at the second tap where copying is not allowed', async () => {
    const page = await openLetter(handOffOf('ru'), DESKTOP);
    await page.evaluate('document.execCommand = () => false');
    const opened: string[] = [];
    page.context().on('page', (tab) => opened.push(tab.url()));
    await page.locator('[data-target=gmail]').click();
    expect(await page.locator('#copy-failed').isVisible()).toBe(true);
    expect(String(await page.evaluate('getSelection().toString()'))).toContain('Уважаемый');
    expect(opened).toEqual([]);
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      page.locator('[data-target=gmail]').click(),
    ]);
    await tab.waitForURL(/mail\.google/u);
  });
});

describe('the targets', () => {
  it('all have a button', () => {
    expect(Object.keys(TARGETS)).toEqual(TARGET_IDS);
  });
});
