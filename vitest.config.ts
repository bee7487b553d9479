import { configDefaults, defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Tests of the core, which holds no state and touches no browser: they share a process, so that its modules are read once. */
const CORE = ['unit/!(ui)', 'golden', 'property', 'frozen', 'fuzz', 'architecture'].map(
  (folder) => `tests/${folder}/**/*.test.{ts,tsx}`,
);

/** Everything that needs no real browser. The end-to-end tests have their own file: `vitest.e2e.config.ts`. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    // A busy machine of two cores takes its time over the property tests and the processes of the command line.
    testTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'core', include: CORE, isolate: false } },
      {
        extends: true,
        test: {
          name: 'shell',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, 'tests/e2e/**', ...CORE],
        },
      },
    ],
  },
});
