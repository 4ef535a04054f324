import { afterAll, describe, expect, it } from 'vitest';
import { violations } from '../../support/axe.ts';
import { closeBrowser, hasBrowser, openPage } from '../../support/browser.ts';
import { handOffOf, startPageStage } from './page-stage.ts';
import { readMail } from './read-mail.ts';

afterAll(closeBrowser);

const SMALL = { width: 320, height: 640, isMobile: true, colorScheme: 'dark' } as const;

const LONG_TOWN = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';
const body = (signature: string): string =>
  `Dear President,\n\nPlease lift the ban.\n\nYours,\n\n${signature}`;

describe.skipIf(!hasBrowser)('a letter as nobody expects it', () => {
  it.each([
    ['pictures in the name', { letter: body('Maya 👩🏽‍⚖️ 🕊\nOslo') }],
    ['a town longer than a line', { letter: body(`Gwen\n${LONG_TOWN}, ${LONG_TOWN}`) }],
    ['quotation marks of all kinds', { letter: body('Seán “Jack” O’Hara-d\'Arc\n«Oslo», "N"') }],
    ['an office longer than a line', { recipient: `Office of ${LONG_TOWN}, ${LONG_TOWN}` }],
    ['addresses longer than a line', { emails: [`${LONG_TOWN}@office.example`] }],
    ['no e-mail and no fax', { emails: [], faxes: [] }],
  ])('is whole, fits a small dark screen and reads well: %s', async (_what, changes) => {
    const handOff = handOffOf('en', 'brief', changes);
    const { linkTo } = await startPageStage();
    const page = await openPage(linkTo(handOff).url, SMALL);
    await page.locator('article').waitFor();
    expect(await page.locator('[data-value=letter]').innerText()).toBe(handOff.letter);
    expect(await page.locator('[data-value=recipient]').innerText()).toBe(handOff.recipient);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(SMALL.width);
    expect(await violations(page)).toEqual([]);
    if (handOff.emails.length === 0) {
      expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(true);
      return;
    }
    const href = await page.locator('[data-target=mail]').getAttribute('href');
    expect(readMail(href ?? '')).toEqual({
      emails: handOff.emails,
      subject: handOff.emailSubject,
      body: handOff.letter,
    });
  });
});
