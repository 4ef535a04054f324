import { describe, expect, it } from 'vitest';
import { useTestedBot } from '../../../support/tested-bot.ts';
import { FINISH, testWriter, writeToPreview, type TestWriter } from '../../../support/writer.ts';

function letters(writer: TestWriter): readonly string[] {
  return writer.said().filter((text) => /Nora|N\. L\.|Нора/.test(text));
}

/** Opens what can be changed, and goes there. */
async function change(writer: TestWriter, what: string): Promise<void> {
  await writer.tap('Change');
  await writer.tap(what);
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
    // Each has the town in its own language.
    expect(letter).toContain('Лион, Франция, ');
    expect(beside).toContain('Lyon, France, ');
    expect(letter.split('\n\n').length).toBe(beside.split('\n\n').length - 2);
  });

  it('gives a hint for words that it does not know, and stays where it is', async () => {
    const tested = await bot();
    const writer = testWriter(tested, 59);
    await writeToPreview(writer);
    const preview = writer.screen();
    for (const words of ['what a day', 'how nice of you']) {
      await writer.type(words);
      expect(writer.screen().text).toBe('Please use one of the buttons here.');
      expect(writer.screen().keyboard).toEqual([]);
    }
    expect(writer.openQuestions()).toEqual([preview]);
    await writer.tap('Another wording');
    expect(writer.openQuestions()).toMatchObject([{ id: preview.id }]);
    // Out of sight, it comes down to the end of the chat.
    await writer.type('hm hm');
    expect(writer.openQuestions()).toHaveLength(1);
    expect(writer.screen().text).toContain('Dear President,');
    await writer.tap(FINISH);
    expect(writer.screen().text).toMatch(/^1 of 2/u);
    expect(tested.api.violations()).toEqual([]);
  });

  it('has five buttons at most, in the order of what comes next', async () => {
    const writer = testWriter(await bot(), 40);
    await writeToPreview(writer);
    expect(writer.labels()).toEqual([
      FINISH,
      'Another wording',
      'Change …',
      'See the letter to the other one',
      'Later',
    ]);
  });

  it('opens what can be changed below the letter, which stays in sight', async () => {
    const writer = testWriter(await bot(), 39);
    await writeToPreview(writer, { language: 'German' });
    const before = letters(writer);
    await writer.tap('Change');
    expect(letters(writer)).toEqual(before);
    expect(writer.labels()).toEqual([
      'Tone: Formal',
      'Language: German',
      'Name',
      'Town',
      'Recipients',
      'Add a line of my own',
      'Remember my name and town',
      'Back',
      'Later',
      'Delete this letter',
    ]);
    await writer.tap('Back');
    expect(writer.labels()).toContain('Change …');
    expect(letters(writer)).toEqual(before);
  });

  it('folds the letter that is there to be read beside', async () => {
    const writer = testWriter(await bot(), 38);
    await writeToPreview(writer, { language: 'German' });
    const marks = (writer.screen().entities ?? []).map(({ type }) => type);
    expect(marks).toContain('expandable_blockquote');
    expect(marks).not.toContain('blockquote');
  });

  it('remembers and forgets by buttons that say so, however often they are tapped', async () => {
    const tested = await bot();
    const writer = testWriter(tested, 37);
    await writeToPreview(writer);
    for (const [label, answer] of [
      ['Remember my name', 'Do not remember'],
      ['Do not remember', 'Remember my name'],
    ] as const) {
      await writer.tap('Change');
      const { id, keyboard } = writer.screen();
      const button = keyboard.flat().find(({ text }) => text.startsWith(label));
      writer.person.tap(id, button?.callback_data ?? '');
      writer.person.tap(id, button?.callback_data ?? '');
      await tested.settled();
      await writer.tap('Change');
      expect(writer.labels().some((text) => text.startsWith(answer))).toBe(true);
      await writer.tap('Back');
    }
    expect(tested.api.violations()).toEqual([]);
  });

  it('changes everything and loses nothing', async () => {
    const tested = await bot();
    const writer = testWriter(tested, 43);
    await writeToPreview(writer, { language: 'Russian' });
    await change(writer, 'Language');
    await writer.tap('English');
    expect(letters(writer)).toHaveLength(1);
    await change(writer, 'Tone');
    await writer.tap('Brief');
    await change(writer, 'Town');
    await writer.type('Marseille');
    await change(writer, 'Add a line of my own');
    await writer.type('I teach at a school.');
    await change(writer, 'Name');
    await writer.tap('Only initials');
    expect(writer.screen().text).toContain('N. L.');
    expect(writer.screen().text).toContain('Marseille');
    expect(writer.screen().text).toContain('I teach at a school.');
    await change(writer, 'Recipients');
    await writer.tap('Only Zakir');
    expect(writer.screen().text).toContain('Dear Prosecutor General,');
    expect(writer.labels()).not.toContain('See the letter to the other one');
    await change(writer, 'Language');
    await writer.tap('German');
    // The line is English: it is asked for again, and what is wrong with it is said.
    await writer.type('Ich verfolge den Fall seit Jahren.');
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
    await writer.tap('See the letter to the other one');
    expect(writer.screen().text).toContain('Dear Prosecutor General,');
    await writer.tap('See the letter to the other one');
    expect(writer.screen().text).toContain('Dear President,');
  });

  it('goes back question by question from a change', async () => {
    const tested = await bot();
    const writer = testWriter(tested, 46);
    await writer.type('/start az-ismayilova');
    await writer.tap('Write a letter');
    await writer.tap('English');
    await writer.tap('Formal');
    await writer.tap('No');
    await writer.type('Nora Lindqvist');
    await writer.type('Lyon, France');
    await writer.tap('No line of my own');
    await writer.tap('Back');
    await writer.tap('Back');
    await writer.tap('Back');
    expect(writer.labels()).toContain('Keep “Nora Lindqvist”');
    await writer.tap('Back');
    await writer.tap('Back');
    await writer.tap('Back');
    expect(writer.labels()).toContain('✓ English •');
    await writer.tap('Back');
    expect(writer.screen().text).toContain('Write by 25 November 2014');
    await writer.tap('Go on with my letter');
    await writer.tap('English');
    await writer.tap('Both of them');
    expect(writer.screen().text).toContain('Nora Lindqvist');
    expect(tested.api.violations()).toEqual([]);
  });

  it('comes back from a change that was not made', async () => {
    const writer = testWriter(await bot(), 55);
    await writeToPreview(writer);
    const letter = writer.screen().text;
    for (const what of ['Language', 'Tone', 'Name', 'Town', 'Recipients']) {
      await change(writer, what);
      await writer.tap('Back');
      expect(writer.screen().text).toBe(letter);
    }
    await change(writer, 'Name');
    await writer.type('@nora');
    await writer.tap('Back');
    expect(writer.screen().text).toBe(letter);
    expect(writer.labels()).toContain(FINISH);
  });

  it('asks again for a line that the new language cannot carry', async () => {
    const writer = testWriter(await bot(), 47);
    await writeToPreview(writer);
    await change(writer, 'Add a line of my own');
    await writer.type('I teach at a school.');
    await change(writer, 'Language');
    await writer.tap('Russian');
    await writer.tap('Нора');
    expect(writer.screen().text).toContain('Your line is not in the letter’s language.');
    await writer.tap('No line of my own');
    expect(letters(writer)[0]).toContain('Уважаемый господин Президент!');
  });

  it('says what is wrong with a line that is not polite', async () => {
    const writer = testWriter(await bot(), 48);
    await writeToPreview(writer);
    await change(writer, 'Add a line of my own');
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
    expect(letters(writer)).toHaveLength(1);
    expect(tested.api.violations()).toEqual([]);
    expect(tested.logged).toEqual([]);
  });
});
