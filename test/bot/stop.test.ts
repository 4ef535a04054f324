import { describe, expect, it } from 'vitest';
import { readTexts } from '../../src/locales/texts.ts';
import { useChat } from './chat.ts';

const texts = readTexts();
const open = useChat();

/** Two for each language, and five that nobody had listed. */
const SAID = [
  '/stop',
  'stop',
  'Unsubscribe!',
  '/unsubscribe',
  'STOP.',
  'no more reminders',
  'стоп',
  'отписаться',
  'dayandır',
  'abunəni ləğv et',
  'arrête',
  'me désabonner',
  'stopp',
  'abbestellen',
  'detener',
  'darme de baja',
  'stop please',
  'please stop!',
  'stop sending me messages',
  'хватит мне писать',
  'hör auf',
  'arrêtez de m’écrire',
];

describe('/stop and what people say for it', () => {
  it.each(SAID)('%s ends all reminders', async (said) => {
    const { say, tap, api } = await open();
    await say('/start az-ismayilova');
    await tap('Remind me');
    await tap('Yes, it is');
    expect(await say(said)).toBe(texts.say('en', 'stop-done'));
    expect(await say('/reminders')).toBe(texts.say('en', 'reminder-list-none'));
    expect(api.violations()).toEqual([]);
  });

  it('says that there are none', async () => {
    const { say } = await open();
    expect(await say('stop')).toBe(texts.say('en', 'stop-none'));
  });

  it('keeps a letter in progress, and offers to delete it', async () => {
    const { say, tap, person, api } = await open();
    await say('/write');
    expect(await say('stop')).toContain(texts.say('en', 'stop-letter'));
    expect(person.labels()).toContain('Go on with my letter');
    expect(await tap('Delete this letter')).toContain('Shall I delete this letter');
    expect(await tap('Yes, delete it')).toBe(texts.say('en', 'interview-stopped'));
    expect(api.violations()).toEqual([]);
  });
});
