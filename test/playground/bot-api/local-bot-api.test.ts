import { Bot, InlineKeyboard, InputFile } from 'grammy';
import { describe, expect, it } from 'vitest';
import type { LocalBotApi } from '../../../src/playground/bot-api/local-bot-api.ts';
import { localBotApi, TOKEN } from '../../support/local-bot-api.ts';
import { startBot, WHEN_HANDLED } from '../../support/polling.ts';

/** A small bot that echoes, asks with buttons and sends a file. */
function echoBot(api: LocalBotApi): Bot {
  const bot = new Bot(TOKEN, { client: { apiRoot: api.url } });
  bot.command('start', (ctx) =>
    ctx.reply(`hello ${ctx.match}`, {
      reply_markup: new InlineKeyboard().text('Yes', 'yes').copyText('Copy', 'fax +994'),
    }),
  );
  bot.command('file', (ctx) =>
    ctx.replyWithDocument(new InputFile(Buffer.from('Grüße'), 'Brief ä.txt'), { caption: 'here' }),
  );
  bot.callbackQuery('yes', async (ctx) => {
    await ctx.editMessageText('chosen', {
      entities: [{ type: 'bold', offset: 0, length: 6 }],
    });
    await ctx.answerCallbackQuery('noted');
  });
  bot.on('edited_message', (ctx) => ctx.reply('you edited'));
  bot.on('message:text', (ctx) => ctx.reply(`echo ${ctx.msg.text}`));
  bot.on('message', (ctx) => ctx.reply('not text'));
  bot.catch(() => undefined);
  return bot;
}

describe('startLocalBotApi', () => {
  it('carries a chat with buttons', async () => {
    const { api } = await localBotApi();
    await startBot(echoBot(api));
    const maya = api.person(11, { first_name: 'Maya', language_code: 'en' });
    maya.send('/start az-ismayilova');
    await api.waitForIdle(WHEN_HANDLED);
    expect(maya.last()?.text).toBe('hello az-ismayilova');
    expect(maya.labels()).toEqual(['Yes', 'Copy']);
    expect(maya.tapLabel('Copy')).toEqual({ kind: 'copied', text: 'fax +994' });
    maya.tapLabel('Yes');
    await api.waitForIdle(WHEN_HANDLED);
    expect(maya.last()).toMatchObject({ text: 'chosen', edited: true, keyboard: [] });
    expect(maya.last()?.entities).toEqual([{ type: 'bold', offset: 0, length: 6 }]);
    expect(api.violations()).toEqual([]);
  });

  it('lets people tap what the screen once showed', async () => {
    const { api } = await localBotApi();
    await startBot(echoBot(api));
    const maya = api.person(11);
    maya.send('/start');
    await api.waitForIdle(WHEN_HANDLED);
    const question = maya.last()?.id ?? 0;
    maya.tap(question, 'yes');
    await api.waitForIdle(WHEN_HANDLED);
    maya.tap(question, 'yes');
    const violated = (): string | undefined => api.violations()[0]?.reason;
    await expect.poll(violated, { timeout: 30_000 }).toContain('message is not modified');
    expect(() => maya.tap(question, 'never')).toThrow('never had a button');
  });

  it('delivers stickers, photos, voice and edits', async () => {
    const { api } = await localBotApi();
    await startBot(echoBot(api));
    const maya = api.person(11);
    maya.sendSticker();
    maya.sendPhoto('look');
    maya.sendVoice();
    await api.waitForIdle(WHEN_HANDLED);
    expect(maya.messages().filter(({ text }) => text === 'not text')).toHaveLength(3);
    const sent = maya.send('first');
    await api.waitForIdle(WHEN_HANDLED);
    maya.edit(sent, 'second');
    await api.waitForIdle(WHEN_HANDLED);
    expect(maya.last()?.text).toBe('you edited');
  });

  it('takes files and gives them back', async () => {
    const { api } = await localBotApi();
    await startBot(echoBot(api));
    const maya = api.person(11);
    maya.send('/file');
    await api.waitForIdle(WHEN_HANDLED);
    expect(maya.last()?.file).toMatchObject({ file_name: 'Brief ä.txt' });
    const bot = new Bot(TOKEN, { client: { apiRoot: api.url } });
    const file = await bot.api.getFile(maya.last()?.file?.file_id ?? '');
    const response = await fetch(`${api.url}/file/bot${TOKEN}/${file.file_path}`);
    expect(await response.text()).toBe('Grüße');
  });

  it('dates messages by the clock', async () => {
    const { api, clock } = await localBotApi();
    clock.moveTo(Date.parse('2014-11-20T10:00:00Z'));
    const maya = api.person(11);
    maya.send('hello');
    expect(new Date(maya.messages()[0]?.atMs ?? 0).toISOString()).toBe('2014-11-20T10:00:00.000Z');
  });

  it('hears only what is meant for it in groups', async () => {
    const { api } = await localBotApi();
    await startBot(echoBot(api));
    const maya = api.person(11);
    const group = api.group(-5, 'Circle');
    group.send(maya, 'just talking');
    group.send(maya, '/start@other_bot');
    group.send(maya, '/start@postbag_bot now');
    group.send(maya, 'well, @postbag_bot?');
    await api.waitForIdle(WHEN_HANDLED);
    const answers = group.messages().filter(({ byBot }) => byBot);
    expect(answers.map(({ text }) => text).toSorted()).toEqual([
      'echo well, @postbag_bot?',
      'hello now',
    ]);
  });

  it('fails with what is outstanding when no bot runs', async () => {
    const { api } = await localBotApi();
    api.person(11).send('anybody?');
    await expect(api.waitForIdle({ timeoutMs: 60 })).rejects.toThrow('1 updates not confirmed');
  });

  it('refuses to listen beyond loopback', async () => {
    await expect(localBotApi({ host: '0.0.0.0' })).rejects.toThrow('loopback only');
  });
});
