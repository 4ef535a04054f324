import { describe, expect, it } from 'vitest';
import { freePort, startRedisServer, temporaryFolder } from '../support/program.ts';
import { hasServer } from '../support/redis.ts';
import { runningBot } from '../support/running-bot.ts';

describe.runIf(hasServer)('the log', () => {
  it('is JSON to the last line, whatever libraries have to say', async () => {
    const port = await freePort();
    const folder = await temporaryFolder();
    await startRedisServer(folder, port, ['--maxmemory-policy', 'allkeys-lru']);
    const { program } = await runningBot({
      REDIS_URL: `redis://127.0.0.1:${port}`,
      // Each second, so that cron has something to say in an outage as well.
      REMINDER_CRON: '* * * * * *',
    });
    await program.hasSaid('Eviction policy is allkeys-lru');
    program.kill('SIGTERM');
    expect(await program.ended).toBe(0);
    const lines = program.stderr().trim().split('\n');
    for (const line of lines) expect(() => JSON.parse(line) as unknown, line).not.toThrow();
    expect(lines.filter((line) => line.includes('Eviction policy'))).toHaveLength(1);
  });
});
