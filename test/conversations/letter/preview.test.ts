import { describe, expect, it } from 'vitest';
import { useTestedBot } from '../../support/tested-bot.ts';
import { FINISH, testWriter, writeToPreview, type TestWriter } from '../../support/writer.ts';

function letters(writer: TestWriter): readonly string[] {
  return writer.said().filter((text) => /Nora|N\. L\./.test(text));
}

describe('the preview', () => {
  const bot = useTestedBot();

  it('is one message where the writer reads the language', async () => {
    const writer = testWriter(await bot(), 41);
    await writeToPreview(writer, { language: 'English' });
    expect(letters(writer)).toHaveLength(1);
    expect(writer.screen().text).toContain('Dear President,');
    expect(writer.screen().text).toContain('Is it right like this?');
  });

  it('shows the same letter in the language of the bot beside', async () => {
    const writer = testWriter(await bot(), 42);
    await writeToPreview(writer, { language: 'Russian' });
    const [letter = '', beside = ''] = letters(writer);
    expect(letter).toContain('Уважаемый господин Президент!');
    expect(beside).toContain('The same letter in English');
    expect(beside).toContain('Dear President,');
    expect(letter.split('\n\n').length).toBe(beside.split('\n\n').length - 2);
  });

  it('changes everything and loses nothing', async () => {
    const tested = await bot();
    const writer = testWriter(tested, 43);
    await writeToPreview(writer, { language: 'Russian' });
    await writer.tap('Language');
    await writer.tap('English');
    expect(letters(writer)).toHaveLength(1);
    await writer.tap('Tone');
    await writer.tap('Brief');
    await writer.tap('Town');
    await writer.type('Marseille');
    await writer.tap('Add a line of my own');
    await writer.type('I teach at a school.');
    await writer.tap('Name');
    await writer.tap('Only initials');
    expect(writer.screen().text).toContain('N. L.\nMarseille');
    expect(writer.screen().text).toContain('I teach at a school.');
    await writer.tap('Recipients');
    await writer.tap('Only Zakir');
    expect(writer.screen().text).toContain('Dear Prosecutor General,');
    expect(writer.labels()).not.toContain('Show the letter to the other recipient');
    await writer.tap('Language');
    await writer.tap('German');
    expect(letters(writer)).toHaveLength(2);
    await writer.tap(FINISH);
    expect(letters(writer)).toHaveLength(1);
    expect(tested.api.violations()).toEqual([]);
    expect(tested.logged).toEqual([]);
  });

  it('has another wording each time, and hands out the one that was shown', async () => {
    const writer = testWriter(await bot(), 44);
    await writeToPreview(writer);
    const first = writer.screen().text;
    await writer.tap('Another wording');
    const second = writer.screen().text;
    expect(second).not.toBe(first);
    await writer.tap(FINISH);
    expect(second).toContain(letters(writer)[0]);
  });

  it('shows the letter to the other recipient', async () => {
    const writer = testWriter(await bot(), 45);
    await writeToPreview(writer);
    await writer.tap('Show the letter to the other recipient');
    expect(writer.screen().text).toContain('Dear Prosecutor General,');
    await writer.tap('Show the letter to the other recipient');
    expect(writer.screen().text).toContain('Dear President,');
  });

  it('goes back question by question with each answer kept', async () => {
    const tested = await bot();
    const writer = testWriter(tested, 46);
    await writeToPreview(writer);
    await writer.tap('‹ Back');
    expect(writer.labels()).toContain('Both of them');
    await writer.tap('‹ Back');
    await writer.tap('‹ Back');
    await writer.tap('‹ Back');
    expect(writer.labels()).toContain('Keep “Nora Lindqvist”');
    await writer.tap('‹ Back');
    await writer.tap('‹ Back');
    await writer.tap('‹ Back');
    expect(writer.labels()).toContain('✓ English *');
    await writer.tap('‹ Back');
    expect(writer.screen().text).toContain('Write by 25 November 2014');
    await writer.tap('Go on with my letter');
    await writer.tap('English');
    expect(writer.screen().text).toContain('Nora Lindqvist\nLyon, France');
    expect(tested.api.violations()).toEqual([]);
  });

  it('comes back from a change that was not made', async () => {
    const writer = testWriter(await bot(), 55);
    await writeToPreview(writer);
    const letter = writer.screen().text;
    for (const change of ['Language', 'Tone', 'Name', 'Town', 'Recipients']) {
      await writer.tap(change);
      await writer.tap('‹ Back');
      expect(writer.screen().text).toBe(letter);
    }
    await writer.tap('Name');
    await writer.type('@nora');
    await writer.tap('‹ Back');
    expect(writer.screen().text).toBe(letter);
    await writer.tap('‹ Back');
    await writer.tap('‹ Back');
    expect(writer.labels()).toContain('No line of my own');
  });

  it('asks again for a line that the new language cannot carry', async () => {
    const writer = testWriter(await bot(), 47);
    await writeToPreview(writer);
    await writer.tap('Add a line of my own');
    await writer.type('I teach at a school.');
    await writer.tap('Language');
    await writer.tap('Russian');
    expect(writer.screen().text).toContain('Your line is not in the letter’s language.');
    await writer.tap('No line of my own');
    expect(letters(writer)[0]).toContain('Уважаемый господин Президент!');
  });

  it('says what is wrong with a line that is not polite', async () => {
    const writer = testWriter(await bot(), 48);
    await writeToPreview(writer);
    await writer.tap('Add a line of my own');
    await writer.type('You must act NOW!');
    expect(writer.screen().text).toContain('may sound like a demand');
    await writer.tap('No line of my own');
    expect(writer.screen().text).toContain('Is it right like this?');
  });

  it('puts a pause in between without losing anything', async () => {
    const tested = await bot();
    const writer = testWriter(tested, 49);
    await writeToPreview(writer, { language: 'Russian' });
    await writer.tap('Later');
    expect(writer.screen().text).toContain(
      'is kept as it is until 19 November 2014 or, if you have me remind you of it, until the last day, 25 November 2014.',
    );
    expect(writer.labels()).toEqual(['Go on with my letter', 'Remind me']);
    expect(letters(writer)).toEqual([]);
    await writer.type('hello?');
    expect(writer.openQuestions()).toEqual([]);
    await writer.tap('Go on with my letter');
    expect(letters(writer)).toHaveLength(2);
    await writer.type('/cancel');
    expect(letters(writer)).toEqual([]);
    expect(writer.screen().text).toContain('is kept as it is until');
    await writer.type('/write');
    await writer.tap(FINISH);
    expect(letters(writer)).toHaveLength(2);
    expect(tested.api.violations()).toEqual([]);
    expect(tested.logged).toEqual([]);
  });
});
