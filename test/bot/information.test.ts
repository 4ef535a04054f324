import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/bot/register-commands.ts';
import { readTexts } from '../../src/locales/texts.ts';
import { useChat } from './chat.ts';

const texts = readTexts();
const open = useChat();

describe('/help and /privacy', () => {
  it('explain how it works', async () => {
    const { say, person } = await open();
    expect(await say('/help')).toContain('How it works');
    expect(person.labels()).toEqual(['Write a letter', 'Urgent actions']);
  });

  it('name every command in the help', async () => {
    const { say } = await open();
    const help = await say('/help');
    for (const command of COMMANDS.filter((name) => name !== 'help')) {
      expect(help).toContain(`/${command} `);
    }
  });

  it('say what is kept and for how long', async () => {
    const { say } = await open();
    const privacy = await say('/privacy');
    for (const part of ['14 days', '180 days', '30 days', 'never stored', '/forget']) {
      expect(privacy).toContain(part);
    }
  });
});

describe('/privacy', () => {
  it.each(['en', 'ru', 'az', 'fr', 'de', 'es'] as const)(
    'fits a phone screen in %s',
    (language) => {
      const days = { draft: 14, writer: 180, sent: 30 };
      expect(texts.say(language, 'privacy', days).length).toBeLessThanOrEqual(800);
    },
  );

  it('has the rest behind a button, and what is kept of this person', async () => {
    const { say, tap, api } = await open();
    await say('/privacy');
    expect(await tap('More about this')).toContain('counted without names');
    expect(await tap('Show what you keep about me')).toBe(texts.say('en', 'export-nothing'));
    expect(api.violations()).toEqual([]);
  });
});
