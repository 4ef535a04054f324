import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createSeal } from '../../../src/store/sealed/seal.ts';

const key = randomBytes(32);
const seal = createSeal(key);

describe('seal', () => {
  it('opens what it sealed', () => {
    const text = 'Ünï — Хадиджа 🕊';
    expect(seal.open(seal.seal(text, 'draft:a'), 'draft:a')).toBe(text);
    expect(createSeal(Buffer.from(key)).open(seal.seal('', 'k'), 'k')).toBe('');
  });

  it('seals the same value differently each time', () => {
    expect(seal.seal('a', 'k')).not.toEqual(seal.seal('a', 'k'));
  });

  it('does not open under another record', () => {
    expect(seal.open(seal.seal('a', 'draft:a'), 'draft:b')).toBeUndefined();
  });

  it('does not open with another key', () => {
    expect(createSeal(randomBytes(32)).open(seal.seal('a', 'k'), 'k')).toBeUndefined();
  });

  it('does not open changed or shortened bytes', () => {
    const sealed = seal.seal('a value', 'k');
    for (let index = 0; index < sealed.length; index += 1) {
      const changed = Buffer.from(sealed);
      changed[index] = (changed[index] ?? 0) ^ 1;
      expect(seal.open(changed, 'k')).toBeUndefined();
      expect(seal.open(sealed.subarray(0, index), 'k')).toBeUndefined();
    }
  });

  it('refuses a key of another length', () => {
    expect(() => createSeal(randomBytes(31))).toThrow('31 bytes');
  });
});

describe('hash', () => {
  it('is the same for the same id', () => {
    expect(seal.hash('draft:', 42)).toBe(seal.hash('draft:', '42'));
    expect(seal.hash('draft:', 42)).toMatch(/^[\w-]{22}$/);
    expect(seal.hashBytes('draft:', 42)).toHaveLength(16);
  });

  it('differs by id, purpose and key', () => {
    const other = createSeal(randomBytes(32));
    const hashes = [
      seal.hash('draft:', 42),
      seal.hash('draft:', 43),
      seal.hash('writer:', 42),
      other.hash('draft:', 42),
    ];
    expect(new Set(hashes).size).toBe(4);
  });
});
