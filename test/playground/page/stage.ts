import { Bot, InlineKeyboard, InputFile } from 'grammy';
import { run } from '@grammyjs/runner';
import type { Locator, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { movableClock, type MovableClock } from '../../../src/clock.ts';
import {
  startPlayground,
  type Playground,
  type PlaygroundOptions,
} from '../../../src/playground/playground.ts';
import { openPage, type PageOptions } from '../../support/browser.ts';
import { TEST_START_MS, TOKEN } from '../../support/local-bot-api.ts';

/** The page with a small bot behind it that has one of everything the page shows. */
export interface Stage {
  readonly playground: Playground;
  readonly clock: MovableClock;
}

export async function startStage(options: Partial<PlaygroundOptions> = {}): Promise<Stage> {
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
    .url('Share', 'https://t.me/postbag_bot?start=shared')
    .url('Pass on', 'https://t.me/share/url?url=https%3A%2F%2Ft.me%2Fpostbag_bot');
  bot.command('start', (ctx) =>
    ctx.reply(`Hello ${ctx.from?.language_code} ${ctx.match}`, {
      entities: [{ type: 'bold', offset: 0, length: 5 }],
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
export async function startChat({ playground }: Stage, options: PageOptions = {}): Promise<Page> {
  const page = await openPage(`${playground.url}#101`, options);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('button', { name: 'Choose' }).waitFor();
  return page;
}

/** Where the messages are: the chat list shows the newest of them, too. */
export function messages(page: Page): Locator {
  return page.getByRole('log');
}

export async function write(page: Page, text: string): Promise<void> {
  await page.getByLabel('Message', { exact: true }).fill(text);
  await page.keyboard.press('Enter');
}
