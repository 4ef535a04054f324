import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestedBot, type TestedBot } from '../support/bot.ts';

let bot: TestedBot;
let nextPerson = 1000;

beforeAll(async () => {
  bot = await startTestedBot();
});
afterAll(() => bot.close());
beforeEach(() => bot.api.clear());

function newPerson(language_code = 'en') {
  nextPerson += 1;
  return bot.api.person(nextPerson, { first_name: 'Maya', language_code });
}

describe('/start', () => {
  it('welcomes and shows the only open card', async () => {
    const maya = newPerson();
    maya.send('/start');
    await bot.idle();
    const [, welcome, card] = maya.messages();
    expect(welcome?.text).toContain('Hello!');
    expect(card?.text).toContain('Khadija Ismayilova');
    expect(card?.text).toContain('25 November 2014');
    expect(maya.labels()).toContain('Write a letter');
    expect(bot.api.violations()).toEqual([]);
  });
});
