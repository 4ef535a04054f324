import { describe, expect, it } from 'vitest';
import { askedBack } from '../../../src/conversations/spoken/asked-back.ts';
import { useTestedBot } from '../../support/tested-bot.ts';
import { toLine, toSafety } from '../letter/at-question.ts';

describe('questions to the bot', () => {
  it.each([
    [
      'why',
      'Why do you ask?|а зачем вам это знать|Niyə soruşursunuz?|Pourquoi me demandez-vous ça ?|Warum wollen Sie das wissen|¿Por qué pregunta eso?',
    ],
    [
      'safe',
      'is it safe to send this?|Это опасно?|Bu təhlükəlidir?|Est-ce que c’est dangereux ?|Ist das für mich gefährlich?|¿Es seguro?',
    ],
    [
      'who',
      'who will read this|кто это прочитает?|Bunu kim görəcək?|Qui va lire ma lettre ?|Wer bekommt das zu sehen?|¿Quién ve mis datos?',
    ],
    [
      'unsure',
      'I don’t know what to write|не знаю|Bilmirəm|Je ne sais pas quoi écrire|Keine Ahnung|no sé qué poner',
    ],
  ])('%s', (asked, lines) => {
    expect(lines.split('|').map((line) => [line, askedBack(line)])).toEqual(
      lines.split('|').map((line) => [line, asked]),
    );
  });

  it.each([
    'Why is a journalist tried for what she wrote?',
    'I know who reads such letters, and I write all the same.',
    'Быть журналистом опасно, и потому я пишу.',
    'Wer schreibt, ist in Gefahr: Das beschäftigt mich.',
    'Tengo que decir que admiro su valor.',
    'Je sais que vous lirez cette lettre.',
    'Is a journalist safe in your country?',
    'Ana Quiénes',
    'Whyte',
  ])('is not "%s"', (line) => {
    expect(askedBack(line)).toBeUndefined();
  });
});

describe('questions back', () => {
  const bot = useTestedBot();

  it('are answered above the question that stays open, and never put into the letter', async () => {
    const tested = await bot();
    const writer = await toSafety(tested);
    await writer.type('why do you ask?');
    expect(writer.screen().text).toMatch(
      /^Because a letter brings your name[^]*for your own safety/u,
    );
    await writer.type('not sure');
    expect(writer.screen().text).toMatch(/^If you are not sure, take “Yes”[^]*own safety/u);
    await writer.type('no');
    await writer.type('who sees my name?');
    expect(writer.screen().text).toMatch(/^The officials you write to[^]*What name should stand/u);
    expect(tested.api.violations()).toEqual([]);
  });

  it.each([
    'who will read this?',
    'what should i write',
    'ist das sicher?',
    'не знаю что написать',
  ])('are no line of one’s own: "%s"', async (asked) => {
    const writer = await toLine(await bot());
    await writer.type(asked);
    expect(writer.screen().text).toContain('a line of your own');
    expect(writer.labels()).toContain('No line of my own');
  });
});

describe('what is nearly a label, or asks for one', () => {
  const bot = useTestedBot();

  it.each([
    ['englsih', 'fromal'],
    ['по русски', 'личное'],
    ['Englich', 'the shortest'],
    ['английское', 'официалный'],
  ])('%s and %s', async (...said) => {
    await expect(toSafety(await bot(), said)).resolves.toBeDefined();
  });

  it.each([
    'initials please',
    'I am Ana, but only initials please',
    'nur Initialen',
    'solo iniciales',
  ])('"%s" is no name', async (typed) => {
    const writer = await toSafety(await bot());
    await writer.type('no');
    await writer.type(typed);
    expect(writer.screen().text).toContain('Which initials should stand');
  });

  it.each(['yes my mother lives there', 'да там живёт моя сестра', 'bəli mən Bakıda yaşayıram'])(
    '"%s" is a yes without its comma',
    async (typed) => {
      const writer = await toSafety(await bot());
      await writer.type(typed);
      expect(writer.screen().text).toContain('think of yourself and your family first');
    },
  );

  it.each(['да нет наверное', 'claro que no es así', 'ok not really'])(
    '"%s" is asked again',
    async (typed) => {
      const writer = await toSafety(await bot());
      await writer.type(typed);
      expect(writer.screen().text).toContain('One question for your own safety');
    },
  );

  it.each([
    ['change name', 'What name should stand'],
    ['I want to change the town', 'where are you writing from'],
    ['измени тон', 'How should it sound'],
    ['Namen ändern', 'What name should stand'],
    ['adı dəyiş', 'What name should stand'],
    ['changer la langue', 'Which language should the letter be in'],
    ['cambiar los destinatarios', 'Who should get your letter'],
  ])('"%s" at the letter leads there', async (typed, question) => {
    const writer = await toLine(await bot());
    for (const words of ['skip', 'all', typed]) await writer.type(words);
    expect(writer.screen().text).toContain(question);
  });

  it.each([
    ['near Lyon I guess', 'Lyon'],
    ['Lyon comma France', 'Lyon, France'],
    ['Lyon, je crois', 'Lyon'],
  ])('a town in "%s"', async (typed, town) => {
    const writer = await toSafety(await bot());
    for (const words of ['no', 'Nora Lindqvist', typed]) await writer.type(words);
    expect(writer.screen().text).toContain(`In the letter it says: ${town}\n`);
  });
});
