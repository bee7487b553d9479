import type { Comparison } from '../comparison/comparison.ts';
import type { Refusal, Speaker, Statement } from '../statements/statement.ts';
import type { Correction } from './correction.ts';

/** What of an analysis is the reader's own, and what the program has in its place. */
export interface Corrected {
  /** In the order in which they were made. */
  readonly changes: readonly AppliedCorrection[];
  /** Those that no longer find their words or names in this page: kept, and applied to nothing. */
  readonly unfit: readonly Correction[];
  readonly ours: Ours;
}

export interface AppliedCorrection {
  readonly correction: Correction;
  /** `Statement.id` of those that it changed or took away. */
  readonly statements: readonly string[];
}

/** As the program found it: as much as the corrections changed. */
export interface Ours {
  readonly speakers: readonly Speaker[];
  readonly statements: readonly OurStatement[];
  readonly mentions: readonly Statement[];
  readonly refusals: readonly Refusal[];
  /** By `Statement.id`. */
  readonly comparisons: Readonly<Record<string, readonly Comparison[]>>;
}

export interface OurStatement {
  /** Where in the list of statements it stands. */
  readonly at: number;
  readonly statement: Statement;
  /** Whether it is shown: what nobody said is not. */
  readonly shown: boolean;
}
