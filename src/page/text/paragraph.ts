import type { Span } from '../../domain/text/span.ts';

export interface Paragraph extends Span {
  /** The nearest block around the paragraph's first word. */
  readonly block: Node;
  /** How many of its characters stand in links. */
  readonly linked: number;
}
