import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/nothing-left.ts'],
    // Slow machines and a Redis started for each file: generous, so that slowness is never a failure.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Vitest would leave one core free; on machines with two that is half of them, mostly waiting.
    maxWorkers: availableParallelism(),
    // Files share what they import, which halves the work: there is no state in modules to keep apart.
    isolate: false,
  },
});
