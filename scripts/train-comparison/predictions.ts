import type { Comparison } from '../../src/domain/comparison/comparison.ts';
import { decide } from '../../src/domain/comparison/decision/decide.ts';
import { readingsIn } from '../../src/domain/comparison/decision/reading.ts';
import type { RelationWeights } from '../../src/domain/comparison/decision/softmax.ts';
import { ComparedText } from '../../src/domain/comparison/passage/compared-text.ts';
import { viewOf } from '../../src/domain/comparison/passage/record-view.ts';
import type { ReferenceModel } from '../../src/domain/reference/model.ts';
import { examplesFrom } from './examples.ts';
import { fitSoftmax } from './fit-softmax.ts';
import type { Judged, JudgedExample } from './judged-examples.ts';
import type { OwnExample } from './own-examples.ts';
import { RIDGE } from './settings.ts';

const FOLDS = 8;

export interface Prediction {
  readonly judged: Judged;
  readonly comparison: Comparison;
  /** The chance of each relation, in the order of `weights.relations`. */
  readonly chance: readonly number[];
}

/** Every judged statement compared with weights that have seen no statement of its page. */
export function crossValidated(
  own: readonly OwnExample[],
  judged: readonly JudgedExample[],
  model: ReferenceModel,
): Prediction[] {
  const pages = [...new Set(judged.map(({ page }) => page))];
  const foldOf = new Map(pages.map((page, at) => [page, at % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isLeftOut = ({ page }: Judged): boolean => foldOf.get(page) === fold;
    const weights = fitSoftmax(
      examplesFrom(
        own,
        judged.filter((one) => !isLeftOut(one)),
      ),
      RIDGE,
    );
    return predicted(judged.filter(isLeftOut), weights, model);
  }).flat();
}

export const predicted = (judged: readonly Judged[], weights: RelationWeights, model: ReferenceModel): Prediction[] =>
  judged.map((one) => {
    const record = { ...viewOf(model, one.lang), weights };
    const passage = { start: 0, end: one.statement.length };
    const readings = readingsIn(new ComparedText(one.statement), passage, record);
    return { judged: one, comparison: decide(one.statement, readings, record), chance: readings.whole.chance };
  });
