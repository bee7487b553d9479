import type { QuoteView } from '../view-models/quotes.ts';

/** What is done with quotes that were picked. */
export interface SeveralActions {
  readonly copy: (quotes: readonly QuoteView[]) => void;
  readonly cite: (quotes: readonly QuoteView[]) => void;
  /** Of the whole report where none are picked. */
  readonly print: (quotes: readonly QuoteView[] | null) => void;
  readonly picture: (quotes: readonly QuoteView[] | null) => void;
}
