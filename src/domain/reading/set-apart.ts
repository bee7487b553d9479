import type { Span } from '../text/span.ts';

/** Paragraphs that a page itself sets apart from the report around them, UTF-16: a block quotation, a post of another site, an item of a list. */
export interface SetApart extends Span {
  readonly kind: 'quotation' | 'post' | 'item';
}
