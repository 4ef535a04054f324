import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it, vi } from 'vitest';
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
const WINDOWS: PageOptions = { ...DESKTOP, userAgent: 'Windows NT 10.0; Win64; x64' };
const PATIENCE = { timeout: 20_000, interval: 100 };

const SIZES = [
  { size: 'a phone', options: PHONE },
  { size: 'a desktop', options: DESKTOP },
];

/** Notes where a tapped link leads, after the page has had its say, and stays. */
const STAY = `
  globalThis.followed = [];
  addEventListener('click', (event) => {
    const link = event.target.closest('a');
    if (link === null || event.defaultPrevented) return;
    followed.push(link.href);
    event.preventDefault();
  });`;

async function openLetter(handOff: HandOff, options: PageOptions, script = STAY): Promise<Page> {
  const { linkTo, pageUrl } = await startPageStage();
  const page = await openPage('about:blank', options);
  const { origin } = new URL(pageUrl);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  // The mailboxes of the world are not asked: an empty page answers for all of them.
  await page.context().route(/^https:/u, (route) => route.fulfill({ body: '' }));
  await page.addInitScript(script);
  await page.goto(linkTo(handOff).url);
  await page.locator('article').waitFor();
  return page;
}

async function clipboard(page: Page): Promise<string> {
  return String(await page.evaluate('navigator.clipboard.readText()'));
}

function primaryButtons(page: Page): Promise<string[]> {
  return page.locator('.primary:visible').allInnerTexts();
}

/**
 * Where the tapped link leads. "Nothing opened?" comes 1.8 seconds after a tap and pushes what is
 * below it down: a tap at that moment hits nothing, and is made again as anybody would.
 */
async function tap(page: Page, id: string): Promise<string> {
  return vi.waitUntil(async () => {
    await page.locator(`[data-target=${id}]`).click();
    const followed: unknown = await page.evaluate('followed.pop()');
    return typeof followed === 'string' && followed;
  }, PATIENCE);
}

/**
 * Taps each button and checks that address, subject and letter arrive: in the address, or by the
 * clipboard.
 */
async function checkAllTargets(page: Page, handOff: HandOff): Promise<readonly string[]> {
  const { emails, emailSubject, letter } = handOff;
  const pasted: string[] = [];
  for (const id of TARGET_IDS) {
    const before = `before ${id}`;
    await page.evaluate(`navigator.clipboard.writeText('${before}')`);
    const mail = readMail(await tap(page, id));
    const copied = await clipboard(page);
    expect([id, mail.emails, mail.subject]).toEqual([id, emails, emailSubject]);
    expect(mail.body ?? copied).toBe(letter);
    if (mail.body === undefined) pasted.push(id);
    else expect(copied).toBe(before);
  }
  return pasted;
}

describe.skipIf(!hasBrowser).each(SIZES)('the buttons on $size', ({ size, options }) => {
  it.each(LANGUAGES)('bring a long letter over in %s', async (language) => {
    const handOff = handOffOf(language);
    const pasted = await checkAllTargets(await openLetter(handOff, options), handOff);
    // The mail programs of phones take all; of computers, what Gmail takes where it is one.
    expect(pasted.includes('mail')).toBe(size !== 'a phone' && ['ru', 'az'].includes(language));
    if (!['ru', 'az'].includes(language)) expect(pasted).toEqual([]);
  });

  it.each(LANGUAGES)('bring a short letter over in %s', async (language) => {
    const handOff = handOffOf(language, 'brief');
    const pasted = await checkAllTargets(await openLetter(handOff, options), handOff);
    if (language === 'en') expect(pasted).toEqual([]);
  });

  it('bring quotes, emoji and line ends over', async () => {
    const handOff = handOffOf('en', 'brief', { letter: AWKWARD_LETTER });
    await checkAllTargets(await openLetter(handOff, options), handOff);
  });
});

describe.skipIf(!hasBrowser)('the buttons', () => {
  it('say before the tap what becomes of the letter', async () => {
    const whole = await openLetter(handOffOf('de'), DESKTOP);
    expect(await primaryButtons(whole)).toEqual(['Im Mailprogramm öffnen']);
    const page = await openLetter(handOffOf('az'), WINDOWS);
    expect(await primaryButtons(page)).toEqual(['Məktubu kopyala və poçtumu aç']);
    const listed = (way: string) => page.locator(`[data-web=${way}] li`).allInnerTexts();
    expect(await listed('whole')).toEqual(['Gmail', 'Outlook', 'Yahoo']);
    expect(await listed('paste')).toEqual(['Yandex', 'Mail.ru', 'Proton']);
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

  it('open a tab that does not know where the letter came from', async () => {
    const handOff = handOffOf('en', 'brief');
    const page = await openLetter(handOff, DESKTOP, '');
    const [tab, asked] = await Promise.all([
      page.context().waitForEvent('page'),
      page.context().waitForEvent('request', (request) => request.isNavigationRequest()),
      page.locator('[data-target=gmail]').click(),
    ]);
    expect(await asked.headerValue('referer')).toBeNull();
    expect(readMail(asked.url()).body).toBe(handOff.letter);
    expect(await tab.evaluate('opener')).toBeNull();
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
    await page.locator('[data-target=gmail]').click();
    await page.locator('#copy-failed').waitFor({ state: 'visible' });
    expect(String(await page.evaluate('getSelection().toString()'))).toContain('Уважаемый');
    expect(await page.evaluate('followed.length')).toBe(0);
    await page.locator('[data-target=gmail]').click();
    expect(String(await page.evaluate('followed.pop()'))).toContain('mail.google.com');
  });
});

describe('the targets', () => {
  it('all have a button', () => {
    expect(Object.keys(TARGETS)).toEqual(TARGET_IDS);
  });
});
