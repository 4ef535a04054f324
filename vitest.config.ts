import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Slow machines and a Redis started for each file: generous, so that slowness is never a failure.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
