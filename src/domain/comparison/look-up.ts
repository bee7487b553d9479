import { languageOf } from '../languages/language-of.ts';
import type { ReferenceModel } from '../reference/model.ts';
import { compare } from './compare.ts';
import type { Comparison } from './comparison.ts';

/** How any passage stands to each record; spans of the comparisons point into `text`. */
export function lookUp(
  text: string,
  models: readonly ReferenceModel[],
  lang: string | null = null,
): readonly Comparison[] {
  const passage = { start: 0, end: text.length };
  return models.map((model) => compare(text, passage, languageOf(text, lang), model));
}
