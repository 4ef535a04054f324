import { describe, expect, it } from 'vitest';
import {
  NAME_LENGTH,
  OWN_LINE_LENGTH,
  readName,
  readOwnLine,
  readPlace,
} from '../../src/conversations/typed.ts';

describe('readName', () => {
  it.each([
    'Nora Lindqvist',
    'J. R. R. Tolkien',
    "Sinéad O'Connor",
    'Anna-Maria von der Heide',
    'Ольга Иванова',
    'İlham Əliyev',
    'محمد بن سلمان',
    'דוד לוי',
    'राम प्रसाद',
    '王小明',
    'Nguyễn Thị Minh Khai',
    'John Smith III',
    'نمی‌دانم',
    'St. Gallen (CH)',
  ])('takes %s', (name) => {
    expect(readName(name)).toEqual({ ok: true, text: name });
  });

  it.each([
    'You can call me Ana Pereira',
    'Sign it Ana Pereira please',
    'It should say Ana Pereira',
    'Ana Pereira is my name.',
    'hi! Ana Pereira here',
    'Name - Ana Pereira',
    'Mein Name lautet Ana Pereira',
    'Man nennt mich Ana Pereira',
    'On m’appelle Ana Pereira',
    'Me dicen Ana Pereira',
    'Ana Pereira (she/her)',
    'Ana Pereira es mi nombre',
    'I’m Ana Pereira and live in Cork',
    'Ana Pereira, writing from Cork',
    'Ana Pereira in Cork',
    'Ana Pereira, a teacher from Lyon',
    'Ana Pereira, 34',
    'Ana Pereira, thanks!',
    'Ana Pereira :)',
    'Signed, Ana Pereira',
    'Kind regards, Ana Pereira',
    'Please use Ana Pereira',
    'Ich heiße Ana Pereira und komme aus Köln',
    'Ana Pereira, danke',
    'Ich heiße Ana Pereira, wohnhaft in Köln',
    'Ana Pereira, merci',
    'Je m’appelle Ana Pereira, à Lyon',
    'Soy Ana Pereira, de Sevilla',
    'Adım Ana Pereira, Bakıdan',
  ])('takes the name out of %s', (sentence) => {
    expect(readName(sentence)).toMatchObject({ ok: true, text: 'Ana Pereira' });
  });

  it('takes the name out where it stands before its verb', () => {
    expect(readName('Анна Петрова меня зовут')).toMatchObject({ text: 'Анна Петрова' });
    expect(readName('Можете звать меня Анна Петрова')).toMatchObject({ text: 'Анна Петрова' });
    expect(readName('Зовут меня Анна Петрова')).toMatchObject({ text: 'Анна Петрова' });
    expect(readName('Меня зовут Анна Петрова, мне 30 лет')).toMatchObject({ text: 'Анна Петрова' });
    expect(readName('Анна Петрова, спасибо')).toMatchObject({ text: 'Анна Петрова' });
  });

  it('leaves a nickname in its quotes, and none that is alone', () => {
    expect(readName('William "Bill" Gates')).toEqual({ ok: true, text: 'William “Bill” Gates' });
    expect(readName('Анна «Аня» Петрова')).toEqual({ ok: true, text: 'Анна «Аня» Петрова' });
    expect(readName('“Bill” Gates')).toEqual({ ok: true, text: 'Bill Gates' });
  });

  it('tidies blanks and composes letters', () => {
    expect(readName('  Rene\u0301   Lind\t')).toEqual({ ok: true, text: 'Ren\u00e9 Lind' });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['a'.repeat(NAME_LENGTH + 1), 'long'],
    ['Nora\nLind', 'lines'],
    ['Nora https://x.example', 'link'],
    ['visit evil.com', 'link'],
    ['t.me/nora', 'link'],
    ['@nora', 'handle'],
    ['nora@mail', 'handle'],
    ['Nora\u202Etsiv', 'signs'],
    ['Nora\u0007', 'signs'],
    ['{{name}}', 'signs'],
    ['<b>Nora</b>', 'signs'],
    ['[NAME]', 'signs'],
    ['Why do you ask?', 'sentence'],
    ['I am a nurse', 'sentence'],
    ['42', 'letters'],
    ['...', 'letters'],
  ])('refuses %j because of %s', (name, trouble) => {
    expect(readName(name)).toEqual({ ok: false, trouble });
  });
});

