import { describe, expect, it } from 'vitest';
import { readTexts } from '../../src/locales/texts.ts';
import type { Person } from '../../src/playground/bot-api/people.ts';
import { useTestedBot } from '../support/tested-bot.ts';

const texts = readTexts();
const start = useTestedBot();
let lastPerson = 4000;

async function opened() {
  const tested = await start();
  lastPerson += 1;
  return { ...tested, person: tested.api.person(lastPerson) };
}

describe('outside a letter', () => {
  const cases: readonly [what: string, send: (person: Person) => unknown, key: string][] = [
    ['words', (person) => person.send('What is the weather?'), 'fallback-text'],
    ['an unknown command', (person) => person.send('/sing'), 'fallback-command'],
    ['a sticker', (person) => person.sendSticker(), 'fallback-sticker'],
    ['a voice message', (person) => person.sendVoice(), 'fallback-voice'],
    ['thanks', (person) => person.send('Большое спасибо!'), 'fallback-thanks'],
    ['a photo with words', (person) => person.sendPhoto('look @postbag'), 'fallback-text'],
    ['a photo', (person) => person.sendPhoto(), 'fallback-media'],
    ['a changed message', (person) => person.edit(person.send('/help'), 'Hm'), 'fallback-edited'],
  ];

  it.each(cases)('%s is answered with a way on', async (_what, send, key) => {
    const { person, settled, api } = await opened();
    send(person);
    await settled();
    expect(person.last()?.text).toBe(texts.say('en', key));
    expect(person.labels().slice(-2)).toEqual(['Urgent actions', 'How this works']);
    expect(person.labels().length).toBeLessThanOrEqual(3);
    expect(api.violations()).toEqual([]);
  });

  it('a button that nobody knows is answered', async () => {
    const { person, settled, api } = await opened();
    person.send('/start');
    await settled();
    const id = person.last()?.id ?? 0;
    person.tap(id, 'r:on:az-ismayilova');
    person.tap(id, 'l:for:az-ismayilova');
    person.tap(id, 'l:for:az-ismayilova');
    await settled();
    expect(api.violations()).toEqual([]);
  });

  it('nothing is sent to somebody who blocked the bot', async () => {
    const { person, settled, api, logged } = await opened();
    person.send('/start');
    await settled();
    api.faults.blockBy(person.id);
    await settled();
    api.faults.unblockBy(person.id);
    await settled();
    expect(logged.filter((line) => line.includes('"level":50'))).toEqual([]);
  });
});
