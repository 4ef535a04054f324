import { describe, expect, it } from 'vitest';
import { readTexts } from '../../src/locales/texts.ts';
import { useChat } from './chat.ts';

const texts = readTexts();
const open = useChat();

describe('/export', () => {
  it('says that nothing is kept', async () => {
    const { say } = await open();
    expect(await say('/export')).toBe(texts.say('en', 'export-nothing'));
  });

  it.each(['/export', '/mydata', 'my data', 'мои данные', 'mes données'])(
    '%s gives all that is kept, in words and as a file',
    async (said) => {
      const { say, tap, person, api } = await open();
      await say('/start az-ismayilova');
      await tap('Remind me');
      await tap('Yes, it is');
      await say('/write');
      await say('English');
      await say('formal');
      await say('no');
      await say('Nora Lindqvist');
      await say('Lyon');
      await say(said);
      const words = person.messages().findLast(({ text }) => text.includes('all I keep'))?.text;
      for (const part of ['Nora Lindqvist · Lyon', 'Reminders: ', 'at 10:00']) {
        expect(words).toContain(part);
      }
      expect(words).not.toMatch(/undefined|\{/);
      expect(person.messages().at(-1)?.byBot).toBe(true);
      expect(api.violations()).toEqual([]);
    },
  );
});
