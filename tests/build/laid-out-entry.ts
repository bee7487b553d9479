/** What `laid-out-records.test.ts` bundles. */
export { bundledModel } from '../../src/cli/bundled-model.ts';
export { lookUp } from '../../src/domain/comparison/look-up.ts';
