import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { runProgram } from '../support/program.ts';
import { runningBot } from '../support/running-bot.ts';

const newKey = (): string => randomBytes(32).toString('base64');

describe('the program with another STORAGE_KEY', () => {
  it('refuses to start, says why and what to do, and starts with the right one', async () => {
    const [key, newer] = [newKey(), newKey()];
    const { program, say, env } = await runningBot({ STORAGE_KEY: key });
    await say('/start');
    program.kill('SIGTERM');
    expect(await program.ended).toBe(0);

    const wrong = runProgram({ ...env, STORAGE_KEY: newer });
    expect(await wrong.ended).toBe(2);
    expect(wrong.stderr()).toContain('STORAGE_KEY does not open what Redis holds');
    expect(wrong.stderr()).toContain('Put the key back');
    expect(wrong.stderr()).not.toContain(newer);

    const rotated = runProgram({ ...env, STORAGE_KEY: `${newer},${key}` });
    await rotated.hasSaid('"msg":"ready"');
  });
});
