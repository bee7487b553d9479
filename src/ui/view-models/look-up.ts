import type { ReferenceModel } from '../../domain/reference/model.ts';
import type { Failure } from '../../platform/ports/outcome.ts';
import type { LookUp } from '../../platform/ports/stores.ts';
import type { Words } from '../i18n/words.ts';
import { type EvidenceView, evidenceOf } from './evidence.ts';

/** The answer to a look-up: pairs, nothing on record, or why there is no answer. */
export type LookUpView =
  | {
      readonly answer: 'found';
      readonly text: string;
      readonly from: LookUp['from'];
      readonly evidence: readonly EvidenceView[];
    }
  | { readonly answer: 'nothing'; readonly text: string; readonly claims: number }
  | { readonly answer: 'failed'; readonly text: string; readonly failure: Failure };

export function lookUpView(lookUp: LookUp, records: readonly ReferenceModel[], words: Words): LookUpView {
  const { text, lang, from, outcome } = lookUp;
  if (!outcome.ok) return { answer: 'failed', text, failure: outcome.failure };
  const compared = { text, lang, whole: { start: 0, end: text.length } };
  const evidence = outcome.value.flatMap((comparison) => {
    const record = records.find((each) => each.id === comparison.model) ?? null;
    return evidenceOf(compared, { comparison, record, own: false }, words);
  });
  if (evidence.length > 0) return { answer: 'found', text, from, evidence };
  return { answer: 'nothing', text, claims: records.reduce((sum, record) => sum + record.claims.length, 0) };
}
