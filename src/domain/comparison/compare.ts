import trained from '../../../assets/languages/comparison/relation-weights.json' with { type: 'json' };
import { phrasingsOf } from '../reference/bundled-phrasings.ts';
import type { ReferenceModel } from '../reference/model.ts';
import type { Span } from '../text/span.ts';
import type { Comparison } from './comparison.ts';
import { decide } from './decision/decide.ts';
import { readingsIn } from './decision/reading.ts';
import type { RelationWeights } from './decision/softmax.ts';
import { Surroundings } from './passage/surroundings.ts';

const WEIGHTS = trained as { readonly withPhrasings: RelationWeights; readonly bare: RelationWeights };

/**
 * How a passage stands to a record. `text` is the whole text, `passage` the part compared; spans of the result point into
 * `text` on the one side and into the claim's proposition on the other.
 */
export const compare = (text: string, passage: Span, lang: string, model: ReferenceModel): Comparison =>
  compareWithin(new Surroundings(text), passage, lang, model);

/** The same for one of several passages of a text, which is read once for all of them. */
export function compareWithin(
  surroundings: Surroundings,
  passage: Span,
  lang: string,
  model: ReferenceModel,
): Comparison {
  const weights = phrasingsOf(model) === null ? WEIGHTS.bare : WEIGHTS.withPhrasings;
  return decide(surroundings.text, lang, readingsIn(surroundings, passage, lang, model, weights), model, weights);
}
