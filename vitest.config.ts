import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/nothing-left.ts'],
    // Slow machines and a Redis started for each file: generous, so that slowness is never a
    // failure.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // What is asked again until it is so may take as long on a slow machine, too: Vitest waits a
    // second.
    expect: { poll: { timeout: 30_000 } },
    // Vitest would leave one core free; on machines with two that is half of them, mostly waiting.
    maxWorkers: availableParallelism(),
    // Files share what they import, which halves the work: there is no state in modules to keep
    // apart.
    isolate: false,
  },
});
