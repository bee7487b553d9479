import type { Span } from '../domain/text/span.ts';
import type { PageText } from './text/blocks.ts';

/** What a reader of pages finds: the body with the places of its words, and what stands around it. */
export interface FoundArticle {
  readonly body: PageText;
  readonly title: string | null;
  readonly byline: string | null;
  readonly agency: string | null;
  readonly siteName: string | null;
  /** ISO 8601, with an offset when it is known. */
  readonly publishedTime: string | null;
  /** As the page declares it; "und" where it does not. */
  readonly lang: string;
  readonly leadIn: Span | null;
}
