import { defineConfig } from 'vitest/config';

/** Tests in real browsers, one after the other: they share one browser a file, and a small machine has two cores. */
export default defineConfig({
  test: {
    include: ['tests/e2e/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A window that the system moves, or a machine that stands still, is not ours to fail for. What needed it is said.
    retry: 1,
  },
});