describe('readOwnLine', () => {
  it('puts a line that was broken on one line', () => {
    expect(readOwnLine('I teach.\n\nI care!')).toEqual({ ok: true, text: 'I teach. I care!' });
  });

  it('takes a sentence of one word, as Azerbaijani has them', () => {
    expect(readOwnLine('Narahatam.')).toEqual({ ok: true, text: 'Narahatam.' });
  });

  it.each([
    ['a'.repeat(OWN_LINE_LENGTH + 1), 'long'],
    ['see www.example.org', 'link'],
    ['I <3 her', 'signs'],
    ['write to me at a@b.org', 'handle'],
    ['{{x}} is my name', 'signs'],
    ['1,234', 'letters'],
    ['a', 'letters'],
    ['ok.', 'letters'],
    ['gəncə', 'empty'],
    ['Saint-Étienne', 'empty'],
  ])('refuses %j because of %s', (line, trouble) => {
    expect(readOwnLine(line)).toEqual({ ok: false, trouble });
  });
});

describe('readPlace', () => {
  it.each([
    ['I am in Lyon at the moment', 'Lyon'],
    ['currently Lyon', 'Lyon'],
    ['Lyon is my town', 'Lyon'],
    ['near Lyon', 'Lyon'],
    ['in the city of York', 'York'],
    ['город Рига', 'Рига'],
    ['ich wohne zurzeit in Wien', 'Wien'],
    ['aus der Stadt Wien', 'Wien'],
    ['habito en Lima', 'Lima'],
    ['Je réside à Lyon', 'Lyon'],
    ['Bakı şəhəri', 'Bakı'],
  ])('takes the town out of %s', (sentence, text) => {
    expect(readPlace(sentence)).toMatchObject({ ok: true, text });
  });

  it.each([
    ['I live in Lyon', 'Lyon'],
    ['I’m from Lyon, France', 'Lyon, France'],
    ['Я живу в Минске', 'Минск'],
    ['из Москвы', 'Москва'],
    ['Bakıdan', 'Bakı'],
    ['Magadan', 'Magadan'],
    ['De Aar', 'De Aar'],
    ['In Salah', 'In Salah'],
    ['Lyon, thanks', 'Lyon'],
    ['wohnhaft in Köln', 'Köln'],
    ['Bakıda yaşayıram', 'Bakı'],
    ['J’habite à Lyon.', 'Lyon'],
    ['Ich wohne in Köln', 'Köln'],
    ['Vivo en Sevilla', 'Sevilla'],
    ['Lyon,', 'Lyon'],
    ['Lyon,, France', 'Lyon, France'],
    ['Lyon،', 'Lyon'],
    ['Praha 1, Czechia', 'Praha 1, Czechia'],
    ['Wien 1080', 'Wien 1080'],
    ['Berlin 10115', 'Berlin 10115'],
    ['Frankfurt am Main', 'Frankfurt am Main'],
  ])('takes the town out of %s', (typed, text) => {
    expect(readPlace(typed)).toMatchObject({ ok: true, text });
  });

  it.each(['I won’t tell', 'somewhere', 'не скажу', 'irgendwo', 'where?', 'nulle part'])(
    'takes no such answer: %s',
    (typed) => {
      expect(readPlace(typed)).toEqual({ ok: false, trouble: 'sentence' });
    },
  );

  it.each([
    'Apartment 5, Lyon',
    'an apartment',
    'Flat 3B, High Street 12',
    'квартира 12',
    'ул. Ленина, Минск',
    '12 rue de la Paix, Paris',
    'Hauptstraße 5, Köln',
    'calle Mayor, Madrid',
    'at home',
    'Hamburg, Reeperbahn 12',
    'Maidan 7, Kyiv',
    'Kurfürstendamm 21a',
    'Via Roma 5, Milano',
    'Avda. de América 3, Madrid',
    '12 Main Road, Cork',
    '4 Elm Close, Leeds',
  ])('takes no address: %s', (typed) => {
    expect(readPlace(typed)).toEqual({ ok: false, trouble: 'address' });
  });
});
