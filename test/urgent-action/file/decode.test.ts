import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/urgent-action/file/decode.ts';
import { ENGLISH, spoiled } from '../sheet.ts';
import { findingsIn } from './spoiled.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const utf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf16le');

describe('decodeText', () => {
  it('reads UTF-8, with a mark at its beginning or without', () => {
    expect(decodeText('x', utf8('Bakı\n'))).toEqual({ text: 'Bakı\n', problems: [] });
    expect(decodeText('x', utf8('\uFEFFBakı'))).toEqual({ text: 'Bakı', problems: [] });
    expect(decodeText('x', utf8(''))).toEqual({ text: '', problems: [] });
  });

  it('composes letters without a word', () => {
    const decomposed = 'Ismayilova\u0301, Ñandu\u0301'.normalize('NFD');
    expect(decodeText('x', decomposed)).toEqual({
      text: decomposed.normalize('NFC'),
      problems: [],
    });
  });

  it.each([
    ['first', 'é\n\n', 1],
    ['third', 'a\nb\nc é d\n', 3],
    ['last', 'a\nb\né', 3],
  ])('names the %s line that is not UTF-8', (_, text, line) => {
    expect(decodeText('x', latin1(text)).problems).toMatchObject([
      { severity: 'error', line, message: 'is not UTF-8' },
    ]);
  });

  it('names UTF-16 on its first line', () => {
    expect(decodeText('x', utf16('title: A\n')).problems).toMatchObject([{ line: 1 }]);
  });

  it('names a letter lost before, and letters saved twice', () => {
    expect(decodeText('x', utf8('a\nIsmayilova\uFFFD')).problems).toMatchObject([
      { severity: 'error', line: 2 },
    ]);
    expect(decodeText('x', 'a\nb\nÃ©quitable').problems).toMatchObject([
      { severity: 'warning', line: 3 },
    ]);
    for (const sound of ['São Tomé', 'Être', 'ÐÐ', 'Â la', 'ÀÃ’'])
      expect(decodeText('x', sound).problems).toEqual([]);
  });

  it('keeps the urgent action from being offered', () => {
    const text = spoiled(ENGLISH, 'She is a teacher.', 'Elle attend un procès équitable.');
    expect(findingsIn({ 'en.yaml': latin1(text.replaceAll('’', "'")) })).toMatchObject([
      { severity: 'error', file: 'xy-sample/en.yaml', line: 6, message: 'is not UTF-8' },
    ]);
  });

  it('lets a decomposed name be the printed one', () => {
    const text = ENGLISH.replace('A summary.', 'Rene\u0301 is here.');
    expect(findingsIn({ 'en.yaml': text })).toEqual([]);
  });
});
