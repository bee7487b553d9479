import trained from '../../../assets/languages/comparison/relation-weights.json' with { type: 'json' };
import { phrasingsOf } from '../reference/bundled-phrasings.ts';
import type { ReferenceModel } from '../reference/model.ts';
import type { Span } from '../text/span.ts';
import type { Comparison } from './comparison.ts';
import { decide, readingsOf } from './decide.ts';
import type { RelationWeights } from './softmax.ts';

const WEIGHTS = trained as { readonly withPhrasings: RelationWeights; readonly bare: RelationWeights };

/**
 * How a passage stands to a record. `text` is the whole text, `passage` the part compared; spans of the result point into
 * `text` on the one side and into the claim's proposition on the other.
 */
export function compare(text: string, passage: Span, lang: string, model: ReferenceModel): Comparison {
  const weights = phrasingsOf(model) === null ? WEIGHTS.bare : WEIGHTS.withPhrasings;
  return decide(text, lang, readingsOf(text, passage, lang, model, weights), model, weights);
}
