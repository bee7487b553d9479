import { bundledModel } from '../../../src/cli/bundled-model.ts';
import { compare } from '../../../src/domain/comparison/compare.ts';
import type { Comparison } from '../../../src/domain/comparison/comparison.ts';
import { type RecordView, viewOf } from '../../../src/domain/comparison/passage/record-view.ts';
import { type Terms, termsOf } from '../../../src/domain/comparison/passage/terms.ts';
import type { ReferenceModel } from '../../../src/domain/reference/model.ts';

export const record: ReferenceModel = bundledModel();
/** The record as a reader's own would be: propositions, key terms and names, no ways of saying them. */
export const bareRecord: ReferenceModel = { ...record, phrasings: null };

/** The record held against texts of a language. */
export const inLanguage = (lang: string, model: ReferenceModel = record): RecordView => viewOf(model, lang);

/** The terms of a text. */
export const termsIn = (text: string, lang = 'en', model: ReferenceModel = record): Terms =>
  termsOf(text, inLanguage(lang, model));

export const compared = (text: string, lang = 'en', model: ReferenceModel = record): Comparison =>
  compare(text, { start: 0, end: text.length }, lang, model);
