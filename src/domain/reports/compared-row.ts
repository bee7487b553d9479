import type { ReportNote } from './report-note.ts';

/** A statement with its versions in several reports, and how they differ. */
export interface ComparedRow {
  /** `Statement.id` by the index of its report, in the order of the reports and then of their texts. */
  readonly statements: readonly { readonly report: number; readonly id: string }[];
  readonly notes: readonly ReportNote[];
}
