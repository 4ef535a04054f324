import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import type { HandOff } from '../../../../src/web/page/letter-page-link.ts';
import {
  closeBrowser,
  hasBrowser,
  isInSight,
  openPage,
  type PageOptions,
} from '../../../support/browser.ts';
import { AWKWARD_LETTER, handOffOf, startPageStage } from '../page-stage.ts';

afterAll(closeBrowser);

const SHARED = 'globalThis.shared = []; navigator.share = async (data) => { shared.push(data); };';

async function openLetter(handOff: HandOff, options: PageOptions = {}): Promise<Page> {
  const { linkTo, pageUrl } = await startPageStage();
  const page = await openPage('about:blank', options);
  const { origin } = new URL(pageUrl);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  await page.addInitScript(SHARED);
  await page.goto(linkTo(handOff).url);
  await page.locator('article').waitFor();
  return page;
}

describe.skipIf(!hasBrowser)('the parts', () => {
  it('are copied one by one, exactly', async () => {
    const page = await openLetter(handOffOf('ru', 'brief', { letter: AWKWARD_LETTER }));
    const expected = {
      'адрес e-mail': "office@president.example, o'brien+letters@president.example",
      тему: handOffOf('ru', 'brief').emailSubject,
      письмо: AWKWARD_LETTER,
      'почтовый адрес': '19 Istiqlaliyyat Street\nBaku AZ1066, Azerbaijan',
      'номер факса': '+994 12 492 0625',
    };
    for (const [name, text] of Object.entries(expected)) {
      await page.getByRole('button', { name: `Скопировать ${name}`, exact: true }).click();
      expect(
        await page.getByText('Скопировано', { exact: true }).filter({ visible: true }).count(),
      ).toBe(1);
      expect(await page.evaluate('navigator.clipboard.readText()')).toBe(text);
    }
  });

  it('say so within sight on a phone, however long the letter is', async () => {
    const page = await openLetter(handOffOf('ru'), { width: 390, height: 844 });
    await page.getByRole('button', { name: 'Скопировать письмо', exact: true }).click();
    expect(await isInSight(page.locator('[data-part=letter] .done > span'))).toBe(true);
  });

  it('are marked where copying is not allowed', async () => {
    const page = await openLetter(handOffOf('en'));
    await page.evaluate(
      'document.execCommand = () => false; navigator.clipboard.writeText = () => Promise.reject(new Error())',
    );
    await page.getByRole('button', { name: 'Copy the subject' }).click();
    await page.getByRole('alert').filter({ hasText: 'does not let the page copy' }).waitFor();
    expect(await page.evaluate('getSelection().toString()')).toBe(handOffOf('en').emailSubject);
  });

  it('are hidden where there are none', async () => {
    const page = await openLetter(handOffOf('en', 'brief', { faxes: [], addressLines: [] }));
    const shown = await page.locator('.part:visible h3').allInnerTexts();
    expect(shown).toEqual(['E-mail address', 'Subject', 'Letter']);
  });

  it('run from right to left with their language', async () => {
    const letter = 'السيد الرئيس،\nأكتب إليكم بشأن القضية.';
    const page = await openLetter(handOffOf('en', 'brief', { letter, letterLanguage: 'ar' }));
    const value = page.locator('[data-value=letter]');
    expect([await value.getAttribute('dir'), await value.getAttribute('lang')]).toEqual([
      'rtl',
      'ar',
    ]);
  });
});

/** As `emailText` makes it: the town below the name. */
const MAIL = 'Dear President,\n\nPlease help.\n\nYours sincerely,\n\nM. E.\nLyon';

const { paperHead: HEAD } = handOffOf('en');
const FORWARDED = HEAD && { ...HEAD, copyLine: 'To be forwarded' };

const printedLines = async (page: Page): Promise<readonly string[]> =>
  (await page.locator('body').innerText()).trim().split(/\n+/u);

describe.skipIf(!hasBrowser)('printing', () => {
  it('prints the letter as it stands on paper, and nothing else', async () => {
    const page = await openLetter(
      handOffOf('en', 'formal', { careful: true, letter: MAIL, paperHead: FORWARDED }),
    );
    await page.emulateMedia({ media: 'print' });
    expect(await printedLines(page)).toEqual([
      'The President',
      '19 Istiqlaliyyat Street',
      'Baku AZ1066, Azerbaijan',
      'Lyon, 5 November 2014',
      handOffOf('en').emailSubject,
      'To be forwarded',
      'Dear President,',
      'Please help.',
      'Yours sincerely,',
      'M. E.',
    ]);
  });

  it('prints what there is of a link of an earlier version', async () => {
    const page = await openLetter(
      handOffOf('en', 'formal', { letter: MAIL, paperHead: undefined }),
    );
    await page.emulateMedia({ media: 'print' });
    expect(await printedLines(page)).toEqual(MAIL.split(/\n+/u));
  });

  it('shows nothing of the sheet on a screen', async () => {
    const page = await openLetter(handOffOf('en'));
    expect(await page.locator('#paper').isVisible()).toBe(false);
  });
});

describe.skipIf(!hasBrowser)('sharing', () => {
  it('hands subject and letter to an app on a phone', async () => {
    const page = await openLetter(handOffOf('en'), { width: 390, height: 844, isMobile: true });
    await page.getByRole('button', { name: 'Share' }).click();
    const { emailSubject, letter } = handOffOf('en');
    expect(await page.evaluate('shared')).toEqual([{ title: emailSubject, text: letter }]);
  });

  it('is not offered on a computer', async () => {
    const page = await openLetter(handOffOf('en'));
    expect(await page.getByRole('button', { name: 'Share' }).isVisible()).toBe(false);
  });
});
