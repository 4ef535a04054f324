import { Api } from 'grammy';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { COMMANDS, registerMenu } from '../../src/bot/register-commands.ts';
import { createTelegramClient } from '../../src/bot/telegram/client.ts';
import { readTexts } from '../../src/locales/texts.ts';
import { callBotApi, TOKEN } from '../support/local-bot-api.ts';
import { useTestedBot } from '../support/tested-bot.ts';

const texts = readTexts();
const log = pino({ level: 'silent' });
const start = useTestedBot();

describe('the menu', () => {
  it('is registered in each language, once', async () => {
    const { api } = await start();
    const client = createTelegramClient({ apiRoot: api.url, token: TOKEN, log });
    const telegram = new Api(TOKEN);
    telegram.config.use(client.transport);
    await registerMenu({ api: telegram, texts, log });
    for (const language of texts.languages) {
      const scope = language === 'en' ? {} : { language_code: language };
      const { result } = await callBotApi(api, 'getMyCommands', scope);
      expect(result).toEqual(
        COMMANDS.map((command) => ({
          command,
          description: texts.say(language, `command-${command}`),
        })),
      );
      const about = await callBotApi(api, 'getMyShortDescription', scope);
      expect(about['result']).toEqual({ short_description: texts.say(language, 'bot-about') });
    }
    api.clear();
    await registerMenu({ api: telegram, texts, log });
    expect(Object.keys(api.counts()).filter((method) => method.startsWith('set'))).toEqual([]);
    await client.close();
  });
});
