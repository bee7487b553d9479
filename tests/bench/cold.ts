/**
 * What the first comparison, or else the first analysis, of a process takes, in milliseconds of the processor's time: nothing is laid
 * out and nothing compiled yet.
 */
import { bundledModel } from '../../src/cli/bundled-model.ts';
import { analyse } from '../../src/domain/analyse.ts';
import { lookUp } from '../../src/domain/comparison/look-up.ts';
import { BENCH_ARTICLE } from './bench-text.ts';
import { spent } from './interleaved.ts';

const models = [bundledModel()];
const FIRST: Readonly<Record<string, () => unknown>> = {
  comparison: () => lookUp('The CSTO keeps its obligations to Armenia.', models),
  analysis: () => analyse(BENCH_ARTICLE, models),
};
const first = FIRST[process.argv[2] ?? ''];
if (first === undefined) throw new Error(`what is asked for is one of: ${Object.keys(FIRST).join(', ')}`);
console.log(spent(first));
