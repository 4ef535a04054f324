import { describe, expect, it } from 'vitest';
import { useTestedBot } from '../../support/tested-bot.ts';
import { FINISH, testWriter, writeToPreview } from '../../support/writer.ts';

describe('a letter from the first tap to the last', () => {
  const bot = useTestedBot();

  it('takes a new writer at most ten taps and two typed answers', async () => {
    const tested = await bot();
    const writer = testWriter(tested, 1);
    await writer.type('/start');
    await writer.tap('Write a letter');
    await writer.tap('Russian');
    await writer.tap('Formal');
    await writer.tap('No');
    await writer.type('Nora Lindqvist');
    await writer.tap('Leave it as it is');
    await writer.type('Lyon, France');
    await writer.tap('No line of my own');
    await writer.tap('Both of them');
    await writer.tap(FINISH);
    // The deep link or Start button that opened the chat is a tap as well.
    expect(writer.effort().taps + 1).toBeLessThanOrEqual(10);
    expect(writer.effort().typed).toBe(2);
    await writer.tap('Sent by e-mail');
    const letters = writer.said().filter((text) => text.endsWith('\nNora Lindqvist'));
    expect(letters).toHaveLength(2);
    expect(letters[0]).toContain('Уважаемый господин Президент!');
    expect(letters[1]).toContain('Уважаемый господин Генеральный прокурор!');
    expect(tested.api.violations()).toEqual([]);
    expect(tested.logged).toEqual([]);
  });

  it('takes a known writer at most four taps and nothing typed', async () => {
    const tested = await bot();
    const writer = testWriter(tested, 2);
    await writeToPreview(writer, { language: 'Russian', tone: 'Personal' });
    await writer.tap('Change');
    await writer.tap('Remember my name and town');
    await writer.tap(FINISH);
    await writer.tap('Sent by e-mail');
    await writer.tap('Sent by e-mail');
    const before = writer.effort();
    await writer.type('/start');
    await writer.tap('Write a letter');
    await writer.tap('No');
    await writer.tap(FINISH);
    expect(writer.effort().taps - before.taps + 1).toBeLessThanOrEqual(4);
    expect(writer.effort().typed).toBe(before.typed);
    await writer.tap('Sent by e-mail');
    const letters = writer.said().filter((text) => text.endsWith('\nNora Lindqvist'));
    expect(letters).toHaveLength(4);
    expect(new Set(letters).size).toBe(4);
  });

  it('asks a writer who was not remembered for name and town again', async () => {
    const tested = await bot();
    const writer = testWriter(tested, 3);
    await writeToPreview(writer);
    await writer.tap(FINISH);
    await writer.tap('More …');
    await writer.tap('Another letter');
    await writer.tap('No');
    expect(writer.screen().text).toContain('What name should stand under the letter?');
  });

  it('answers with at most two messages before it is done', async () => {
    const tested = await bot();
    const writer = testWriter(tested, 4);
    const messages = () => writer.said().length;
    await writer.type('/start az-ismayilova');
    await writer.tap('Write a letter');
    const taps = ['Russian', 'Legal', 'No', '=Nora Lindqvist', 'Нора', '=Lyon', '=Я учительница.'];
    for (const step of [...taps, 'Both of them', 'Change', 'Tone', 'Brief', 'Another wording']) {
      const before = messages();
      if (step.startsWith('=')) await writer.type(step.slice(1));
      else await writer.tap(step);
      expect(messages() - before, step).toBeLessThanOrEqual(2);
      expect(writer.openQuestions(), step).toHaveLength(1);
    }
  });

  it('hands each letter out alone in its message', async () => {
    const tested = await bot();
    const writer = testWriter(tested, 5);
    await writeToPreview(writer);
    const inPreview = writer.screen();
    await writer.tap(FINISH);
    const messages = writer.person.messages().filter(({ byBot }) => byBot);
    const letter = messages.find(({ text }) => text.includes('Dear President,'));
    expect(letter?.keyboard).toEqual([]);
    expect(letter?.text.endsWith('\nNora Lindqvist')).toBe(true);
    expect(inPreview.text).toContain(letter?.text);
    expect(writer.openQuestions()).toEqual([]);
  });

  it('survives a restart in the middle', async () => {
    const tested = await bot();
    const writer = testWriter(tested, 6);
    await writeToPreview(writer);
    await tested.restart();
    await writer.tap('Change');
    await writer.tap('Tone');
    await tested.restart();
    await writer.tap('Brief');
    expect(writer.screen().text).toContain('Nora Lindqvist');
    await writer.tap(FINISH);
    expect(writer.said().join('\n')).toContain('Your 2 letters are ready');
  });
});
