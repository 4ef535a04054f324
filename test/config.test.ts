import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { describeVariables, readConfig, type Config } from '../src/config.ts';

const KEY_BYTES = Buffer.from(Array.from({ length: 32 }, (_, index) => (index * 37 + 11) % 256));
const KEY = KEY_BYTES.toString('base64');
const OLD_KEY = Buffer.from(KEY_BYTES.toReversed()).toString('base64');

function config(env: Record<string, string> = {}): Config {
  const result = readConfig(env);
  if (!result.ok) throw new Error(result.problems.join('\n'));
  return result.config;
}

function problems(env: Record<string, string>): readonly string[] {
  const result = readConfig(env);
  return result.ok ? [] : result.problems;
}

describe('readConfig', () => {
  it('means the playground with nothing set', () => {
    expect(config()).toEqual({
      production: false,
      bot: { kind: 'playground' },
      redisUrl: undefined,
      dataDir: 'data',
      actionsDir: 'urgent-actions',
      sectionDir: 'section',
      adminIds: [],
      storageKeys: undefined,
      section: { name: undefined, contact: undefined },
      pageUrl: undefined,
      pageIsElsewhere: false,
      host: '127.0.0.1',
      port: 8080,
      healthPort: undefined,
      clockStartMs: undefined,
      reminderCron: '* * * * *',
      broadcastRate: 25,
      logLevel: 'info',
    });
  });

  it('takes an empty variable as unset', () => {
    expect(config({ BOT_TOKEN: '', PORT: ' ', ADMIN_IDS: '' })).toEqual(config());
  });

  it('polls Telegram with a token alone', () => {
    expect(config({ BOT_TOKEN: '1:abc' }).bot).toEqual({
      kind: 'telegram',
      token: '1:abc',
      apiRoot: 'https://api.telegram.org',
      updates: { kind: 'polling' },
    });
  });

  it('takes a webhook with its secret', () => {
    const { bot } = config({
      BOT_TOKEN: '1:abc',
      PUBLIC_URL: 'https://bot.example.org/',
      WEBHOOK_SECRET: 'a-long-secret',
    });
    expect(bot).toMatchObject({
      updates: { kind: 'webhook', publicUrl: 'https://bot.example.org', secret: 'a-long-secret' },
    });
  });

  it('refuses half a webhook', () => {
    expect(problems({ PUBLIC_URL: 'https://a.example' })).toEqual([
      'WEBHOOK_SECRET: is needed with PUBLIC_URL',
    ]);
    expect(problems({ WEBHOOK_SECRET: 'a-long-secret' })).toEqual([
      'PUBLIC_URL: is needed with WEBHOOK_SECRET',
    ]);
  });

  it('has the page where it is served or said to be', () => {
    const served = { PUBLIC_URL: 'https://bot.example.org/', WEBHOOK_SECRET: 'a-long-secret' };
    expect(config(served).pageUrl).toBe('https://bot.example.org/letter');
    const elsewhere = { PAGE_URL: 'https://section.example/write/' };
    expect(config(elsewhere).pageUrl).toBe('https://section.example/write');
    expect(config({ ...served, ...elsewhere }).pageUrl).toBe('https://section.example/write');
    expect(config(served).pageIsElsewhere).toBe(false);
    expect(config({ ...served, PAGE_URL: 'https://bot.example.org/letter/' }).pageIsElsewhere).toBe(
      false,
    );
    expect(config({ ...served, ...elsewhere }).pageIsElsewhere).toBe(true);
    expect(problems({ PAGE_URL: 'https://section.example/?page=1' })).toEqual([
      'PAGE_URL: must have no ? and no # in it',
    ]);
  });

  it('reads lists, instants and keys', () => {
    const read = config({
      ADMIN_IDS: '1, 22',
      CLOCK_START: '2014-11-01T09:00:00+02:00',
      STORAGE_KEY: KEY,
      PORT: '0',
    });
    expect(read.adminIds).toEqual([1, 22]);
    expect(read.clockStartMs).toBe(Date.UTC(2014, 10, 1, 7));
    expect(read.storageKeys).toEqual([KEY_BYTES]);
    expect(read.port).toBe(0);
  });

  it('takes several storage keys, the newest first', () => {
    const { storageKeys } = config({ STORAGE_KEY: `${KEY}, ${OLD_KEY}` });
    expect(storageKeys?.map((key) => key.toString('base64'))).toEqual([KEY, OLD_KEY]);
  });

  it.each([
    ['zeros', Buffer.alloc(32).toString('base64'), 'random'],
    ['a pattern', Buffer.from('abcd'.repeat(8)).toString('base64'), 'random'],
    ['one that is short', Buffer.from(KEY_BYTES.subarray(1)).toString('base64'), '32 bytes'],
    ['no base64', `${KEY.slice(0, -2)}!=`, '32 bytes'],
    ['the same twice', `${KEY},${OLD_KEY},${KEY}`, 'twice'],
    ['nothing but commas', ',', 'empty'],
  ])('refuses a storage key of %s, and says what to do', (_what, given, word) => {
    const [problem, ...others] = problems({ STORAGE_KEY: given });
    expect(problem).toMatch(new RegExp(`^STORAGE_KEY: must .*${word}`));
    expect(problem).toMatch(/openssl rand|leave the newest/);
    expect(others).toEqual([]);
  });

  it('reads secrets from files', () => {
    const files: Record<string, string> = {
      '/run/key': `${KEY}\n${OLD_KEY}\n`,
      '/run/token': '1:abc\n',
    };
    const read = readConfig(
      { BOT_TOKEN_FILE: '/run/token', STORAGE_KEY_FILE: '/run/key', NODE_ENV: 'production' },
      (path) => files[path] ?? '',
    );
    expect(read).toMatchObject({ ok: true, config: { bot: { token: '1:abc' } } });
    expect(read.ok && read.config.storageKeys).toHaveLength(2);
  });

  it('refuses files that say nothing, are not there, or say it twice', () => {
    const missing = '/there/is/no/such/file';
    expect(problems({ BOT_TOKEN_FILE: missing })).toEqual([
      'BOT_TOKEN_FILE: the file cannot be read',
    ]);
    expect(readConfig({ STORAGE_KEY_FILE: '/empty' }, () => ' \n')).toEqual({
      ok: false,
      problems: ['STORAGE_KEY_FILE: the file is empty'],
    });
    expect(readConfig({ STORAGE_KEY: KEY, STORAGE_KEY_FILE: '/key' }, () => OLD_KEY)).toEqual({
      ok: false,
      problems: ['STORAGE_KEY_FILE: STORAGE_KEY is set too; unset one of them'],
    });
  });

  it('takes a port of their own for health and figures', () => {
    expect(config({ HEALTH_PORT: '9090' }).healthPort).toBe(9090);
    expect(problems({ PORT: '9090', HEALTH_PORT: '9090' })).toHaveLength(1);
  });

  it('knows the section by one line each', () => {
    const { section } = config({ SECTION_NAME: ' Section X ', SECTION_CONTACT: 'a@x.example' });
    expect(section).toEqual({ name: 'Section X', contact: 'a@x.example' });
    expect(problems({ SECTION_NAME: 'a\nb' })).toEqual(['SECTION_NAME: must be one line of text']);
  });

  it('lists all problems at once', () => {
    const found = problems({
      NODE_ENV: 'production',
      BOT_TOKEN: 'secret',
      TELEGRAM_API_ROOT: 'ftp://x',
      REDIS_URL: 'localhost',
      ADMIN_IDS: '@me',
      STORAGE_KEY: 'short',
      PORT: '70000',
      CLOCK_START: '2014-11-01',
      REMINDER_CRON: 'often',
      BROADCAST_RATE: '0',
      LOG_LEVEL: 'loud',
      PUBLIC_URL: 'bot.example.org',
    });
    expect(found.map((problem) => problem.split(':')[0])).toEqual([
      'BOT_TOKEN',
      'TELEGRAM_API_ROOT',
      'REDIS_URL',
      'ADMIN_IDS',
      'STORAGE_KEY',
      'PUBLIC_URL',
      'PORT',
      'CLOCK_START',
      'REMINDER_CRON',
      'BROADCAST_RATE',
      'LOG_LEVEL',
      'WEBHOOK_SECRET',
      'CLOCK_START',
    ]);
  });

  it('never repeats a secret', () => {
    expect(problems({ BOT_TOKEN: 'hunter2', STORAGE_KEY: 'hunter2' }).join()).not.toContain(
      'hunter2',
    );
  });

  it('refuses trials in production', () => {
    expect(problems({ NODE_ENV: 'production' }).map((problem) => problem.split(':')[0])).toEqual([
      'BOT_TOKEN',
      'STORAGE_KEY',
    ]);
    const ready = { NODE_ENV: 'production', BOT_TOKEN: '1:abc', STORAGE_KEY: KEY };
    expect(config(ready).production).toBe(true);
    expect(problems({ ...ready, CLOCK_START: '2014-11-01T09:00:00Z' })).toHaveLength(1);
  });

  it('wants https where Telegram calls', () => {
    const webhook = {
      BOT_TOKEN: '1:a',
      PUBLIC_URL: 'http://a.example',
      WEBHOOK_SECRET: 'a-long-secret',
    };
    expect(problems(webhook)).toEqual(['PUBLIC_URL: must be https, Telegram calls no other']);
    expect(problems({ ...webhook, TELEGRAM_API_ROOT: 'http://127.0.0.1:8081' })).toEqual([]);
  });
});

describe('the variables', () => {
  it('stand in .env.example word for word', async () => {
    const example = await readFile(new URL('../.env.example', import.meta.url), 'utf8');
    const expected = describeVariables().flatMap(({ name, doc }) => [`# ${doc}`, `${name}=`]);
    const lines = example.split('\n').filter((line) => line !== '');
    expect(lines.slice(-expected.length)).toEqual(expected);
  });

  it('stand in docs/operations.md word for word', async () => {
    const operations = await readFile(new URL('../docs/operations.md', import.meta.url), 'utf8');
    for (const { name, doc } of describeVariables()) {
      expect(operations).toMatch(new RegExp(`^\\| \`${name}\` +\\| `, 'm'));
      expect(operations).toContain(doc);
    }
  });
});
