import type { Count } from './test-run/count-tests.ts';
import { STAGES } from './test-run/stages.ts';

/** Runs every check and test. The last line is "N passed, N failed"; what could not run counts as failed. */
let passed = 0;
let failed = 0;
const summary: string[] = [];

for (const { name, run } of STAGES) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(2, 76 - name.length))}`);
  const began = Date.now();
  const count = await run().catch(crashed);
  for (const remark of count.remarks) console.log(remark);
  passed += count.passed;
  failed += count.failed;
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  summary.push(
    `${count.failed === 0 ? 'passed' : 'FAILED'}  ${name}: ${count.passed} passed, ${count.failed} failed (${seconds} s)`,
  );
}

console.log(`\n${summary.join('\n')}`);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);

function crashed(error: unknown): Count {
  return { passed: 0, failed: 1, remarks: [error instanceof Error ? error.message : String(error)] };
}
