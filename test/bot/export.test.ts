import { describe, expect, it } from 'vitest';
import { readTexts } from '../../src/locales/texts.ts';
import { FINISH, testWriter, writeToPreview } from '../support/writer.ts';
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

  it('has finished letters as long as they are kept, and what was reported', async () => {
    const tested = await open();
    const writer = testWriter(tested, 7_101);
    await writeToPreview(writer);
    await writer.tap(FINISH);
    await writer.tap('More …');
    await writer.tap('An address does not work');
    await writer.tap('It bounced: office@pa.gov.az');
    await writer.type('/export');
    const words = writer.said().find((text) => text.includes('all I keep'));
    expect(words).toContain('A finished letter, kept until it is sent: Khadija Ismayilova');
    expect(words).toContain('Nora Lindqvist · Lyon');
    expect(words).toContain('do not work: office@pa.gov.az');
    await writer.tap('Show all ways again');
    await writer.tap('Sent by e-mail');
    await writer.tap('Sent by e-mail');
    await writer.type('/export');
    const after = writer.said().findLast((text) => text.includes('all I keep'));
    expect(after).toContain('A letter that is sent, deleted within two days: Khadija Ismayilova');
    expect(after).not.toContain('kept until it is sent');
    expect(tested.api.violations()).toEqual([]);
  });
});
