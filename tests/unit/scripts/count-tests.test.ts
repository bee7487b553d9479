import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countTests } from '../../../scripts/test-run/count-tests.ts';

const folder = mkdtempSync(join(tmpdir(), 'on-the-record-count-'));

function reportOf(tests: readonly object[], of: object = {}): string {
  const file = join(folder, `${Math.random()}.json`);
  const statuses = tests.map((test) => (test as { status: string }).status);
  writeFileSync(
    file,
    JSON.stringify({
      numPassedTests: statuses.filter((status) => status === 'passed').length,
      numFailedTests: statuses.filter((status) => status === 'failed').length,
      numPendingTests: statuses.filter((status) => status === 'pending').length,
      numTodoTests: 0,
      testResults: [{ name: 'some.test.ts', status: 'passed', assertionResults: tests }],
      ...of,
    }),
  );
  return file;
}

describe('the tests of a run', () => {
  it('are counted as they ended', () => {
    const report = reportOf([{ status: 'passed' }, { status: 'failed' }]);
    expect(countTests(report, false)).toEqual({ passed: 1, failed: 1, remarks: [] });
  });

  it('count as failed where they were skipped', () => {
    expect(countTests(reportOf([{ status: 'passed' }, { status: 'pending' }]), true).failed).toBe(1);
  });

  it('are named where they passed at a second try only', () => {
    const again = { status: 'passed', fullName: 'a popup stays open', failureMessages: ['Waited in vain.'] };
    expect(countTests(reportOf([again]), true)).toEqual({
      passed: 1,
      failed: 0,
      remarks: ['Passed at a second try only: a popup stays open.'],
    });
  });

  it('count as one failed where no report is left, nothing ran, or the run ended badly by itself', () => {
    expect(countTests(join(folder, 'none.json'), true).failed).toBe(1);
    expect(countTests(reportOf([]), true).failed).toBe(1);
    expect(countTests(reportOf([{ status: 'passed' }]), false).failed).toBe(1);
  });
});
