import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';

const read = (path: string): Promise<string> =>
  readFile(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('the keys', () => {
  it('all stand in docs/privacy.md', async () => {
    const [source, privacy] = await Promise.all([
      read('src/store/redis-keys.ts'),
      read('docs/privacy.md'),
    ]);
    const prefixes = [...source.matchAll(/=> [`']([a-z:-]+)/g)].map(([, prefix]) => prefix ?? '');
    expect(prefixes.length).toBeGreaterThan(4);
    for (const prefix of prefixes) expect(privacy).toContain(`\`${prefix}`);
  });

  it('differ from each other', async () => {
    const source = await read('src/store/redis-keys.ts');
    expect(source.match(/=> [`']/g)?.length).toBe(new Set(source.match(/=> [`'][a-z:-]+/g)).size);
  });
});
