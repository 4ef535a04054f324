import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { closeBrowser, hasBrowser } from '../../support/browser.ts';
import { TEST_START_MS, TOKEN } from '../../support/local-bot-api.ts';
import { messages, startChat, startStage, write, type Stage } from './stage.ts';

const LONG = Array.from({ length: 60 }, (_, line) => `Line ${line} of a long letter.`).join('\n');

/** The bot says `texts` one after another, as an answer to the tap that came before. */
async function answer(stage: Stage, texts: readonly string[]): Promise<void> {
  for (const text of texts) await call(stage, 'sendMessage', { text });
}

/** Two buttons as the bot sends them. */
const buttons = (...labels: readonly string[]) => ({
  inline_keyboard: labels.map((text) => [{ text, callback_data: 'on' }]),
});

const sent = z.object({ result: z.object({ message_id: z.number() }) });

/** Calls the Bot API of the playground as the bot does. */
async function call({ playground }: Stage, method: string, values: object): Promise<number> {
  const response = await fetch(`${playground.apiRoot}/bot${TOKEN}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ chat_id: 101, ...values }),
  });
  return sent.parse(await response.json()).result.message_id;
}

/** Where the message with `text` begins, in pixels below the top edge of the log. */
async function topOf(page: Page, text: string): Promise<number> {
  const [log, message] = await Promise.all([
    messages(page).boundingBox(),
    messages(page).locator('.message', { hasText: text }).last().boundingBox(),
  ]);
  return (message?.y ?? Number.NaN) - (log?.y ?? Number.NaN);
}

describe.skipIf(!hasBrowser)('reading on the page', () => {
  afterAll(closeBrowser);

  it.each([
    { width: 1280, height: 800 },
    { width: 390, height: 844 },
  ])('begins with the first letter of an answer, $width wide', async (size) => {
    const stage = await startStage();
    const page = await startChat(stage, size);
    await page.getByRole('button', { name: 'Alert' }).click();
    await page.getByRole('button', { name: 'OK' }).click();
    await answer(stage, [`First. ${LONG}`, `Second. ${LONG}`, 'Thank you.']);
    await messages(page).getByText('Thank you.').waitFor();
    const top = await topOf(page, 'First.');
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(80);
    await page.getByRole('button', { name: 'Newest messages' }).click();
    await expect.poll(() => topOf(page, 'Thank you.')).toBeLessThan(size.height);
  });

  it('begins with the first letter of an answer that pauses, while landmarks are read anew', async () => {
    let readings = 0;
    const landmarks = () =>
      Promise.resolve([{ label: `Reading ${(readings += 1)}`, atMs: TEST_START_MS }]);
    const stage = await startStage({ landmarks });
    const page = await startChat(stage);
    await page.getByRole('button', { name: 'Alert' }).click();
    await page.getByRole('button', { name: 'OK' }).click();
    const before = readings;
    await answer(stage, [`First. ${LONG}`]);
    await messages(page).getByText('First.').waitFor();
    await expect
      .poll(() => page.locator('[data-landmark]').getAttribute('data-landmark'))
      .not.toBe(`Reading ${before}`);
    await answer(stage, [`Second. ${LONG}`]);
    await messages(page).getByText('Second.').waitFor();
    expect(await topOf(page, 'First.')).toBeGreaterThanOrEqual(0);
  });

  it('stays at the buttons below a long answer when they lead to others', async () => {
    const stage = await startStage();
    const page = await startChat(stage, { width: 390, height: 844 });
    await write(page, 'hello');
    const text = `A letter. ${LONG}`;
    const id = await call(stage, 'sendMessage', { text, reply_markup: buttons('Change') });
    const change = messages(page).getByRole('button', { name: 'Change' });
    await change.click();
    await call(stage, 'editMessageText', {
      message_id: id,
      text,
      reply_markup: buttons('Name', 'Town'),
    });
    const town = messages(page).getByRole('button', { name: 'Town' });
    await town.waitFor();
    const [log, button] = await Promise.all([messages(page).boundingBox(), town.boundingBox()]);
    expect(button?.y).toBeLessThan((log?.y ?? 0) + (log?.height ?? 0));
  });

  it('follows the log while it is still scrolling', async () => {
    const stage = await startStage();
    const page = await startChat(stage, { reducedMotion: false });
    await write(page, 'hello');
    await messages(page).getByText('echo: hello').waitFor();
    for (let message = 0; message < 12; message += 1)
      await answer(stage, [`Message ${message}\n\n\n\n.`]);
    await expect.poll(() => page.getByRole('button', { name: 'Newest' }).count()).toBe(1);
    const end = 'document.getElementById("log")';
    await write(page, 'and then?');
    await expect
      .poll(() =>
        page.evaluate(`${end}.scrollHeight - ${end}.scrollTop - ${end}.clientHeight < 40`),
      )
      .toBe(true);
  });

  it('stays where somebody reads', async () => {
    const stage = await startStage();
    const page = await startChat(stage);
    await answer(stage, [LONG, LONG]);
    await messages(page).locator('.message').nth(3).waitFor();
    await page.getByRole('log').hover();
    await page.mouse.wheel(0, -3_000);
    await expect.poll(() => page.evaluate('document.getElementById("log").scrollTop')).toBe(0);
    await answer(stage, ['Something new.']);
    await page.getByRole('button', { name: 'Newest messages' }).waitFor();
    expect(await page.evaluate('document.getElementById("log").scrollTop')).toBe(0);
  });

  it('shows above the clock what it fetched', async () => {
    const stage = await startStage();
    const page = await startChat(stage, { width: 390, height: 844 });
    await answer(stage, [LONG]);
    await page.getByRole('button', { name: /^Clock/u }).click();
    await page.getByRole('button', { name: '+1 day' }).click();
    await answer(stage, ['A reminder.']);
    await messages(page).getByText('A reminder.').waitFor();
    const [sheet, reminder] = await Promise.all([
      page.locator('#clock').boundingBox(),
      messages(page).locator('.message', { hasText: 'A reminder.' }).boundingBox(),
    ]);
    expect((reminder?.y ?? 0) + (reminder?.height ?? 0)).toBeLessThanOrEqual(sheet?.y ?? 0);
  });

  it('tells screen readers the language of each message', async () => {
    const stage = await startStage();
    const page = await startChat(stage);
    const texts = {
      de: 'Das ist ein Brief, und er geht nicht an die Presse.',
      fr: 'Vous trouverez la lettre et les adresses dans le message.',
      es: 'Usted puede enviar la carta con los datos del destinatario.',
      az: 'Bu məktub sizin üçün yazılıb və daha göndərilməyib.',
      ru: 'Это письмо для вас, и вы можете его отправить.',
      en: 'This is the letter that you can send with your name.',
    };
    await answer(stage, Object.values(texts));
    for (const [language, text] of Object.entries(texts)) {
      const found = messages(page).locator('.text', { hasText: text });
      await found.waitFor();
      expect(await found.getAttribute('lang'), text).toBe(language);
    }
  });

  it('leaves nothing lit on a screen that is touched', async () => {
    const stage = await startStage();
    const page = await startChat(stage, { width: 390, height: 844, isMobile: true });
    const sticky = await page.evaluate(`[...document.styleSheets].flatMap((sheet) =>
      [...sheet.cssRules].filter((rule) => rule.selectorText?.includes(':hover'))
        .map((rule) => rule.selectorText))`);
    expect(sticky).toEqual([]);
  });
});
