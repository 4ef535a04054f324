import { createHmac, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { keyedHash } from '../../../src/store/sealed/keyed-hash.ts';

/** By node:crypto: under these names records stand in every Redis that there is. */
function byHmac(key: Buffer, text: string): string {
  const digest = createHmac('sha256', key).update(text).digest();
  return digest.subarray(0, 16).toString('base64url');
}

describe('keyedHash', () => {
  it('is an HMAC for texts of every length', () => {
    const key = randomBytes(32);
    const hashed = keyedHash(key);
    for (let length = 0; length < 300; length += 1) {
      const text = `draft:\0${randomBytes(length).toString('base64url')}`.slice(0, length);
      expect(hashed(text)).toBe(byHmac(key, text));
    }
  });

  it('is an HMAC for every key and script', () => {
    for (let keys = 0; keys < 300; keys += 1) {
      const key = randomBytes(32);
      for (const text of ['writer:\x00712345678', 'Хадиджа 🕊', ''])
        expect(keyedHash(key)(text)).toBe(byHmac(key, text));
    }
  });

  it('keeps nothing of the text before', () => {
    const key = randomBytes(32);
    const hashed = keyedHash(key);
    hashed('aaaa');
    expect(hashed('bbbb')).toBe(byHmac(key, 'bbbb'));
    expect(hashed('ü')).toBe(byHmac(key, 'ü'));
  });
});
