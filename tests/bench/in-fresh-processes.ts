import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { median } from './interleaved.ts';

const PROCESSES = 9;

/** The first comparison or analysis of so many fresh processes, bundled as the bench is; median in milliseconds of the processor's time. */
export const inFreshProcesses = (what: 'comparison' | 'analysis'): number =>
  median(
    Array.from({ length: PROCESSES }, () =>
      Number(execFileSync(process.execPath, [join('.output', 'bench', 'cold.js'), what], { encoding: 'utf8' })),
    ),
  );
