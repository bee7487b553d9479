import trained from '../../../../assets/languages/comparison/relation-weights.json' with { type: 'json' };
import { isPhrased } from '../../reference/bundled-phrasings.ts';
import type { ReferenceModel } from '../../reference/model.ts';
import { type RecordView, viewOf } from '../passage/record-view.ts';
import type { RelationWeights } from './softmax.ts';

/** A record as texts of a language are compared with it, and the weights that decide. */
export interface ComparedWith extends RecordView {
  readonly weights: RelationWeights;
}

const WEIGHTS = trained as { readonly withPhrasings: RelationWeights; readonly bare: RelationWeights };

/** A record with the weights that were trained for its kind: with ways of saying its claims, or bare. */
export const comparedWith = (model: ReferenceModel, lang: string): ComparedWith => ({
  ...viewOf(model, lang),
  weights: isPhrased(model) ? WEIGHTS.withPhrasings : WEIGHTS.bare,
});
