import { configDefaults, defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Everything that needs no real browser. The end-to-end tests have their own file: `vitest.e2e.config.ts`. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // A busy machine of two cores takes its time over the property tests and the processes of the command line.
    testTimeout: 60_000,
    exclude: [...configDefaults.exclude, 'tests/e2e/**'],
  },
});
