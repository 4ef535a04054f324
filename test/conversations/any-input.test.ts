import { describe, expect, it } from 'vitest';
import { useTestedBot, type TestedBot } from '../support/tested-bot.ts';
import { FINISH, testWriter, writeToPreview, type TestWriter } from '../support/writer.ts';

async function toName(tested: TestedBot, id: number): Promise<TestWriter> {
  const writer = testWriter(tested, id);
  await writer.type('/start az-ismayilova');
  await writer.tap('Write a letter');
  await writer.tap('English');
  await writer.tap('Formal');
  await writer.tap('No');
  return writer;
}

describe('whatever somebody sends to a question', () => {
  const bot = useTestedBot();

  it.each([
    ['a sticker', ({ person }: TestWriter) => person.sendSticker(), 'I only read words'],
    ['a photo', ({ person }: TestWriter) => person.sendPhoto(), 'I cannot look at pictures'],
    ['a recording', ({ person }: TestWriter) => person.sendVoice(), 'I cannot listen'],
    [
      'a file',
      ({ person }: TestWriter) =>
        person.sendDocument({
          fileName: 'a.pdf',
          mimeType: 'application/pdf',
          bytes: Buffer.from('a'),
        }),
      'I cannot look at pictures',
    ],
    ['a command', ({ person }: TestWriter) => person.send('/nonsense'), 'I do not know'],
    ['5,000 characters', ({ person }: TestWriter) => person.send('a'.repeat(5_000)), 'too long'],
    ['HTML', ({ person }: TestWriter) => person.send('<b>Nora</b>'), 'There are characters in it'],
    [
      'a template',
      ({ person }: TestWriter) => person.send('{{name}}'),
      'There are characters in it',
    ],
    ['a link', ({ person }: TestWriter) => person.send('https://evil.example'), 'a link'],
    ['a handle', ({ person }: TestWriter) => person.send('@nora'), 'rather than a user name'],
    ['figures', ({ person }: TestWriter) => person.send('12345'), 'A name needs letters'],
    ['two lines', ({ person }: TestWriter) => person.send('Nora\nwrites'), 'on one line'],
  ])('%s is answered, and the question stays open', async (_, send, answer) => {
    const tested = await bot();
    const writer = await toName(tested, 21);
    const before = writer.said().length;
    send(writer);
    await tested.settled();
    expect(writer.said().length - before).toBeLessThanOrEqual(2);
    expect(writer.screen().text).toContain(answer);
    expect(writer.labels()).toContain('Only initials');
    expect(writer.openQuestions()).toHaveLength(1);
    expect(tested.api.violations()).toEqual([]);
    expect(tested.logged).toEqual([]);
  });

  it('an answer that is edited later counts as it is now', async () => {
    const tested = await bot();
    const writer = await toName(tested, 22);
    const id = writer.person.send('Nora Lindqvist');
    await tested.settled();
    writer.person.edit(id, 'Nora Lindquist');
    await tested.settled();
    expect(writer.screen().text).toContain('I have taken the change: Nora Lindquist');
    expect(writer.screen().text).toContain('where are you writing from?');
    await writer.type('Lyon, France');
    await writer.tap('No line of my own');
    await writer.tap('Both of them');
    expect(writer.screen().text).toContain('\nNora Lindquist\n');
  });

  it.each(['Նորա Լինդքվիստ', 'نورا ليندكفيست', 'נורה לינדקוויסט', '王小明', 'ნორა'])(
    'the name %s can stay in its own letters',
    async (name) => {
      const tested = await bot();
      const writer = await toName(tested, 23);
      await writer.type(name);
      expect(writer.screen().text).toContain('written in the letter’s language');
      await writer.tap('Leave it as it is');
      await writer.type('Lyon, France');
      await writer.tap('No line of my own');
      await writer.tap('Both of them');
      expect(writer.screen().text).toContain(`\n${name}\n`);
      expect(tested.logged).toEqual([]);
    },
  );

  it.each(['Nora O’Hara-Lind', 'Anna null', 'Hans Diktator', 'J.de Vries'])(
    'the name %s is taken as it is',
    async (name) => {
      const tested = await bot();
      const writer = testWriter(tested, 23);
      await writeToPreview(writer, { name });
      expect(writer.screen().text).toContain(`\n${name}\n`);
      await writer.tap(FINISH);
      expect(writer.said().filter((text) => text.endsWith(`\n${name}`))).toHaveLength(1);
      expect(tested.logged).toEqual([]);
    },
  );

  it('words where buttons are lead back to the buttons', async () => {
    const tested = await bot();
    const writer = testWriter(tested, 24);
    await writer.type('/start az-ismayilova');
    await writer.tap('Write a letter');
    await writer.type('whichever you like best');
    expect(writer.screen().text).toContain('Please use one of the buttons');
    await writer.tap('English');
    expect(writer.screen().text).toContain('How should it sound?');
  });

  it('two taps on one button count once', async () => {
    const tested = await bot();
    const writer = testWriter(tested, 25);
    await writer.type('/start az-ismayilova');
    await writer.tap('Write a letter');
    const { id } = writer.screen();
    writer.person.tap(id, 'q:language:en');
    writer.person.tap(id, 'q:language:en');
    await tested.settled();
    expect(writer.screen().text).toContain('How should it sound?');
    writer.person.tap(id, 'q:tone:formal');
    writer.person.tap(id, 'q:tone:brief');
    await tested.settled();
    expect(writer.screen().text).toContain('One question for your own safety');
    expect(tested.api.violations()).toEqual([]);
  });

  it('two taps on the last button hand the letters out once', async () => {
    const tested = await bot();
    const writer = testWriter(tested, 26);
    await writeToPreview(writer);
    const { id } = writer.screen();
    writer.person.tap(id, 'p:finish');
    writer.person.tap(id, 'p:finish');
    await tested.settled();
    const answers = tested.api.calls().filter(({ method }) => method === 'answerCallbackQuery');
    expect(answers.filter(({ params }) => params['text'] !== undefined)).toEqual([]);
    expect(writer.said().filter((text) => text.endsWith('\nNora Lindqvist'))).toHaveLength(1);
    expect(tested.api.violations()).toEqual([]);
    expect(tested.logged).toEqual([]);
  });

  it('two messages at once answer two questions', async () => {
    const tested = await bot();
    const writer = await toName(tested, 27);
    writer.person.send('Nora Lindqvist');
    writer.person.send('Lyon, France');
    await tested.settled();
    expect(writer.screen().text).toContain('a line of your own');
    await writer.tap('No line of my own');
    await writer.tap('Both of them');
    expect(writer.screen().text).toContain('Lyon, France, ');
    expect(writer.screen().text).toContain('\nNora Lindqvist\n');
  });

  it('a button of a letter long finished is answered', async () => {
    const tested = await bot();
    const writer = testWriter(tested, 28);
    await writeToPreview(writer);
    const { id } = writer.screen();
    await writer.tap(FINISH);
    writer.person.tap(id, 'p:change');
    await tested.settled();
    expect(tested.api.violations()).toEqual([]);
    await writer.type('/write');
    writer.person.tap(id, 'q:go:later');
    await tested.settled();
    expect(writer.openQuestions()).toHaveLength(1);
    expect(tested.api.violations()).toEqual([]);
    expect(tested.logged).toEqual([]);
  });

  it('commands are answered in the middle and the question stays', async () => {
    const tested = await bot();
    const writer = await toName(tested, 29);
    await writer.type('/help');
    await writer.type('Nora Lindqvist');
    expect(writer.screen().text).toContain('where are you writing from?');
  });
});
