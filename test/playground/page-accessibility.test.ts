import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { closeBrowser, hasBrowser, openPage } from '../support/browser.ts';
import { messages, startChat, startStage, write } from './page-stage.ts';

afterAll(closeBrowser);

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const report = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
});

/** Everything that axe finds, with the elements it finds it in. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations } = report.parse(await page.evaluate('axe.run()'));
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** What can be on the page, by what leads there from a chat that has begun. */
const STATES: Readonly<Record<string, (page: Page, isPhone: boolean) => Promise<unknown>>> = {
  'a chat': () => Promise.resolve(),
  'an alert': (page) => page.getByRole('button', { name: 'Alert' }).click(),
  'an answer and a toast': async (page) => {
    await page.getByRole('button', { name: 'Choose' }).click();
    await messages(page).getByText('What next?').waitFor();
  },
  'a file': async (page) => {
    await write(page, '/file');
    await page.getByRole('link', { name: 'letter.txt' }).waitFor();
  },
  'the list of commands': async (page) => {
    await page.getByRole('button', { name: 'Commands of the bot' }).click();
    await page.getByRole('listbox').waitFor();
  },
  'the menu of a message': (page) =>
    page.getByRole('button', { name: 'Message menu' }).last().click({ force: true }),
  'the menu of the chat': (page) => page.getByRole('button', { name: 'More' }).click(),
  'a new person': async (page, isPhone) => {
    if (isPhone) await page.getByRole('button', { name: 'Back to the chats' }).click();
    await page.getByRole('button', { name: 'Try as somebody new' }).click();
  },
  'the clock': async (page, isPhone) => {
    if (isPhone) await page.getByRole('button', { name: /^Clock/u }).click();
    await page.getByRole('button', { name: '+1 day' }).click();
    await messages(page).getByText('Yesterday').waitFor();
  },
  'the chats': async (page, isPhone) => {
    if (isPhone) await page.getByRole('button', { name: 'Back to the chats' }).click();
  },
  'a group': async (page, isPhone) => {
    if (isPhone) await page.getByRole('button', { name: 'Back to the chats' }).click();
    await page.locator('.chat-row').last().click();
  },
};

const SIZES = {
  desktop: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
} as const;

describe.skipIf(!hasBrowser)('the page, to those who do not see it', () => {
  for (const [device, size] of Object.entries(SIZES))
    for (const colorScheme of ['light', 'dark'] as const)
      it(`has nothing that axe finds on a ${device} in the ${colorScheme}`, async () => {
        const stage = await startStage({
          landmarks: () => Promise.resolve([{ label: 'To the last day: Maya', atMs: Date.now() }]),
        });
        const isPhone = device === 'phone';
        for (const [state, reach] of Object.entries(STATES)) {
          const page = await startChatAgain(stage, { ...size, colorScheme });
          await reach(page, isPhone);
          expect(await violations(page), state).toEqual([]);
          await page.context().close();
        }
      });

  it('has one heading of the first rank and one main landmark in each pane', async () => {
    const stage = await startStage();
    const page = await startChat(stage, SIZES.phone);
    for (const pane of ['chat', 'list']) {
      if (pane === 'list') await page.getByRole('button', { name: 'Back to the chats' }).click();
      expect(await page.getByRole('heading', { level: 1 }).allTextContents()).toEqual([
        'Postbag playground',
      ]);
      expect(await page.getByRole('main').count()).toBe(1);
    }
    expect(await page.title()).toContain('Postbag');
  });

  it('has its commands within reach of the keyboard', async () => {
    const page = await startChat(await startStage());
    await page.getByRole('button', { name: 'Commands of the bot' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('listbox').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'letter.txt' }).waitFor();
  });
});

type Stage = Awaited<ReturnType<typeof startStage>>;

/** The chat with Maya, which has begun already from the second time on. */
async function startChatAgain(
  { playground }: Stage,
  options: Parameters<typeof openPage>[1],
): Promise<Page> {
  const page = await openPage(`${playground.url}#101`, options);
  const start = page.getByRole('button', { name: 'Start', exact: true });
  const field = page.getByLabel('Message', { exact: true });
  await start.or(field).waitFor();
  if (await start.isVisible()) await start.click();
  else await write(page, '/start');
  await page.getByRole('button', { name: 'Choose' }).last().waitFor();
  return page;
}
