import { Api } from 'grammy';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { COMMANDS, registerMenu } from '../../src/bot/register-commands.ts';
import { createTelegramClient } from '../../src/bot/telegram/client.ts';
import { readTexts } from '../../src/locales/texts.ts';
import { callBotApi, TOKEN } from '../support/local-bot-api.ts';
import { useTestedBot, type TestedBot } from '../support/tested-bot.ts';

const texts = readTexts();
const log = pino({ level: 'silent' });
let lastPerson = 2000;

const start = useTestedBot();

async function opened(language_code = 'en') {
  const tested = await start();
  lastPerson += 1;
  const person = tested.api.person(lastPerson, { first_name: 'Maya', language_code });
  const say = async (text: string): Promise<string> => {
    person.send(text);
    await tested.settled();
    return person.last()?.text ?? '';
  };
  const tap = async (label: string): Promise<string> => {
    person.tapLabel(label);
    await tested.settled();
    return person.last()?.text ?? '';
  };
  return { ...tested, person, say, tap };
}

/** Keys of Redis that belong to people. */
async function personalKeys({ redis }: TestedBot): Promise<readonly string[]> {
  const keys = await redis.client.keys('*');
  return keys.filter((key) => /^(draft|writer|sent):/.test(key));
}

describe('commands', () => {
  it('explain how it works', async () => {
    const { say } = await opened();
    expect(await say('/help')).toContain('How it works');
  });

  it('name every command in the help', async () => {
    const { say } = await opened();
    const help = await say('/help');
    for (const command of COMMANDS.filter((name) => name !== 'help')) {
      expect(help).toContain(`/${command} `);
    }
  });

  it('say what is kept and for how long', async () => {
    const { say } = await opened();
    const privacy = await say('/privacy');
    for (const part of ['14 days', '180 days', '30 days', 'never stored', '/forget']) {
      expect(privacy).toContain(part);
    }
  });

  it('change the language of the bot', async () => {
    const { say, tap, person, restart } = await opened();
    await say('/language');
    expect(person.labels()).toEqual(
      ['✓ English', 'Русский', 'Azərbaycan dili', 'Français', 'Deutsch', 'Español'].slice(
        0,
        texts.languages.length,
      ),
    );
    expect(await tap('Русский')).toBe(texts.say('ru', 'language-chosen'));
    await restart();
    expect(await say('/help')).toBe(texts.say('ru', 'help'));
  });

  it('begin a letter', async () => {
    const { say, person } = await opened();
    expect(await say('/write')).toContain(texts.say('en', 'interview-language'));
    expect(person.labels().length).toBeGreaterThan(3);
  });

  it('put a letter away and go on with it', async () => {
    const { say, tap } = await opened();
    const question = await say('/write');
    expect(await say('/cancel')).toContain('Your letter is kept as it is');
    expect(await tap('Go on with my letter')).toBe(question);
  });

  it('say so where nothing is to be stopped', async () => {
    const { say } = await opened();
    expect(await say('/cancel')).toBe(texts.say('en', 'cancel-nothing'));
  });

  it('are answered in the middle of a letter', async () => {
    const { say } = await opened();
    await say('/write');
    expect(await say('/help')).toContain('How it works');
    expect(await say('/start')).toContain('Khadija Ismayilova');
  });

  it('answer in a 5,000 character message and in any script', async () => {
    const { say, api } = await opened();
    for (const text of ['x'.repeat(4096), 'مرحبا {{x}} <b>', '/unknown', '/start '.repeat(80)]) {
      expect(await say(text)).not.toBe('');
    }
    expect(api.violations()).toEqual([]);
  });
});

describe('/forget', () => {
  it('asks once, then leaves nothing', async () => {
    const tested = await opened();
    const { say, tap, person } = tested;
    await tested.redis.client.flushall();
    await say('/write');
    await say('/language');
    await tap('✓ English');
    expect(await personalKeys(tested)).toHaveLength(2);
    await say('/forget');
    expect(await tap('Yes, delete it all')).toBe(texts.say('en', 'forget-done'));
    expect(await personalKeys(tested)).toEqual([]);
    expect(person.labels()).not.toContain('Yes, delete it all');
    expect(await say('Maya')).toBe(texts.say('en', 'fallback-text'));
    expect(tested.api.violations()).toEqual([]);
  });

  it('keeps everything on no', async () => {
    const tested = await opened();
    await tested.redis.client.flushall();
    await tested.say('/write');
    await tested.say('/forget');
    expect(await tested.tap('No, keep it')).toBe(texts.say('en', 'forget-kept'));
    expect(await personalKeys(tested)).toHaveLength(1);
  });
});

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
