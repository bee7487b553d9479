import type { ReferenceModel } from '../reference/model.ts';
import type { Span } from '../text/span.ts';
import type { Comparison } from './comparison.ts';
import { comparedWith } from './decision/compared-with.ts';
import { decide } from './decision/decide.ts';
import { type Passage, readingsIn } from './decision/reading.ts';
import { ComparedText } from './passage/compared-text.ts';

/**
 * How a passage stands to a record. `text` is the whole text, `passage` the part compared, `lang` the text's language; spans of the
 * result point into `text` on the one side and into the claim's proposition on the other.
 */
export const compare = (text: string, passage: Span, lang: string, model: ReferenceModel): Comparison =>
  compareWithin(new ComparedText(text), passage, lang, model);

/** The same for one of several passages of a text, which is read once for all of them. */
export function compareWithin(text: ComparedText, passage: Passage, lang: string, model: ReferenceModel): Comparison {
  const record = comparedWith(model, lang);
  return decide(text.text, readingsIn(text, passage, record), record);
}
