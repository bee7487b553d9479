import type { ReferenceModel } from '../reference/model.ts';
import type { Comparison } from './comparison.ts';

/**
 * Of one statement's comparisons with several records the one to show first: the latest record that says anything of it. A record
 * without a date is older than any other; where none says anything, it is the first. Undefined where nothing was compared.
 */
export function latestRelated(
  comparisons: readonly Comparison[],
  records: readonly ReferenceModel[],
): Comparison | undefined {
  const dateOf = ({ model }: Comparison): string => records.find(({ id }) => id === model)?.source.date ?? '';
  const related = comparisons.filter(({ relation }) => relation !== 'unrelated');
  return related.length === 0
    ? comparisons[0]
    : related.reduce((latest, one) => (dateOf(one) > dateOf(latest) ? one : latest));
}
