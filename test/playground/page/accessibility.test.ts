import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { violations } from '../../support/axe.ts';
import { closeBrowser, hasBrowser } from '../../support/browser.ts';
import { messages, startChat, startStage, write } from './stage.ts';

afterAll(closeBrowser);

const back = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Back to the chats' }).click();
const escape = (page: Page): Promise<void> => page.keyboard.press('Escape');

/** What can be on the page, and what leads there and away again. */
interface State {
  readonly name: string;
  readonly reach: (page: Page, isPhone: boolean) => Promise<unknown>;
  readonly leave?: (page: Page, isPhone: boolean) => Promise<unknown>;
}

const STATES: readonly State[] = [
  { name: 'a chat', reach: () => Promise.resolve() },
  {
    name: 'an alert',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Alert' }).click();
      await page.getByRole('button', { name: 'OK' }).waitFor();
    },
    leave: (page) => page.getByRole('button', { name: 'OK' }).click(),
  },
  {
    name: 'an answer and a toast',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Choose' }).click();
      await messages(page).getByText('What next?').waitFor();
    },
  },
  {
    name: 'a file',
    reach: async (page) => {
      await write(page, '/file');
      await page.getByRole('link', { name: 'letter.txt' }).waitFor();
    },
  },
  {
    name: 'the list of commands',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Commands of the bot' }).click();
      await page.getByRole('listbox').waitFor();
    },
    leave: escape,
  },
  {
    name: 'the menu of a message',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Message menu' }).last().focus();
      await page.keyboard.press('Enter');
      await page.getByRole('menu').waitFor();
    },
    leave: escape,
  },
  {
    name: 'the menu of the chat',
    reach: (page) => page.getByRole('button', { name: 'More' }).click(),
    leave: escape,
  },
  {
    name: 'the clock',
    reach: async (page, isPhone) => {
      if (isPhone) await page.getByRole('button', { name: /^Clock/u }).click();
      await page.getByRole('button', { name: '+1 day' }).click();
      await messages(page).locator('.day').first().waitFor();
    },
    leave: escape,
  },
  { name: 'the chats', reach: (page, isPhone) => (isPhone ? back(page) : Promise.resolve()) },
  {
    name: 'a new person',
    reach: (page) => page.getByRole('button', { name: 'Try as somebody new' }).click(),
    leave: escape,
  },
  {
    name: 'a group',
    reach: async (page) => {
      await page.locator('.chat-row', { hasText: 'Group of' }).click();
      await messages(page).getByText('to call the bot').waitFor();
    },
    leave: (page, isPhone) => (isPhone ? back(page) : Promise.resolve()),
  },
  {
    name: 'a chat that has not begun',
    reach: async (page) => {
      await page.getByRole('button', { name: /Jonas/u }).click();
      await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
    },
  },
];

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
        const page = await startChat(stage, { ...size, colorScheme });
        for (const { name, reach, leave } of STATES) {
          await reach(page, device === 'phone');
          expect(await violations(page), name).toEqual([]);
          await leave?.(page, device === 'phone');
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
