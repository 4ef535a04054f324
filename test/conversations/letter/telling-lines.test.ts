import { describe, expect, it } from 'vitest';
import { useTestedBot, type TestedBot } from '../../support/tested-bot.ts';
import type { TestWriter } from '../../support/writer.ts';
import { newWriter, toLine, toSafety } from './at-question.ts';

/** What somebody taps and types up to the question for an own line. */
const UP_TO_THE_LINE = {
  en: ['Write a letter', 'English', '1', 'no', 'Anna Berger', 'Lyon'],
  ru: ['Написать письмо', 'по-русски', '1', 'нет', 'Анна Бергер', 'Минск'],
  de: ['Brief schreiben', 'Deutsch', '1', 'nein', 'Anna Berger', 'Köln'],
} as const;

type Code = keyof typeof UP_TO_THE_LINE;

const TAKE = { en: 'Use this line', ru: 'Взять эту строку', de: 'Diese Zeile nehmen' } as const;
const RECIPIENTS = { en: 'Both of them', ru: 'Обоим', de: 'Beide' } as const;

/** Somebody called Anna Berger, asked for initials. */
async function toInitials(tested: TestedBot): Promise<TestWriter> {
  const writer = await toSafety(tested);
  for (const words of ['yes', 'Sign with initials only']) await writer.type(words);
  expect(writer.screen().text).toContain('Which initials should stand');
  return writer;
}

describe('initials that were asked for', () => {
  const bot = useTestedBot();

  it.each([
    ['my initials are a b', 'A. B.'],
    ['Initials: AB', 'A. B.'],
    ['мои инициалы А. Б.', 'А. Б.'],
    ['mənim baş hərflərim A. B.', 'A. B.'],
    ['mes initiales sont A. B.', 'A. B.'],
    ['Meine Initialen lauten A.B.', 'A. B.'],
    ['mis iniciales son A. B.', 'A. B.'],
    ['My name is Anna Berger', 'A. B.'],
    ['a and b', 'A. B.'],
    ['just A', 'A.'],
  ])('are in "%s"', async (typed, initials) => {
    const writer = await toInitials(await bot());
    await writer.type(typed);
    expect(writer.screen().text).toContain(
      `The letter will be signed ${initials} and nothing more`,
    );
  });

  it.each([
    '12 Baker Street, London',
    'nothing but the truth about it',
    '1984',
    'anna@example.org',
  ])('are not in "%s", which is said in words that fit', async (typed) => {
    const writer = await toInitials(await bot());
    await writer.type(typed);
    expect(writer.screen().text).toContain('Please type one letter for each of your names');
    expect(writer.screen().text).not.toContain('Only initials');
  });

  it('is no name with a street in it either', async () => {
    const writer = await toSafety(await bot());
    await writer.type('no');
    await writer.type('12 Baker Street, London');
    expect(writer.screen().text).toContain('I asked for the name to sign with');
  });
});

describe('a line that tells more than its writer may want', () => {
  const bot = useTestedBot();

  it.each([
    'I am Anna Berger and i have followed this case for years!!!',
    'anna berger here,I care about her case.',
    'my name is nora lindqvist and I care about her case',
    'I care, Berger Anna.. 🙏',
  ])('says the name of who signs with initials: "%s"', async (typed) => {
    const writer = await toInitials(await bot());
    for (const words of ['B. S. L.', 'London', typed]) await writer.type(words);
    expect(writer.screen().text).toContain('this line seems to say your name');
    expect(writer.labels()).toContain('Use this line');
  });

  it.each([
    'I am a nurse at St Mary’s and I read her articles.',
    'I work for a bank and I have followed this case for years.',
    'My students and I read her articles every week.',
    'I teach, and words matter to me.',
  ])('says what who signs with initials does: "%s"', async (typed) => {
    const writer = await toInitials(await bot());
    for (const words of ['B. S. L.', 'London', typed]) await writer.type(words);
    expect(writer.screen().text).toContain('this line seems to say what you do');
    await writer.tap('Use this line');
    expect(writer.screen().text).toContain('Who should get your letter?');
  });

  it.each([
    'I have followed this case for years.',
    'I am a bit ashamed that I never wrote before.',
    'Her courage has stayed with me since 2010.',
  ])('is not "%s"', async (typed) => {
    const writer = await toInitials(await bot());
    for (const words of ['B. S. L.', 'London', typed]) await writer.type(words);
    expect(writer.screen().text).toContain('Who should get your letter?');
  });

  it('holds a telephone number, whoever signs', async () => {
    const writer = await toLine(await bot());
    await writer.type('I care about her case, please ring me on +44 20 7946 0958.');
    expect(writer.screen().text).toContain('There seems to be a telephone number in this line.');
    await writer.type('I have followed her case since 3.10.2014 and I care.');
    expect(writer.screen().text).toContain('Who should get your letter?');
  });

  it.each<[Code, string]>([
    ['en', 'Flat 3, 12 Baker Street, London NW1'],
    ['en', 'I write from 7 Station Road and I care about her.'],
    ['ru', 'Я живу на улице Ленина, дом 5, и читаю её статьи.'],
    ['de', 'Ich wohne in der Gartenstraße 12 und lese ihre Artikel.'],
  ])('holds an address (%s): "%s"', async (code, typed) => {
    const writer = await atOwnLine(await bot(), code);
    await writer.type(typed);
    expect(writer.screen().text).toMatch(/where you live|ваш адрес|Ihre Anschrift/);
    await writer.tap(TAKE[code]);
    expect(writer.labels()).toContain(RECIPIENTS[code]);
  });

  it.each<[Code, string]>([
    ['en', 'She was taken from her house in 2014, and I read about it.'],
    ['en', 'For 12 years I have taught in the streets and squares of my town.'],
    ['ru', 'Мой дом далеко, но в 2014 году я читала о ней каждый день.'],
    ['de', 'Auf dem Weg 2014 nach Baku habe ich ihre Artikel gelesen.'],
  ])('holds none (%s): "%s"', async (code, typed) => {
    const writer = await atOwnLine(await bot(), code);
    await writer.type(typed);
    expect(writer.labels()).toContain(RECIPIENTS[code]);
  });
});

describe('a line that begins small', () => {
  const bot = useTestedBot();

  it.each<[Code, string, string]>([
    [
      'en',
      'i have read her articles, and i’m glad i did.',
      'I have read her articles, and I’m glad I did.',
    ],
    ['ru', 'я читаю её статьи много лет', 'Я читаю её статьи много лет.'],
    ['de', '„mut macht Mut“ ist mein Leitsatz.', '„Mut macht Mut“ ist mein Leitsatz.'],
  ])('stands in the letter with its capital (%s): "%s"', async (code, typed, stands) => {
    const writer = await atOwnLine(await bot(), code);
    await writer.type(typed);
    await writer.type('1');
    expect(writer.said().some((text) => text.includes(`\n\n${stands}\n\n`))).toBe(true);
  });

  it('leaves a small i alone where it is no word', async () => {
    const writer = await toLine(await bot());
    await writer.type('As the i. e. in her texts shows, she is exact, and phase i of it moved me.');
    await writer.type('1');
    expect(writer.said().join('\n')).toContain('As the i. e. in her texts');
  });
});

/** Somebody at the question for an own line, whose app and letter are in `code`. */
async function atOwnLine(tested: TestedBot, code: Code): Promise<TestWriter> {
  const writer = newWriter(tested, code);
  const [write, ...answers] = UP_TO_THE_LINE[code];
  await writer.type('/start az-ismayilova');
  await writer.tap(write);
  for (const words of answers) await writer.type(words);
  return writer;
}
