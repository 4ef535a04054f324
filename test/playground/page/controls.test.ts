import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, hasBrowser, openPage } from '../../support/browser.ts';
import { messages, startChat, startStage } from './stage.ts';

const DEADLINE_MS = Date.parse('2014-11-25T12:00:00Z');

describe.skipIf(!hasBrowser)('the controls of the page', () => {
  afterAll(closeBrowser);

  it('moves the clock by hour, to landmarks and to a date', async () => {
    let moves = 0;
    const stage = await startStage({
      landmarks: () => Promise.resolve([{ label: 'To the deadline', atMs: DEADLINE_MS }]),
      onClockMoved: () => {
        moves += 1;
        return Promise.resolve();
      },
    });
    const page = await startChat(stage);
    await page.getByRole('button', { name: '+1 hour' }).click();
    await page.getByText('10:00', { exact: true }).first().waitFor();
    await page.getByRole('button', { name: 'To the deadline' }).click();
    await page.getByText('Tuesday, 25 November 2014').waitFor();
    await messages(page).getByText('Wednesday, 5 November 2014').waitFor();
    await page.getByLabel('Date and time to set the clock to').fill('2014-11-26T08:30');
    await page.getByRole('button', { name: 'Set' }).click();
    await page.getByText('08:30', { exact: true }).first().waitFor();
    expect(new Date(stage.clock.now()).toISOString()).toContain('2014-11-26T08:30');
    expect(moves).toBe(3);
  });

  it('counts what is unread in other chats', async () => {
    const stage = await startStage();
    const page = await startChat(stage);
    stage.playground.api.person(103).send('привет');
    await page.getByLabel('1 unread').waitFor();
    await page.getByRole('button', { name: /Дарья/u }).click();
    await messages(page).getByText('echo: привет').first().waitFor();
    expect(await page.getByLabel('1 unread').count()).toBe(0);
  });

  it('invites somebody new', async () => {
    const page = await startChat(await startStage());
    await page.getByRole('button', { name: 'Try as somebody new' }).click();
    await page.getByLabel('Name', { exact: true }).fill('Aya');
    await page.getByLabel('Language of their app').selectOption('Japanese');
    await page.getByRole('button', { name: 'Add' }).click();
    await page.getByRole('heading', { name: 'Aya', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await messages(page).getByText('Hello ja').waitFor();
  });

  it('works by keyboard alone', async () => {
    const { playground } = await startStage();
    const page = await openPage(playground.url);
    await page.locator('.chat-row').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Jonas Berger' }).waitFor();
    await page.keyboard.press('Enter');
    await messages(page).getByText('Hello de').waitFor();
    await page.keyboard.type('/fi');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'letter.txt' }).waitFor();
    await page.getByRole('button', { name: 'Choose' }).focus();
    await page.keyboard.press('Enter');
    await messages(page).getByText('What next?').waitFor();
    expect(await page.evaluate('document.activeElement.className')).toContain('message');
  });

  it('reads local dates right on both sides of a clock change', async () => {
    const { playground } = await startStage();
    const page = await openPage(playground.url);
    const wrong = await page.evaluate(`import('/page/dates.js').then((dates) => {
      const zones = ['Europe/London', 'America/Mexico_City', 'Asia/Tbilisi', 'Asia/Kathmandu'];
      const start = Date.UTC(2014, 9, 25, 20);
      return zones.flatMap((zone) => Array.from({ length: 12 }, (_, hour) => {
        const value = dates.toFieldValue(start + hour * 3600000, zone);
        const back = dates.toFieldValue(dates.fromFieldValue(value, zone), zone);
        return back === value ? [] : [zone + ' ' + value];
      })).flat();
    })`);
    expect(wrong).toEqual([]);
  });

  it('names every control', async () => {
    const page = await startChat(await startStage());
    const nameless = await page.evaluate(
      `[...document.querySelectorAll('button, a, input, select, textarea')]
        .filter((control) => control.getAttribute('aria-hidden') !== 'true')
        .filter((control) => !control.ariaLabel && !control.textContent.trim())
        .map((control) => control.outerHTML)`,
    );
    expect(nameless).toEqual([]);
  });

  it('shows one pane on a phone, with a way back', async () => {
    const { playground } = await startStage();
    const page = await openPage(playground.url, { width: 390, height: 844 });
    await page.getByRole('button', { name: /Maya/u }).click();
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await messages(page).getByText('Hello en').waitFor();
    expect(await page.locator('.chat-list').isVisible()).toBe(false);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    await page.getByRole('button', { name: /^Clock/u }).click();
    await page.getByRole('button', { name: '+1 day' }).click();
    await messages(page).getByText('Yesterday').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Back to the chats' }).click();
    await page.locator('.chat-list').waitFor({ state: 'visible' });
  });
});
