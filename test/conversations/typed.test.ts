import { describe, expect, it } from 'vitest';
import {
  initialsOf,
  NAME_LENGTH,
  OWN_LINE_LENGTH,
  readName,
  readOwnLine,
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
    ['Nora\u2066Lind', 'signs'],
    ['{{name}}', 'signs'],
    ['<b>Nora</b>', 'signs'],
    ['[NAME]', 'signs'],
    ['Nora 🙂', 'signs'],
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

  it.each([
    ['a'.repeat(OWN_LINE_LENGTH + 1), 'long'],
    ['see www.example.org', 'link'],
    ['I <3 her', 'signs'],
    ['{{x}} is my name', 'signs'],
    ['1,234', 'letters'],
  ])('refuses %j because of %s', (line, trouble) => {
    expect(readOwnLine(line)).toEqual({ ok: false, trouble });
  });
});

describe('initialsOf', () => {
  it.each([
    ['Nora Lindqvist', 'N. L.'],
    ['nora lindqvist', 'N. L.'],
    ['N. L.', 'N. L.'],
    ['NL', 'N. L.'],
    ['n.l.', 'N. L.'],
    ['Nora', 'N.'],
    ["Sinéad O'Connor", 'S. O.'],
    ['Jean-Luc Picard', 'J. L. P.'],
    ['Élise Ødegård', 'É. Ø.'],
    ['Ольга Иванова', 'О. И.'],
    ['王 小明', '王. 小.'],
    ['A B C D E F', 'A. B. C. D.'],
  ])('of %s are %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });

  it.each(['Nora Lindqvist', 'NL', 'N.L.', 'Ольга'])('of the initials of %s stay', (name) => {
    expect(initialsOf(initialsOf(name))).toBe(initialsOf(name));
  });
});
