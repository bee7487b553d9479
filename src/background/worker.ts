import type { AnalysisProgress } from '../domain/analyse.ts';
import type { Analysis } from '../domain/analysis.ts';
import type { Article } from '../domain/article/article.ts';
import type { Comparison } from '../domain/comparison/comparison.ts';
import type { Correction } from '../domain/corrections/correction.ts';
import type { ReferenceModel } from '../domain/reference/model.ts';
import type { CorrectionsStore } from '../platform/ports/corrections.ts';
import type { Outcome } from '../platform/ports/outcome.ts';
import type { PageLink } from '../platform/ports/page.ts';
import type { SettingsStore } from '../platform/ports/settings.ts';
import type { SessionStore } from '../platform/ports/stores.ts';
import type { Badge } from '../platform/ports/worker.ts';

/**
 * All that the use cases of the background need. Between two events nothing of it remembers anything but `session`:
 * a browser may stop the worker at any moment and start it again with the next event.
 */
export interface Worker {
  readonly session: SessionStore;
  readonly link: PageLink;
  readonly corrections: CorrectionsStore;
  readonly badge: Badge;
  readonly settings: Pick<SettingsStore, 'read' | 'write'>;
  /** The window that the reader used last; null when there is none. */
  readonly frontWindow: () => Promise<number | null>;
  /** The address that a tab shows at this moment; null when it is gone, or when we may not always see it. */
  readonly addressOf: (tab: number) => Promise<string | null>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Resolves when everything that waits has had its turn. */
  readonly pause: () => Promise<void>;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** The active records, or 'record-broken'. Read when first needed, so that a wake-up for a badge costs nothing. */
  readonly records: () => Outcome<readonly ReferenceModel[]>;
  /** In steps, between which it can be put down or given up. */
  readonly analyse: (
    article: Article,
    records: readonly ReferenceModel[],
  ) => Generator<AnalysisProgress, Analysis, undefined>;
  /** An analysis with these corrections in the place of those that it has. */
  readonly correct: (
    analysis: Analysis,
    corrections: readonly Correction[],
    records: readonly ReferenceModel[],
  ) => Generator<undefined, Analysis, undefined>;
  /** The report that comes with the extension. */
  readonly sample: () => Article;
  readonly lookUp: (text: string, records: readonly ReferenceModel[], lang: string) => readonly Comparison[];
  /** BCP 47 primary subtag of the language that a page or a passage is in, whatever is said of it. */
  readonly languageOf: (text: string, hint: string | null) => string;
}
