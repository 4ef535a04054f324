import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  carriedIn,
  checksumOf,
  isEmail,
  readFragment,
  textOf,
  writeFragment,
  type Carried,
  type Packed,
} from '../../../../src/web/page/browser/packed.ts';
import { handOffOf } from '../page-stage.ts';

const { uiLanguage: _uiLanguage, ...CARRIED } = handOffOf('ru');

const PACKED: Packed = {
  dictionaryName: '00ff0123456789abcd',
  checksum: 0xfedcba98,
  deflated: Uint8Array.of(0, 255, 62, 63, 1),
};

describe('textOf', () => {
  it.each<[string, Carried]>([
    ['all there is', CARRIED],
    ['nothing but post', { ...CARRIED, emails: [], faxes: [] }],
    ['a careful writer', { ...CARRIED, careful: true, addressLines: [] }],
    ['no letter', { ...CARRIED, letter: undefined, paperHead: undefined }],
    ['nothing for paper, as links of earlier versions', { ...CARRIED, paperHead: undefined }],
  ])('comes back with %s', (_what, carried) => {
    expect(carriedIn(textOf(carried))).toEqual(carried);
  });
});

describe('carriedIn', () => {
  it.each<[string, Carried]>([
    ['no subject', { ...CARRIED, emailSubject: '' }],
    ['an address with a header in it', { ...CARRIED, emails: ['a@b.example?bcc=c@d.example'] }],
    ['two addresses in one', { ...CARRIED, emails: ['a@b.example,c@d.example'] }],
  ])('refuses %s', (_what, carried) => {
    expect(carriedIn(textOf(carried))).toBeUndefined();
  });

  it('refuses what has too few fields', () => {
    expect(carriedIn(textOf(CARRIED).slice(0, 20))).toBeUndefined();
  });
});

describe('writeFragment', () => {
  it('comes back, with and without a dictionary', () => {
    for (const packed of [PACKED, { ...PACKED, dictionaryName: undefined }]) {
      const fragment = writeFragment(packed);
      expect(fragment).toMatch(/^[\w-]+$/u);
      expect(readFragment(fragment)).toEqual(packed);
    }
  });
});

describe('readFragment', () => {
  it('refuses another version', () => {
    expect(readFragment(`Ag${writeFragment(PACKED).slice(2)}`)).toBeUndefined();
  });

  it('takes anything without throwing', () => {
    for (const text of ['', 'A', 'AQ', 'AQQ', 'é', '%41', '=', writeFragment(PACKED).slice(0, 12)])
      expect(readFragment(text), text).toBeUndefined();
    assert(property(string(), (text) => void readFragment(text)));
  });
});

describe('checksumOf', () => {
  it('is FNV-1a', () => {
    expect(checksumOf(new Uint8Array())).toBe(0x811c9dc5);
    expect(checksumOf(Buffer.from('foobar'))).toBe(0xbf9cf968);
  });
});

describe('isEmail', () => {
  it('takes what mail takes, and no more', () => {
    const texts = [
      "o'brien+x@a.example",
      'ürün@örnek.example',
      'a@b',
      'a',
      'a b@c',
      'a@b?x',
      'a@b&c',
    ];
    expect(texts.map(isEmail)).toEqual([true, true, true, false, false, false, false]);
  });
});
