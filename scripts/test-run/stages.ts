import { rmSync } from 'node:fs';
import { ensureBrowser } from '../browsers/ensure-browser.ts';
import { ensureVirtualScreen } from '../browsers/ensure-virtual-screen.ts';
import type { BrowserKind } from '../browsers/find-browser.ts';
import { runCommand } from '../run-command.ts';
import { type Count, countTests } from './count-tests.ts';

export interface Stage {
  readonly name: string;
  run(): Promise<Count>;
}

/** In the order in which they run. The limits are seconds, far above what a stage takes; they only end what hangs. */
export const STAGES: readonly Stage[] = [
  check('type check', ['tsc', '--noEmit'], 120),
  check('lint', ['biome', 'check', '--error-on-warnings'], 60),
  check('build for Chromium', ['wxt', 'build'], 120),
  check('build for Firefox', ['wxt', 'build', '-b', 'firefox'], 120),
  tests('unit, page, background, architecture and manifest tests', 'unit', ['vitest', 'run'], 600),
  inBrowser('chromium', 'end-to-end tests in Chromium'),
  inBrowser('firefox', 'end-to-end tests in Firefox'),
  inWindows('end-to-end tests in real windows: shortcuts, context menu, keys'),
];

function check(name: string, command: readonly [string, ...string[]], limit: number): Stage {
  return {
    name,
    run: async () => {
      const { exitCode, timedOut } = await runCommand(command, limit);
      if (exitCode === 0) return { passed: 1, failed: 0, remarks: [] };
      return { passed: 0, failed: 1, remarks: timedOut ? [`It was stopped after ${limit} s.`] : [] };
    },
  };
}

function tests(name: string, id: string, command: readonly [string, ...string[]], limit: number): Stage {
  const report = `.output/test/${id}.json`;
  return {
    name,
    run: async () => {
      rmSync(report, { force: true });
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] as const;
      const { exitCode, timedOut } = await runCommand([...command, ...reporters], limit);
      const count = countTests(report, exitCode === 0);
      return timedOut ? { ...count, remarks: [...count.remarks, `It was stopped after ${limit} s.`] } : count;
    },
  };
}

function inBrowser(kind: BrowserKind, name: string): Stage {
  const run = tests(
    name,
    kind,
    ['vitest', 'run', '--config', 'vitest.e2e.config.ts', `tests/e2e/${kind}.test.ts`],
    360,
  );
  return {
    name,
    run: async () => {
      ensureBrowser(kind);
      return run.run();
    },
  };
}

/** On a screen of their own, so that no window of whoever runs the tests gets the keys. Linux alone has such screens. */
function inWindows(name: string): Stage {
  const run = tests(
    name,
    'windows',
    ['vitest', 'run', '--config', 'vitest.e2e.config.ts', 'tests/e2e/real-window.test.ts'],
    180,
  );
  return {
    name,
    run: async () => {
      if (process.platform !== 'linux')
        return { passed: 0, failed: 0, remarks: ['Not run: it needs a virtual screen, which only Linux has.'] };
      ensureBrowser('chromium');
      ensureBrowser('firefox');
      ensureVirtualScreen();
      return run.run();
    },
  };
}
