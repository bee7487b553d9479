import type { Article, Detection } from './article/article.ts';
import type { Comparison } from './comparison/comparison.ts';
import type { Corrected } from './corrections/corrected.ts';
import type { Statements } from './statements/statement.ts';
import type { Summary } from './summary/summary.ts';

/** All that is known of one article. Plain data: it crosses contexts and is stored as it is. */
export interface Analysis {
  readonly article: Article;
  readonly detection: Detection;
  readonly said: Statements;
  /** One comparison a statement and record, in the statements' order; keyed by `Statement.id`. */
  readonly comparisons: Readonly<Record<string, readonly Comparison[]>>;
  /** The records compared with, and whether this very article is a record's source. */
  readonly records: readonly RecordUse[];
  readonly summary: Summary;
  /** What of it is the reader's own; missing where nothing was corrected. */
  readonly corrected?: Corrected;
}

export interface RecordUse {
  /** `ReferenceModel.id` */
  readonly model: string;
  readonly isSource: boolean;
}
