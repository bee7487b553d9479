import fc from 'fast-check';
import { besideUnrelated, isRepeatable, spanFaults } from './properties.ts';
import { samples } from './texts.ts';

/**
 * Puts random and grammar-made texts through the extractor: `npm run fuzz`, or `npm run fuzz -- 5000 1234` for a number of
 * texts and a seed. Prints both, so that a failure can be run again; the smallest failing text is part of the message.
 */
const DEFAULT_COUNT = 100_000;

const [count, seed] = process.argv.slice(2).map(Number);
const numRuns = count !== undefined && Number.isInteger(count) && count > 0 ? count : DEFAULT_COUNT;
const chosen = seed !== undefined && Number.isInteger(seed) ? seed : Date.now() % 2 ** 31;

console.log(`${numRuns} texts, seed ${chosen}`);
fc.assert(
  fc.property(samples, (sample) => {
    const faults = spanFaults(sample);
    if (faults.length > 0) throw new Error(faults.join('; '));
    if (!isRepeatable(sample)) throw new Error('the same text gave two results');
    const { alone, followed } = besideUnrelated(sample);
    if (JSON.stringify(followed) !== JSON.stringify(alone))
      throw new Error('an unrelated paragraph changed the statements');
  }),
  { numRuns, seed: chosen },
);
console.log('no fault');
