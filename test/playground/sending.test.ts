import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, hasBrowser, type PageOptions } from '../support/browser.ts';
import { appears, openPlayground, tap } from '../support/playground-page.ts';
import { temporaryFolder } from '../support/program.ts';
import { hasServer } from '../support/redis.ts';
import { readMail } from '../web/page/read-mail.ts';
import { messages, write } from './page/stage.ts';

const PHONE: PageOptions = { width: 390, height: 844, isMobile: true };
const ANDROID: PageOptions = { ...PHONE, userAgent: 'Mozilla/5.0 (Linux; Android 14) Mobile' };
const IPHONE: PageOptions = { ...PHONE, userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0)' };

/** Answers all questions of a letter to both recipients. */
async function writeToPreview(page: Page, language: string): Promise<void> {
  await tap(page, 'Write a letter');
  await tap(page, language);
  await tap(page, 'Formal');
  await appears(page, 'One question for your own safety');
  await tap(page, 'No');
  await appears(page, 'What name should stand under the letter?');
  await write(page, 'Maria Keller');
  // A Russian letter asks for the name in its own letters.
  if (language === 'Russian') await tap(page, 'Leave it as it is: Maria Keller');
  await appears(page, 'And where are you writing from?');
  await write(page, 'Wien');
  await tap(page, 'No line of my own');
  await tap(page, 'Both of them');
}

/** The same with the tap that is counted from. */
async function writeTo(page: Page, language: string): Promise<void> {
  await writeToPreview(page, language);
  await tap(page, 'Yes, this is my letter');
}

/**
 * The example, and the same under the slug `second`: somebody who has written for the one is new to
 * the other.
 */
async function twoActions(): Promise<string> {
  const folder = await temporaryFolder();
  const example = fileURLToPath(new URL('../../urgent-actions/az-ismayilova', import.meta.url));
  for (const slug of ['az-ismayilova', 'second'])
    await cp(example, join(folder, slug), { recursive: true });
  const file = join(folder, 'second', 'action.yaml');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('slug: az-ismayilova', 'slug: second'));
  return folder;
}

/** Sends both letters for the example and leaves name and town for the next one. */
async function becomeKnown(page: Page): Promise<void> {
  await write(page, '/start az-ismayilova');
  await writeToPreview(page, 'English');
  await tap(page, 'Change …');
  await tap(page, 'Remember my name and town');
  await tap(page, 'Yes, this is my letter');
  for (const shown of [/^1 of 2/u, /^2 of 2/u]) {
    await appears(page, shown);
    await tap(page, 'Sent by e-mail');
  }
  await appears(page, 'Both letters are on their way.');
}

/** The letter's body in the chat: all but its head, which the mail has of its own. */
async function letterInChat(page: Page, salutation: string): Promise<string> {
  const shown = messages(page).getByText(salutation).last();
  const text = await shown.evaluate((element) => element.textContent ?? '');
  // The page shows the time of a message within it.
  return text.slice(text.indexOf(salutation)).replace(/\d\d:\d\d$/u, '');
}

/**
 * Sends the letter that the chat shows last by way of the page; returns how many taps it took:
 * three, or five with pasting.
 */
async function sendByPage(page: Page, salutation: string, town: string): Promise<number> {
  let taps = 0;
  const count = async (act: Promise<unknown>): Promise<void> => {
    taps += 1;
    await act;
  };
  const opened = page.context().waitForEvent('page');
  await count(messages(page).getByRole('link', { name: 'Open as an e-mail' }).last().click());
  const letterPage = await opened;
  await letterPage.getByRole('heading', { level: 1 }).waitFor();
  const mail = letterPage.locator('[data-target=mail]');
  const href = (await mail.getAttribute('href')) ?? '';
  const inChat = await letterInChat(page, salutation);
  const { body } = readMail(href);
  // Where the letter does not fit, the same tap copies it, and it is pasted with two more.
  const shown = await letterPage
    .locator('[data-value=letter]')
    .evaluate((element) => element.textContent);
  expect(shown).toBe(`${inChat}\n${town}`);
  expect(body ?? shown).toBe(shown);
  await count(mail.click({ noWaitAfter: true }));
  if (body === undefined) taps += 2;
  await letterPage.close();
  await count(tap(page, 'Sent by e-mail'));
  return taps;
}

describe.skipIf(!hasBrowser || !hasServer)(
  'both letters, sent by e-mail from the playground',
  () => {
    afterAll(closeBrowser);

    it('take three taps each in English and no copying by hand', async () => {
      const { page } = await openPlayground();
      await writeTo(page, 'English');
      await appears(page, /^1 of 2/u);
      expect(await sendByPage(page, 'Dear President,', 'Vienna')).toBe(3);
      await appears(page, /^2 of 2/u);
      expect(await sendByPage(page, 'Dear Prosecutor General,', 'Vienna')).toBe(3);
      await appears(page, 'Both letters are on their way.');
    });

    it.each([
      ['English', ANDROID, 'Dear President,', 'Vienna'],
      ['English', IPHONE, 'Dear President,', 'Vienna'],
      ['Russian', ANDROID, 'Уважаемый господин Президент!', 'Вена'],
    ])('take three taps each in %s on a phone, too', async (language, phone, salutation, town) => {
      const { page } = await openPlayground({}, phone);
      await writeTo(page, language);
      await appears(page, /^1 of 2/u);
      expect(await sendByPage(page, salutation, town)).toBe(3);
      await appears(page, /^2 of 2/u);
    });

    it('take five at most in Russian', async () => {
      const { page } = await openPlayground();
      await writeTo(page, 'Russian');
      await appears(page, /^1 of 2/u);
      expect(await sendByPage(page, 'Уважаемый господин Президент!', 'Вена')).toBeLessThanOrEqual(
        5,
      );
      await appears(page, /^2 of 2/u);
      expect(
        await sendByPage(page, 'Уважаемый господин Генеральный прокурор!', 'Вена'),
      ).toBeLessThanOrEqual(5);
      await appears(page, 'Both letters are on their way.');
    });

    it('take a known writer six taps from a reminder to the first one sent', async () => {
      const { page } = await openPlayground({ ACTIONS_DIR: await twoActions() });
      await becomeKnown(page);
      await write(page, '/start second');
      // The card of the other one has the same buttons.
      await messages(page).locator('.message:has-text("/start second") ~ .message').waitFor();
      await tap(page, 'Remind me');
      await tap(page, 'Yes, it is');
      await page.getByRole('button', { name: /To the next reminder.*\b18\b/u }).click();
      await appears(page, 'A letter takes three minutes.');
      let taps = 0;
      for (const label of ['Write now', 'No', 'Yes, this is my letter']) {
        await messages(page).getByRole('button', { name: label, exact: true }).last().click();
        taps += 1;
      }
      await appears(page, /^1 of 2/u);
      taps += await sendByPage(page, 'Dear President,', 'Vienna');
      expect(taps).toBe(6);
      await appears(page, 'Next: Zakir Qaralov');
    });

    it('come as a PDF with the first tap', async () => {
      const { page } = await openPlayground();
      await writeTo(page, 'English');
      await tap(page, 'PDF to print');
      await appears(page, 'president.pdf');
    });
  },
);
