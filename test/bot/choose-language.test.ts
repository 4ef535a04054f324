import { describe, expect, it } from 'vitest';
import { readTexts } from '../../src/locales/texts.ts';
import { useChat } from './chat.ts';

const texts = readTexts();
const open = useChat();

describe('/language', () => {
  it('change the language of the bot', async () => {
    const { say, tap, person, restart } = await open();
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
});
