import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';

const root = new URL('../', import.meta.url);

async function sources(): Promise<string> {
  const paths = await readdir(new URL('src/', root), { recursive: true });
  const files = paths.filter((path) => path.endsWith('.ts'));
  const texts = files.map((path) => readFile(new URL(`src/${path}`, root), 'utf8'));
  return (await Promise.all(texts)).join('\n');
}

describe('docs/operations.md', () => {
  it('explains every metric', async () => {
    const operations = await readFile(new URL('docs/operations.md', root), 'utf8');
    const names = [...(await sources()).matchAll(/name: '(postbag_[a-z_]+)'/g)];
    expect(names.length).toBeGreaterThan(2);
    for (const [, name] of names)
      expect(operations).toMatch(new RegExp(`^\\| \`${name ?? ''}[\`{]`, 'm'));
  });
});
