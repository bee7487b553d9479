import { bundledModel } from '../../../src/cli/bundled-model.ts';
import { compare } from '../../../src/domain/comparison/compare.ts';
import type { Comparison } from '../../../src/domain/comparison/comparison.ts';
import type { ReferenceModel } from '../../../src/domain/reference/model.ts';

export const record: ReferenceModel = bundledModel();
/** The record as a reader's own would be: propositions, key terms and names, no ways of saying them. */
export const bareRecord: ReferenceModel = { ...record, phrasings: null };

export const compared = (text: string, lang = 'en', model: ReferenceModel = record): Comparison =>
  compare(text, { start: 0, end: text.length }, lang, model);
