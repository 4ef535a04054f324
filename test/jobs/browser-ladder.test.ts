import { afterAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { messages, write } from '../playground/page/stage.ts';
import { closeBrowser, hasBrowser } from '../support/browser.ts';
import { appears, openPlayground, tap } from '../support/playground-page.ts';

/** What the page promises. */
const PROMISED_MS = 1_000;

/** Begins a letter, leaves it half way, and asks for reminders. */
async function leaveHalfWay(page: Page): Promise<void> {
  await tap(page, 'Write a letter');
  await messages(page).getByRole('button', { name: 'English' }).last().click();
  await write(page, '/cancel');
  await tap(page, 'Remind me');
  await appears(page, 'Is it 09:');
  await tap(page, 'Yes, it is');
  await appears(page, 'I will remind you at 10:00');
}

/**
 * Moves the clock to the next reminder, once the page says that it is on `day` of the month: on a
 * slow machine the last one would still stand there. Returns how long `text` took to appear, in ms.
 */
async function goToNext(page: Page, day: number, text: string): Promise<number> {
  const button = page.getByRole('button', {
    name: new RegExp(`To the next reminder.*\\b${day}\\b`),
  });
  await button.waitFor();
  const startMs = performance.now();
  await button.click();
  await appears(page, text);
  return performance.now() - startMs;
}

/** Moves the clock with a button of the page, and waits until the page shows that day. */
async function goToDay(page: Page, button: string, day: string): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  await page.locator('.clock-day', { hasText: day }).waitFor();
}

describe.skipIf(!hasBrowser)('reminders in the playground', () => {
  afterAll(closeBrowser);

  it('climb the ladder rung by rung', async () => {
    const { page } = await openPlayground();
    await leaveHalfWay(page);
    const tookMs = [
      await goToNext(
        page,
        18,
        'Khadija Ismayilova: the last day to write is 25 November 2014 (7 days left on 18 November).',
      ),
      await goToNext(
        page,
        23,
        'Khadija Ismayilova: the last day to write is 25 November 2014 (2 days left on 23 November).',
      ),
      await goToNext(page, 25, 'today, 25 November 2014, is the last day to write.'),
    ];
    expect(Math.min(...tookMs)).toBeLessThan(PROMISED_MS);
    expect(await page.getByRole('button', { name: 'To the next reminder' }).count()).toBe(0);
    await goToDay(page, 'To the day after', '26 November 2014');
    await tap(page, 'Go on with my letter');
    await appears(page, 'The last day for letters was 25 November 2014');
  });

  it('stop for whoever has written', async () => {
    const { page } = await openPlayground();
    await leaveHalfWay(page);
    await goToNext(
      page,
      18,
      'Khadija Ismayilova: the last day to write is 25 November 2014 (7 days left on 18 November).',
    );
    await tap(page, 'I have written');
    await appears(page, 'I will not remind you of it any more');
    await page.getByRole('button', { name: 'To the next reminder' }).waitFor({ state: 'detached' });
    await goToDay(page, 'To the last day', '25 November 2014');
    await page.getByRole('button', { name: '+1 hour' }).click();
    await page.locator('.clock-time', { hasText: '10:0' }).waitFor();
    await write(page, '/reminders');
    await appears(page, 'You have no reminders.');
    expect(await messages(page).getByText('is the last day to write.').count()).toBe(0);
  });

  it('come without a redis-server, too', async () => {
    const { page } = await openPlayground({ PATH: '/nowhere' });
    await leaveHalfWay(page);
    await goToNext(
      page,
      18,
      'Khadija Ismayilova: the last day to write is 25 November 2014 (7 days left on 18 November).',
    );
    await tap(page, 'Remind me again tomorrow');
    await appears(page, 'I will remind you again tomorrow at 10:00');
    await goToNext(
      page,
      19,
      'Khadija Ismayilova: the last day to write is 25 November 2014 (6 days left on 19 November).',
    );
  });
});
