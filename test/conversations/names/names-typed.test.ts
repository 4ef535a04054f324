import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { initialsOf } from '../../../src/conversations/names/initials.ts';
import { readName } from '../../../src/conversations/typed.ts';

const rows = readFileSync(new URL('names-typed.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'));

describe('names in nine scripts and more', () => {
  it.each(rows)('%s is signed as %s, or as %s', (typed = '', name, initials) => {
    const read = readName(typed);
    expect(read.ok ? read.text : '-').toBe(name);
    expect(read.ok ? initialsOf(read.text) : '-').toBe(initials);
  });

  it.each(rows.filter(([, name]) => name !== '-'))('%s stays when read again', (typed = '') => {
    const read = readName(typed);
    const text = read.ok ? read.text : '';
    expect(readName(text)).toEqual({ ok: true, text });
    expect(initialsOf(initialsOf(text))).toBe(initialsOf(text));
  });

  it('are a hundred', () => {
    expect(rows.length).toBeGreaterThanOrEqual(100);
  });
});
