import type { RelationWeights } from '../../src/domain/comparison/decision/softmax.ts';
import { type Example, fitSoftmax } from './fit-softmax.ts';
import type { InventedRecord } from './invented-records.ts';
import type { OwnExample } from './own-examples.ts';
import { BARE_RIDGE, BUNDLED_SHARE } from './settings.ts';

/** Weights for records of propositions alone: each record has the same say, whatever its number of statements. */
export function bareWeights(
  records: readonly Pick<InventedRecord, 'judged' | 'verbatim'>[],
  bundled: readonly OwnExample[],
): RelationWeights {
  const examples: Example[] = records.flatMap(({ judged, verbatim }) =>
    [...judged, ...verbatim].map(({ values, relation }) => ({ values, relation, weight: 100 / judged.length })),
  );
  const own = bundled.map(({ values, relation }) => ({
    values,
    relation,
    weight: (100 * BUNDLED_SHARE) / bundled.length,
  }));
  return fitSoftmax([...examples, ...own], BARE_RIDGE);
}
