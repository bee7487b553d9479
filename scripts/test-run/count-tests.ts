import { readFileSync } from 'node:fs';

export interface Count {
  readonly passed: number;
  readonly failed: number;
  /** What is counted as failed beside failed tests, and what passed at a second try only, in words. */
  readonly remarks: readonly string[];
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly TestFile[];
}

interface TestFile {
  readonly name: string;
  readonly status: string;
  readonly assertionResults: readonly Tried[];
}

interface Tried {
  readonly status: string;
  readonly fullName?: string;
  /** Also those of tries before the last one. */
  readonly failureMessages?: readonly string[];
}

/**
 * Counts the tests in vitest's JSON report. A skipped test, a file that could not be loaded, a run that ended badly
 * without a failed test and a run without a report each count as failed: nothing that did not run passes.
 */
export function countTests(reportFile: string, endedWell: boolean): Count {
  const report = readReport(reportFile);
  if (report === null)
    return { passed: 0, failed: 1, remarks: ['The test run left no report: it crashed or was stopped.'] };
  const skipped = report.numPendingTests + report.numTodoTests;
  const broken = report.testResults.filter(brokeOutsideItsTests);
  const again = report.testResults.flatMap(({ assertionResults }) => assertionResults.filter(passedAtSecondTry));
  const remarks = [
    ...again.map(({ fullName }) => `Passed at a second try only: ${fullName ?? 'a test'}.`),
    ...(skipped > 0 ? [`${skipped} tests were skipped.`] : []),
    ...broken.map(({ name }) => `${name} broke outside its tests.`),
  ];
  const failed = report.numFailedTests + skipped + broken.length;
  if (failed === 0 && report.numPassedTests === 0) return { passed: 0, failed: 1, remarks: ['No test ran.'] };
  if (failed === 0 && !endedWell) {
    return {
      passed: report.numPassedTests,
      failed: 1,
      remarks: ['All tests passed, but the run ended with an error.'],
    };
  }
  return { passed: report.numPassedTests, failed, remarks };
}

function passedAtSecondTry({ status, failureMessages }: Tried): boolean {
  return status === 'passed' && (failureMessages?.length ?? 0) > 0;
}

function brokeOutsideItsTests({ status, assertionResults }: TestFile): boolean {
  return status === 'failed' && !assertionResults.some((test) => test.status === 'failed');
}

function readReport(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return null;
  }
}
