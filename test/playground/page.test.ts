import { readFile } from 'node:fs/promises';
import { Bot, InlineKeyboard, InputFile } from 'grammy';
import { run } from '@grammyjs/runner';
import type { Locator, Page } from 'playwright-core';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { movableClock, type MovableClock } from '../../src/clock.ts';
import {
  startPlayground,
  type Playground,
  type PlaygroundOptions,
} from '../../src/playground/playground.ts';
import { closeBrowser, hasBrowser, openPage, type PageOptions } from '../support/browser.ts';
import { TEST_START_MS, TOKEN } from '../support/local-bot-api.ts';

const DEADLINE_MS = Date.parse('2014-11-25T12:00:00Z');

interface Stage {
  readonly playground: Playground;
  readonly clock: MovableClock;
}

async function startStage(options: Partial<PlaygroundOptions> = {}): Promise<Stage> {
  const clock = movableClock(TEST_START_MS);
  const playground = await startPlayground({ clock, token: TOKEN, ...options });
  onTestFinished(() => playground.close());
  const bot = exampleBot(playground);
  await bot.init();
  await bot.api.setMyDescription('A bot to test the page with.');
  await bot.api.setMyCommands([
    { command: 'start', description: 'Begin' },
    { command: 'file', description: 'Get a file' },
  ]);
  const handle = run(bot, { runner: { silent: true } });
  onTestFinished(() => handle.stop());
  return { playground, clock };
}

function exampleBot({ apiRoot }: Playground): Bot {
  const bot = new Bot(TOKEN, { client: { apiRoot } });
  const keyboard = new InlineKeyboard()
    .text('Choose', 'choose')
    .text('Alert', 'alert')
    .row()
    .copyText('Copy fax', '+994 12 492 0625')
    .url('Share', 'https://t.me/postbag_bot?start=shared');
  bot.command('start', (ctx) =>
    ctx.reply(`<b>Hello</b> ${ctx.from?.language_code} ${ctx.match}`, {
      parse_mode: 'HTML',
      reply_markup: keyboard,
    }),
  );
  bot.command('file', (ctx) =>
    ctx.replyWithDocument(new InputFile(Buffer.from('a letter'), 'letter.txt')),
  );
  bot.callbackQuery('choose', async (ctx) => {
    await ctx.answerCallbackQuery('Chosen well');
    await ctx.editMessageText('You chose.');
    await ctx.reply('What next?', { reply_markup: new InlineKeyboard().text('On', 'on') });
  });
  bot.callbackQuery('alert', (ctx) => ctx.answerCallbackQuery({ text: 'Look!', show_alert: true }));
  bot.callbackQuery('on', (ctx) => ctx.answerCallbackQuery());
  bot.on('edited_message:text', (ctx) => ctx.reply(`edited: ${ctx.msg.text}`));
  bot.on('message:text', (ctx) => ctx.reply(`echo: ${ctx.msg.text}`));
  bot.on('message', (ctx) => ctx.reply('That is no text.'));
  bot.catch(() => undefined);
  return bot;
}

/** Opens the page as Maya, past the Start button. */
async function startChat({ playground }: Stage, options: PageOptions = {}): Promise<Page> {
  const page = await openPage(`${playground.url}#101`, options);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('button', { name: 'Choose' }).waitFor();
  return page;
}

/** Where the messages are: the chat list shows the newest of them, too. */
function messages(page: Page): Locator {
  return page.getByRole('log');
}

async function write(page: Page, text: string): Promise<void> {
  await page.getByLabel('Message', { exact: true }).fill(text);
  await page.keyboard.press('Enter');
}

