import type { Analysis } from '../analysis.ts';
import { recordOfReport } from '../library/record-of-report.ts';
import type { ReferenceModel } from '../reference/model.ts';

/** A report that is held against others: what is said in it, and the record that it makes. */
export interface ReadReport {
  readonly analysis: Analysis;
  readonly record: ReferenceModel;
}

export const readReport = (analysis: Analysis): ReadReport => ({ analysis, record: recordOfReport(analysis) });
