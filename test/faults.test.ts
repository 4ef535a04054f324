import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../', import.meta.url);

interface Row {
  readonly kind: string;
  readonly file: string;
  readonly words: string;
}

/** The rows of docs/faults.md: `| number | kind | file › words |`. */
function rows(): readonly Row[] {
  const table = readFileSync(new URL('docs/faults.md', ROOT), 'utf8');
  return table.split('\n').flatMap((line) => {
    const [, kind = '', file = '', words = ''] =
      /^\|\s*\d+\s*\|\s*(.+?)\s*\|\s*(\S+) › (.+?)\s*\|$/u.exec(line) ?? [];
    return file === '' ? [] : [{ kind, file, words }];
  });
}

describe('the table of faults', () => {
  it('has every complaint, every place in the chat, and what was found beside them', () => {
    expect(rows()).toHaveLength(34 + 22 + 14);
  });

  it.each(rows())('names a test that is there: $kind', ({ file, words }) => {
    const path = new URL(file, ROOT);
    expect(existsSync(path), file).toBe(true);
    expect(readFileSync(path, 'utf8')).toContain(words);
  });
});
