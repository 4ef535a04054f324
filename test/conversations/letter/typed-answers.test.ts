import { describe, expect, it } from 'vitest';
import { useTestedBot } from '../../support/tested-bot.ts';
import { newWriter, toLine, toSafety } from './at-question.ts';

describe('what is typed for an answer', () => {
  const bot = useTestedBot();

  it('leaves out the bot’s own name, with which groups begin', async () => {
    const writer = await toSafety(await bot());
    await writer.type('@postbag_bot no');
    writer.person.sendPhoto('@postbag_bot Nora Berg');
    await expect.poll(() => writer.screen().text).toContain('where are you writing from?');
    await writer.type('@postbag_bot Lyon');
    await writer.type('skip');
    await writer.type('both');
    expect(writer.screen().text).toMatch(/Lyon, [^]*Nora Berg/u);
  });

  it.each([
    ['en', 'My name is Ana Pereira and I live in Cork', 'Ana Pereira', 'Keep “Cork”'],
    ['en', 'Ana Pereira\nCork', 'Ana Pereira', 'Keep “Cork”'],
    ['en', 'Ana Pereira from Cork, Ireland', 'Ana Pereira', 'Keep “Cork, Ireland”'],
    ['en', 'Hi, I’m Ana Pereira. I am writing from Cork.', 'Ana Pereira', 'Keep “Cork”'],
    ['ru', 'Меня зовут Анна Петрова, я живу в Минске', 'Анна Петрова', 'Оставить «Минск»'],
    ['az', 'Mənim adım Leyla Əliyevadır və Bakıda yaşayıram', 'Leyla Əliyeva', '“Bakı” qalsın'],
    ['de', 'Ich heiße Anna Müller und wohne in Köln', 'Anna Müller', '„Köln“ behalten'],
    [
      'fr',
      'Je m’appelle Anne Dupont et j’habite à Lyon',
      'Anne Dupont',
      'Garder «\u00a0Lyon\u00a0»',
    ],
    ['es', 'Me llamo Ana García y vivo en Sevilla', 'Ana García', 'Conservar «Sevilla»'],
  ])('offers the town that was told with the name, in %s: %s', async (code, said, name, offer) => {
    const tested = await bot();
    const writer = newWriter(tested, code);
    await writer.type('/start az-ismayilova');
    for (const data of ['w:', `q:language:${code}`, 'q:tone:formal', 'q:safety:no'])
      await writer.tapData(data);
    await writer.type(said);
    expect(writer.screen().text).toContain(`: ${name}\n`);
    expect(writer.labels()[0]).toBe(offer);
    await writer.tapData('q:place:keep');
    expect(writer.labels()).toHaveLength(4);
    expect(tested.api.violations()).toEqual([]);
  });

  it('has the town and the name as the letter’s language has them', async () => {
    const tested = await bot();
    const writer = await toSafety(tested, ['Russian', 'formal']);
    for (const words of ['no', 'My name is Nora Lindqvist']) await writer.type(words);
    expect(writer.screen().text).toContain('How is Nora Lindqvist written');
    expect(writer.screen().text).not.toContain('I will sign with');
    await writer.type('Нора Линдквист');
    await writer.type('Wien');
    expect(writer.screen().text).toContain('In the letter it says: Вена');
    await writer.type('skip');
    await writer.type('both');
    const letter = writer.said().find((text) => text.includes('Вена, '));
    expect(letter).toContain('Нора Линдквист');
    expect(tested.api.violations()).toEqual([]);
  });

  it('says why a line was not taken, once and in place of the question', async () => {
    const writer = await toLine(await bot());
    const buttons = writer.labels();
    for (const said of ['We are nurses.', 'We are two nurses.']) {
      await writer.type(said);
      expect(writer.screen().text).toBe(
        'Please write for yourself, with “I” rather than “we”, or leave the line out.',
      );
      expect(writer.labels()).toEqual(buttons);
    }
    await writer.tap('No line of my own');
    expect(writer.screen().text).toContain('Who should get your letter?');
  });

  it('says why a name and a town were not taken, without asking again', async () => {
    const writer = await toSafety(await bot());
    await writer.type('no');
    await writer.type('42');
    expect(writer.screen().text).toBe(
      'A name needs letters. Please type it the way you sign, in any script.',
    );
    expect(writer.labels()).toContain('Only initials');
    await writer.type('Nora Lindqvist');
    await writer.type('Apartment 5');
    expect(writer.screen().text).toMatch(/^The town is enough.*postal code\.$/u);
  });

  it('keeps the question where what is refused was the answer to another', async () => {
    const writer = await toLine(await bot());
    const town = writer.person.messages().findLast(({ byBot }) => !byBot);
    writer.person.edit(town?.id ?? 0, 'at home');
    await expect.poll(() => writer.screen().text).toContain('The town is enough');
    expect(writer.screen().text).toContain('a line of your own');
  });

  it('takes a reply to a question that is answered for its answer', async () => {
    const tested = await bot();
    const writer = await toLine(tested);
    const { person } = writer;
    const asked = person.messages().find(({ text }) => text.startsWith('What name should stand'));
    person.send('Nora Berg', { replyTo: asked?.id ?? 0 });
    await tested.settled();
    expect(writer.screen().text).toMatch(
      /^You changed an earlier answer, and I have taken the change: Nora Berg\n\nWould you like/u,
    );
    const typed = person.messages().findLast(({ byBot, text }) => !byBot && text === 'Lyon');
    person.send('Cork', { replyTo: typed?.id ?? 0 });
    await tested.settled();
    expect(writer.screen().text).toContain('taken the change: Cork');
    await writer.type('skip');
    await writer.type('both');
    expect(writer.said().at(-1)).toMatch(/Cork[^]*Nora Berg/u);
  });

  it('tells who signs with initials what else may name them', async () => {
    const writer = await toSafety(await bot());
    for (const words of ['no', 'only initials', 'Nora Lindqvist']) await writer.type(words);
    expect(writer.screen().text).toContain('signed N. L. and nothing more');
    await writer.type('12 Rue de la Paix, Lyon');
    expect(writer.screen().text).toContain('The town is enough');
    await writer.type('Lyon');
    expect(writer.screen().text).not.toContain('who you are (');
    for (const line of [
      'I, Nora Lindqvist, have followed it for years.',
      'Yours, Berger, Anna.',
      'i am nora lindqvist, and I care',
      'My name is Nora.',
      'Respectfully, N. Lindqvist',
    ]) {
      await writer.type(line);
      expect(writer.screen().text).toContain('seems to say your name');
    }
  });
});
