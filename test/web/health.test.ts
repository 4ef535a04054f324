import { describe, expect, it } from 'vitest';
import { readHealth } from '../../src/web/health.ts';

const answers = () => Promise.resolve();
const fails = () => Promise.reject(new Error('away'));
const hangs = () => new Promise<never>(() => undefined);

describe('readHealth', () => {
  it('is well when everything answers', async () => {
    const health = await readHealth({ redis: answers, telegram: answers });
    expect(health.ok).toBe(true);
  });

  it('names what does not answer', async () => {
    const { ok, checks } = await readHealth({ redis: fails, telegram: answers });
    expect(ok).toBe(false);
    expect(checks).toMatchObject({ redis: { ok: false }, telegram: { ok: true } });
  });

  it('does not wait for what hangs', async () => {
    const startedAtMs = performance.now();
    expect((await readHealth({ redis: hangs })).ok).toBe(false);
    expect(performance.now() - startedAtMs).toBeLessThan(5_000);
  });
});
