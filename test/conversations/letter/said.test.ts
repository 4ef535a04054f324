import { describe, expect, it } from 'vitest';
import { useTestedBot } from '../../support/tested-bot.ts';
import { newWriter, toLine, toSafety } from './at-question.ts';

describe('words in place of taps', () => {
  const bot = useTestedBot();

  it.each([
    ['English', 'FORMAL'],
    ['1', '1.'],
    ['английский', 'официальный'],
    ['anglais', 'Formel'],
    ['Englisch', 'förmlich'],
    ['inglés', 'formal'],
    ['in English please', 'rather formal, I think'],
    ['ingiliscə', 'RƏSMİ'],
    ['auf Englisch', 'Förmlich!'],
    ['на английском языке', 'официальный'],
    ['en anglais', 'formel'],
    ['ingles', 'FORMAL'],
    ['option 1', 'вариант 1'],
    ['eng', 'formally'],
    ['english please', 'bitte formal'],
    ['just english', 'the formal one'],
    ['the first one', 'number one'],
    ['один', 'первый'],
    ['1️⃣', 'erste'],
    ['birinci', 'Formell'],
    ['option two', 'le premier'],
  ])('%s and %s are labels', async (...said) => {
    const tested = await bot();
    await toSafety(tested, said).catch((error: unknown) => {
      throw new Error(`${said.join(', ')}: ${String(error)}`);
    });
    expect(tested.api.violations()).toEqual([]);
  });

  it.each([
    'No!',
    'нет',
    'xeyr',
    'non merci',
    'Nein',
    'no gracias',
    'nope',
    'No, I don’t.',
    'none of these',
    'нет, никого',
    'nein, nichts davon',
    'non, aucun',
    'nada de eso',
    'definitely not',
  ])('%s is a no', async (said) => {
    const writer = await toSafety(await bot());
    await writer.type(said);
    expect(writer.screen().text).toContain('What name should stand');
  });

  it.each([
    'Yes, my mother lives there',
    'Да, там живёт моя сестра',
    'Ja. Meine Eltern',
    'oui, ma mère',
    'I do',
  ])('%s is a yes at the question of safety', async (said) => {
    const writer = await toSafety(await bot());
    await writer.type(said);
    expect(writer.screen().text).toContain('think of yourself and your family first');
  });

  it.each([
    'No, but my mother lives there',
    'Нет, но там моя сестра',
    'I was born there',
    'not sure',
    'noch nicht',
  ])('%s is asked again at the question of safety', async (said) => {
    const writer = await toSafety(await bot());
    await writer.type(said);
    expect(writer.screen().text).toMatch(
      /^Please use one of the buttons here\.\n\nOne question for your own safety|^If you are not sure/u,
    );
  });

  it('says why words are no choice, and not all of the question again', async () => {
    const writer = newWriter(await bot());
    await writer.type('/start az-ismayilova');
    await writer.tap('Write a letter');
    for (const label of ['English', 'Formal']) {
      await writer.type('the blue one over there');
      expect(writer.screen().text).toBe('Please use one of the buttons here.');
      await writer.tap(label);
    }
  });

  it.each([
    'President',
    'just the president',
    'Aliyev',
    'only Ilham Aliyev',
    'to the president please',
    'the first',
    'first one',
  ])('%s is the one recipient whom it names', async (said) => {
    const writer = await toLine(await bot());
    await writer.type('skip');
    await writer.type(said);
    expect(writer.said().some((text) => text.startsWith('To Ilham Aliyev'))).toBe(true);
  });

  it.each(['les deux', 'los dos', 'the two', 'die zwei', 'обеим', 'ikisinə', 'tous deux'])(
    '%s is all recipients, and not the second button',
    async (said) => {
      const writer = await toLine(await bot());
      await writer.type('skip');
      await writer.type(said);
      expect(writer.labels()).toContain('See the letter to the other one');
    },
  );

  it.each(['next', 'weiter', 'continuer', 'дальше', 'irəli', 'Siguiente', 'davam et', 'go on'])(
    '%s is neither a name nor initials nor a town, and goes on without a line',
    async (said) => {
      const writer = await toSafety(await bot());
      for (const words of ['no', said]) await writer.type(words);
      expect(writer.screen().text).toContain('What name should stand');
      for (const words of ['only initials', said]) await writer.type(words);
      expect(writer.screen().text).toContain('Which initials should stand');
      for (const words of ['N. L.', said]) await writer.type(words);
      expect(writer.screen().text).toContain('where are you writing from');
      for (const words of ['Lyon', said]) await writer.type(words);
      expect(writer.screen().text).toContain('Who should get your letter?');
    },
  );

  it.each(['skip', 'no', 'Пропустить', 'ötür', 'rien', 'überspringen', 'ninguna'])(
    '%s is no line',
    async (said) => {
      const writer = await toLine(await bot());
      await writer.type(said);
      expect(writer.screen().text).toContain('Who should get your letter?');
    },
  );

  it.each([
    ['I like it', '1 of 2'],
    ['ok send it', '1 of 2'],
    ['another version', 'Is it right like this?'],
    ['Andere Formulierung', 'Is it right like this?'],
    ['show me the other letter', 'To Zakir Qaralov'],
    ['la otra carta', 'To Zakir Qaralov'],
    ['the name is wrong', 'What name should stand'],
    ['wrong town', 'where are you writing from'],
    ['another tone', 'How should it sound?'],
    ['другой тон', 'How should it sound?'],
    ['make it shorter', 'How should it sound?'],
    ['in Russian', 'Which language should the letter be in?'],
  ])('%s is understood below the letter', async (said, answer) => {
    const tested = await bot();
    const writer = await toLine(tested);
    for (const words of ['skip', 'both', said]) await writer.type(words);
    expect(writer.screen().text).toContain(answer);
    expect(writer.screen().text).not.toContain('use one of the buttons');
    expect(tested.api.violations()).toEqual([]);
  });

  it('a no below the letter opens what can be changed', async () => {
    const writer = await toLine(await bot());
    for (const words of ['skip', 'both', 'no']) await writer.type(words);
    expect(writer.labels()).toContain('Tone: Formal');
  });

  it.each(['let me think', 'same as before', 'как раньше', 'schon gesagt'])(
    '%s is neither a name nor a town',
    async (said) => {
      const writer = await toSafety(await bot());
      for (const words of ['no', said]) await writer.type(words);
      expect(writer.screen().text).toContain('I asked for the name');
      for (const words of ['Nora Lindqvist', said]) await writer.type(words);
      expect(writer.screen().text).toContain('I asked for the town');
    },
  );

  it('commands and such words are never a name, a town or a line', async () => {
    const tested = await bot();
    const writer = await toSafety(tested);
    await writer.type('no');
    for (const said of ['yes', 'Thank you!', 'нет', 'skip']) await writer.type(said);
    await writer.type('help');
    expect(writer.said().some((text) => text.startsWith('How it works'))).toBe(true);
    await writer.type('Nora Lindqvist');
    await writer.type('назад');
    expect(writer.screen().text).toContain('What name should stand');
    await writer.type('später');
    expect(writer.screen().text).toContain('All right, later.');
    expect(tested.api.violations()).toEqual([]);
  });

  it('understands what stands below the advice', async () => {
    const tested = await bot();
    for (const [said, answer] of [
      ['Sign with initials only', 'Which initials should stand'],
      ['initials', 'Which initials should stand'],
      ['Nur mit Initialen', 'Which initials should stand'],
      ['I have thought about it, go on', 'What name should stand'],
    ] as const) {
      const writer = await toSafety(tested);
      await writer.type('yes');
      await writer.type(said);
      expect(writer.screen().text).toContain(answer);
    }
  });

  it.each(['Thank you so much for this!', 'спасибо вам огромное', 'hello', 'Guten Tag'])(
    '%s is no name',
    async (said) => {
      const writer = await toSafety(await bot());
      await writer.type('no');
      await writer.type(said);
      expect(writer.screen().text).toContain('What name should stand');
    },
  );

  it('takes the name and the town out of a sentence, and shows them', async () => {
    const writer = await toSafety(await bot());
    await writer.type('no');
    await writer.type('My name is Ana Pereira');
    expect(writer.screen().text).toContain('I will sign with: Ana Pereira');
    await writer.type('new york');
    expect(writer.screen().text).toContain('In the letter it says: New York');
  });

  it('gives a name in small letters its capitals, but once', async () => {
    const writer = await toSafety(await bot());
    for (const words of ['no', 'maria keller']) await writer.type(words);
    expect(writer.screen().text).toContain('I will sign with: Maria Keller');
    for (const words of ['back', 'maria keller']) await writer.type(words);
    expect(writer.screen().text).not.toContain('I will sign with');
    await writer.type('back');
    expect(writer.labels()).toContain('Keep “maria keller”');
  });

  it('mends small faults of a line and offers it', async () => {
    const writer = await toLine(await bot());
    await writer.type('I have followed this case for years!!! 🙏');
    expect(writer.screen().text).toBe(
      'I have tidied up a few small things, so that the line fits into a letter to an official. Is it right like this?\n\n' +
        'You can also type another line, or leave it out.\n\nI have followed this case for years.',
    );
    await writer.tap('Use this line');
    expect(writer.screen().text).toContain('Who should get your letter?');
    await writer.type('back');
    expect(writer.screen().text).toContain('I have followed this case for years.');
  });

  it.each([
    ['I teach.She does, too.', 'I teach. She does, too.'],
    ['I am a teacher ,and I care .', 'I am a teacher, and I care.'],
    ['I am 42 years old :)', 'I am 42 years old'],
    ['I admire her work ❤️', 'I admire her work'],
    ['I admire her work <3', 'I admire her work'],
    ['I care, I really do....', 'I care, I really do.'],
  ])('offers %s as %s', async (typed, offered) => {
    const writer = await toLine(await bot());
    await writer.type(typed);
    expect(writer.screen().text.split('\n').at(-1)).toBe(offered);
    expect(writer.labels()).toContain('Use this line');
  });

  it('takes a line without such faults at once', async () => {
    const writer = await toLine(await bot());
    await writer.type('I hold a Ph.D. and have followed this case for years…');
    expect(writer.screen().text).toContain('Who should get your letter?');
  });
});
