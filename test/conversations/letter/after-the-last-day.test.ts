import { describe, expect, it } from 'vitest';
import { useTestedBot } from '../../support/tested-bot.ts';
import { FINISH, testWriter, writeToPreview } from '../../support/writer.ts';

/** Lyon is one hour ahead of UTC in November: there the 26th begins at 23:00 UTC. */
const BEFORE_MIDNIGHT_MS = Date.parse('2014-11-25T22:58:00Z');
const AFTER_MIDNIGHT_MS = Date.parse('2014-11-25T23:00:30Z');
const REFUSAL = 'The last day for letters was 25 November 2014';

describe('after the last day', () => {
  const bot = useTestedBot();

  it('finishes nothing that was begun before midnight', async () => {
    const tested = await bot();
    tested.clock.moveTo(BEFORE_MIDNIGHT_MS);
    const writer = testWriter(tested, 31);
    await writeToPreview(writer);
    tested.clock.moveTo(AFTER_MIDNIGHT_MS);
    await writer.tap(FINISH);
    expect(writer.screen().text).toContain(REFUSAL);
    expect(writer.openQuestions()).toEqual([]);
    expect(writer.said().join('\n')).not.toContain('Dear President');
    expect(tested.api.violations()).toEqual([]);
  });

  it('leaves no letter standing that was shown before midnight', async () => {
    const tested = await bot();
    tested.clock.moveTo(BEFORE_MIDNIGHT_MS);
    const writer = testWriter(tested, 37);
    await writeToPreview(writer, { language: 'Russian' });
    await writer.tap('Another wording');
    tested.clock.moveTo(AFTER_MIDNIGHT_MS);
    await writer.tap(FINISH);
    expect(writer.screen().text).toContain(REFUSAL);
    expect(writer.said().join('\n')).not.toContain('Уважаемый господин Президент!');
  });

  it('finishes a letter on the last day itself', async () => {
    const tested = await bot();
    tested.clock.moveTo(BEFORE_MIDNIGHT_MS);
    const writer = testWriter(tested, 32);
    await writeToPreview(writer);
    await writer.tap(FINISH);
    expect(writer.screen().text).toContain('It would come too late.');
  });

  it('knows the day of the town that was typed', async () => {
    const tested = await bot();
    // Still the 25th in Lyon and London, the 26th already in Tokyo.
    tested.clock.moveTo(Date.parse('2014-11-25T16:00:00Z'));
    const writer = testWriter(tested, 33);
    await writer.type('/start az-ismayilova');
    await writer.tap('Write a letter');
    await writer.tap('English');
    await writer.tap('Formal');
    await writer.tap('No');
    await writer.type('Nora Lindqvist');
    await writer.type('Tokyo, Japan');
    expect(writer.screen().text).toContain(REFUSAL);
  });

  it.each(['/start az-ismayilova', '/write', '/cancel'])(
    '%s gives no way to a letter',
    async (command) => {
      const tested = await bot();
      tested.clock.moveTo(BEFORE_MIDNIGHT_MS);
      const writer = testWriter(tested, 34);
      await writer.type('/start az-ismayilova');
      await writer.tap('Write a letter');
      tested.clock.moveTo(AFTER_MIDNIGHT_MS + 2 * 60 * 60 * 1000);
      await writer.type(command);
      expect(writer.screen().text).toContain(REFUSAL);
      await writer.type('Nora Lindqvist');
      expect(writer.openQuestions()).toEqual([]);
      expect(tested.logged).toEqual([]);
    },
  );

  it('refuses the buttons of a finished letter and of a pause', async () => {
    const tested = await bot();
    const writer = testWriter(tested, 35);
    await writeToPreview(writer);
    await writer.tap(FINISH);
    await writer.tap('More …');
    await writer.tap('Another letter');
    await writer.tap('Later');
    tested.clock.moveTo(AFTER_MIDNIGHT_MS + 2 * 60 * 60 * 1000);
    await writer.tap('Go on with my letter');
    expect(writer.screen().text).toContain(REFUSAL);
    await writer.tap('Another letter');
    expect(writer.screen().text).toContain(REFUSAL);
    expect(writer.openQuestions()).toEqual([]);
    expect(tested.api.violations()).toEqual([]);
    expect(tested.logged).toEqual([]);
  });
});
