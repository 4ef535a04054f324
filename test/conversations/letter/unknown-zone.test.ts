import { describe, expect, it } from 'vitest';
import { useTestedBot } from '../../support/tested-bot.ts';
import { testWriter } from '../../support/writer.ts';

/**
 * 01:00 on the 26th in London, where English is guessed to be at home; 17:00 on the 25th in Los
 * Angeles.
 */
const NIGHT_MS = Date.parse('2014-11-26T01:00:00Z');
/** The 25th ends here last, twelve hours behind UTC. */
const OVER_EVERYWHERE_MS = Date.parse('2014-11-26T12:00:00Z');
const SEEMS_OVER = 'The last day for letters was 25 November 2014, and it seems to be over';
const IS_OVER = 'The last day for letters was 25 November 2014, so I no longer write any';
const HOUR_MS = 60 * 60 * 1000;
const LINK = '/start az-ismayilova';

describe('a writer whose zone is not known', () => {
  const start = useTestedBot();

  async function atNight(id: number, atMs = NIGHT_MS) {
    const tested = await start();
    tested.clock.moveTo(atMs);
    return { ...tested, writer: testWriter(tested, id) };
  }

  it.each([LINK, '/start'])('is asked for the time after %s', async (command) => {
    const { writer, api } = await atNight(71);
    await writer.type(command);
    expect(writer.screen().text).toContain(SEEMS_OVER);
    expect(writer.screen().text).toContain('Is it 01:00 on 26 November 2014 there?');
    expect(writer.labels()).not.toContain('Write a letter');
    expect(api.violations()).toEqual([]);
  });

  it('writes where the day is not over', async () => {
    const { writer, api, logged } = await atNight(72);
    await writer.type(LINK);
    await writer.tap('No, let me choose');
    await writer.tap('17:00');
    if (writer.labels().some((label) => label.startsWith('Los Angeles')))
      await writer.tap('Los Angeles');
    expect(writer.screen().text).toContain('Today, 25 November 2014, is the last day to write.');
    await writer.tap('Write a letter');
    await writer.tap('English');
    expect(writer.screen().text).toContain('How should it sound?');
    expect([...api.violations(), ...logged]).toEqual([]);
  });

  it('is refused where the day is over', async () => {
    const { writer } = await atNight(73);
    await writer.type(LINK);
    await writer.tap('Yes, it is');
    expect(writer.screen().text).toContain(IS_OVER);
    await writer.type(LINK);
    expect(writer.screen().text).toContain(IS_OVER);
  });

  it('is refused without a question once it is over everywhere', async () => {
    const { writer } = await atNight(74, OVER_EVERYWHERE_MS);
    await writer.type(LINK);
    expect(writer.screen().text).toContain(IS_OVER);
  });

  it('goes on with a letter begun before midnight', async () => {
    const { writer, clock, api } = await atNight(75, NIGHT_MS - 2 * HOUR_MS);
    await writer.type(LINK);
    await writer.tap('Write a letter');
    await writer.tap('English');
    clock.moveTo(NIGHT_MS);
    await writer.tap('Formal');
    expect(writer.screen().text).toContain(SEEMS_OVER);
    expect(writer.openQuestions()).toEqual([]);
    await writer.tap('No, let me choose');
    await writer.tap('15:00');
    await writer.tap('Honolulu');
    expect(writer.labels()).toContain('Go on with my letter');
    await writer.tap('Go on with my letter');
    expect(writer.screen().text).toContain('How should it sound?');
    expect(api.violations()).toEqual([]);
  });

  it('is asked again where the town typed is unknown', async () => {
    const { writer, clock } = await atNight(76, NIGHT_MS - 2 * HOUR_MS);
    await writer.type(LINK);
    for (const label of ['Write a letter', 'English', 'Formal', 'No']) await writer.tap(label);
    await writer.type('Nora Lindqvist');
    await writer.type('Hintertupfing');
    clock.moveTo(NIGHT_MS);
    await writer.tap('No line of my own');
    expect(writer.screen().text).toContain(SEEMS_OVER);
    await writer.tap('Yes, it is');
    expect(writer.screen().text).toContain(IS_OVER);
  });

  it('counts the day of a town typed before a pause', async () => {
    const { writer, clock } = await atNight(77, NIGHT_MS - 2 * HOUR_MS);
    await writer.type(LINK);
    for (const label of ['Write a letter', 'English', 'Formal', 'No']) await writer.tap(label);
    await writer.type('Nora Lindqvist');
    await writer.type('Los Angeles');
    await writer.tap('Later');
    clock.moveTo(NIGHT_MS);
    await writer.type(LINK);
    expect(writer.screen().text).toContain('Today, 25 November 2014, is the last day to write.');
    await writer.tap('Go on with my letter');
    expect(writer.labels()).toContain('No line of my own');
  });

  it.each(['Later', '/cancel'])('keeps the letter over the question after %s', async (way) => {
    const { writer, clock } = await atNight(78, NIGHT_MS - 2 * HOUR_MS);
    await writer.type(LINK);
    await writer.tap('Write a letter');
    await writer.tap('English');
    clock.moveTo(NIGHT_MS);
    await (way === 'Later' ? writer.tap(way) : writer.type(way));
    expect(writer.screen().text).toContain(SEEMS_OVER);
    await writer.tap('No, let me choose');
    await writer.tap('15:00');
    await writer.tap('Honolulu');
    expect(writer.labels()).toContain('Go on with my letter');
  });
});
