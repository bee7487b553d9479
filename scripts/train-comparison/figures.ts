import { RELATIONS, type Relation } from '../../src/domain/comparison/comparison.ts';
import type { Prediction } from './predictions.ts';

/** Figures of a list of predictions, as shares; NaN where the list has nothing to measure them on. */

const share = <One>(list: readonly One[], test: (one: One) => boolean): number =>
  list.length === 0 ? Number.NaN : list.filter(test).length / list.length;

const saidBy = ({ comparison }: Prediction): Relation => comparison.relation;
const chanceOf = ({ chance }: Prediction, relation: Relation): number => chance[RELATIONS.indexOf(relation)] ?? 0;

export const precisionOf = (list: readonly Prediction[], relation: Relation): number =>
  share(
    list.filter((one) => saidBy(one) === relation),
    ({ judged }) => judged.relation === relation,
  );

export const recallOf = (list: readonly Prediction[], relation: Relation): number =>
  share(
    list.filter(({ judged }) => judged.relation === relation),
    (one) => saidBy(one) === relation,
  );

/** Mean F1 over the relations that are met in the labels or the answers, as the outside scorer counts it. */
export function macroF1(list: readonly Prediction[]): number {
  const scores = RELATIONS.flatMap((relation) => {
    const labelled = list.filter(({ judged }) => judged.relation === relation).length;
    const said = list.filter((one) => saidBy(one) === relation).length;
    if (labelled === 0) return [];
    const hits = list.filter((one) => saidBy(one) === relation && one.judged.relation === relation).length;
    return [(2 * hits) / (labelled + said)];
  });
  return scores.reduce((a, b) => a + b, 0) / scores.length;
}

/** Share of the statements of a relation whose first claim is one of those that count as nearest. */
export const nearestFirst = (list: readonly Prediction[], relation: Relation): number =>
  share(
    list.filter(({ judged }) => judged.relation === relation && judged.nearest.length > 0),
    ({ judged, comparison }) => judged.nearest.includes(comparison.claims[0]?.claim ?? ''),
  );

/** The same of all statements that something is on record for. */
export const nearestOfRelated = (list: readonly Prediction[]): number =>
  share(
    list.filter(({ judged }) => judged.relation !== 'unrelated' && judged.nearest.length > 0),
    ({ judged, comparison }) => judged.nearest.includes(comparison.claims[0]?.claim ?? ''),
  );

/** Share of the statements of one relation that are called another. */
export const calledInstead = (list: readonly Prediction[], relation: Relation, called: Relation): number =>
  share(
    list.filter(({ judged }) => judged.relation === relation),
    (one) => saidBy(one) === called,
  );

/** How often a related statement gets a higher score than an unrelated one. */
export function relatedAuc(list: readonly Prediction[]): number {
  const score = ({ comparison }: Prediction): number => comparison.claims[0]?.score ?? 0;
  const related = list.filter(({ judged }) => judged.relation !== 'unrelated').map(score);
  const unrelated = list.filter(({ judged }) => judged.relation === 'unrelated').map(score);
  let wins = 0;
  for (const one of related) for (const other of unrelated) wins += one > other ? 1 : one === other ? 0.5 : 0;
  return wins / (related.length * unrelated.length);
}

export interface Bin {
  readonly from: number;
  readonly count: number;
  /** Mean of what was predicted, and the share that turned out so. */
  readonly predicted: number;
  readonly observed: number;
}

/** Predicted chances of a relation (or of being related at all) beside how often it was so, in equal bins. */
export function reliability(list: readonly Prediction[], of: Relation | 'related', bins = 5): Bin[] {
  const chance = (one: Prediction): number => (of === 'related' ? 1 - chanceOf(one, 'unrelated') : chanceOf(one, of));
  const isSo = ({ judged }: Prediction): boolean =>
    of === 'related' ? judged.relation !== 'unrelated' : judged.relation === of;
  return Array.from({ length: bins }, (_, at) => {
    const inBin = list.filter((one) => Math.min(bins - 1, Math.floor(chance(one) * bins)) === at);
    return {
      from: at / bins,
      count: inBin.length,
      predicted: inBin.reduce((sum, one) => sum + chance(one), 0) / inBin.length,
      observed: share(inBin, isSo),
    };
  });
}

/** How far predicted chances are from what is observed, on average over the statements. */
export const calibrationError = (list: readonly Prediction[], of: Relation | 'related'): number =>
  reliability(list, of)
    .filter(({ count }) => count > 0)
    .reduce((sum, bin) => sum + (bin.count * Math.abs(bin.predicted - bin.observed)) / list.length, 0);