describe.skipIf(!hasBrowser)('the playground page', () => {
  afterAll(closeBrowser);

  it('introduces the bot and starts it', async () => {
    const stage = await startStage();
    const page = await openPage(`${stage.playground.url}#102`);
    await messages(page).getByText('A bot to test the page with.').waitFor();
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await messages(page).getByText('Hello de').waitFor();
    expect(await page.locator('.text strong').textContent()).toBe('Hello');
  });

  it('taps buttons and shows answers', async () => {
    const page = await startChat(await startStage());
    await page.getByRole('button', { name: 'Alert' }).click();
    const alert = page.getByRole('dialog');
    expect(await alert.textContent()).toContain('Look!');
    await alert.getByRole('button', { name: 'OK' }).click();
    await page.getByRole('button', { name: 'Choose' }).click();
    await page.getByText('Chosen well').waitFor();
    await messages(page).getByText('What next?').waitFor();
    expect(await messages(page).getByText('edited').count()).toBe(1);
    expect(await page.getByRole('button', { name: 'Choose' }).count()).toBe(0);
  });

  it('copies with a button and from the message menu', async () => {
    const page = await startChat(await startStage());
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy fax' }).click();
    await page.getByText('Copied').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe('+994 12 492 0625');
    await messages(page).getByText('Hello en').hover();
    await page.getByRole('button', { name: 'Message menu' }).last().click();
    await page.getByRole('menuitem', { name: 'Copy text' }).click();
    await expect.poll(() => page.evaluate('navigator.clipboard.readText()')).toContain('Hello en');
  });

  it('shows what people write as text, never as markup', async () => {
    const page = await startChat(await startStage());
    await write(page, '<img src=x onerror=alert(1)> {{x}} office@president.az');
    await messages(page).getByText('echo: <img src=x onerror=alert(1)>').waitFor();
    expect(await page.locator('.log img').count()).toBe(0);
    expect(await page.locator('.text a').last().getAttribute('href')).toBe(
      'mailto:office@president.az',
    );
  });

  it('edits an own message and replies to one', async () => {
    const page = await startChat(await startStage());
    await write(page, 'frist');
    await messages(page).getByText('echo: frist').waitFor();
    const own = page.locator('.message.own').last();
    await own.hover();
    await own.getByRole('button', { name: 'Message menu' }).click();
    await page.getByRole('menuitem', { name: 'Edit' }).click();
    await write(page, 'first');
    await messages(page).getByText('edited: first').waitFor();
    await own.hover();
    await own.getByRole('button', { name: 'Message menu' }).click();
    await page.getByRole('menuitem', { name: 'Reply' }).click();
    await write(page, 'indeed');
    await messages(page).getByText('echo: indeed').waitFor();
    expect(await page.locator('.quote').textContent()).toBe('Maya Ellisfirst');
  });

  it('sends a sticker and downloads a file', async () => {
    const page = await startChat(await startStage());
    await page.getByRole('button', { name: 'Attach' }).click();
    await page.getByRole('menuitem', { name: '👍 Sticker' }).click();
    await messages(page).getByText('That is no text.').waitFor();
    await write(page, '/file');
    const downloading = page.waitForEvent('download');
    await page.getByRole('link', { name: 'letter.txt' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('letter.txt');
    expect(await readFile(await download.path(), 'utf8')).toBe('a letter');
  });

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

  it('lets several people write in the group', async () => {
    const page = await openPage(`${(await startStage()).playground.url}#-201`);
    await page.getByLabel('Write as').selectOption('Jonas Berger');
    await write(page, '/start@postbag_bot');
    await messages(page).getByText('Hello de').waitFor();
    expect(await page.locator('.message.bot .sender').textContent()).toBe('Postbag');
  });

  it('follows deep links from the address and from messages', async () => {
    const { playground } = await startStage();
    const page = await openPage(`${playground.url}?start=az-ismayilova`);
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await messages(page).getByText('Hello en az-ismayilova').waitFor();
    await page.getByRole('link', { name: 'Share' }).click();
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await messages(page).getByText('Hello en shared').waitFor();
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
    expect(await page.locator('.chat-list').isVisible()).toBe(true);
  });

  it('blocks the bot and lets it back', async () => {
    const stage = await startStage();
    const page = await startChat(stage);
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Block the bot' }).click();
    await page.getByRole('button', { name: 'Unblock the bot' }).click();
    await write(page, 'again');
    await messages(page).getByText('echo: again').waitFor();
  });
});
