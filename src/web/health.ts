import { setTimeout as sleep } from 'node:timers/promises';

/** One thing that the bot cannot do without: resolves when it answers, rejects when it does not. */
export type Check = () => Promise<unknown>;

export interface Health {
  /** Whether everything answers. */
  readonly ok: boolean;
  /** By name of the check: whether it answered, and after how many milliseconds. */
  readonly checks: Readonly<Record<string, { readonly ok: boolean; readonly ms: number }>>;
}

/** Monitors give up after a few seconds themselves; we answer before they do. */
const TIMEOUT_MS = 3_000;

/** Asks all `checks` at once. What does not answer within three seconds is not there. */
export async function readHealth(checks: Readonly<Record<string, Check>>): Promise<Health> {
  const results = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => [name, await run(check)] as const),
  );
  return { ok: results.every(([, { ok }]) => ok), checks: Object.fromEntries(results) };
}

async function run(check: Check): Promise<{ ok: boolean; ms: number }> {
  const startedAtMs = performance.now();
  const cancel = new AbortController();
  const ok = await Promise.race([
    check().then(
      () => true,
      () => false,
    ),
    sleep(TIMEOUT_MS, false, { signal: cancel.signal }).catch(() => false),
  ]);
  cancel.abort();
  return { ok, ms: Math.round(performance.now() - startedAtMs) };
}
