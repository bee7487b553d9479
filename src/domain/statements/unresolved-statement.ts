import type { MarkRepair } from '../reading/quotation.ts';
import type { Span } from '../text/span.ts';
import type { TokenSpan } from '../text/token-span.ts';
import type { StatementKind } from './statement.ts';

/** A statement as the rules find it, before speakers are resolved and questions linked. */
export interface Found {
  readonly segments: Span[];
  readonly kind: StatementKind;
  readonly conjunction: Span | null;
  readonly cue: Span | null;
  readonly source: TokenSpan | null;
  readonly sentence: number;
  readonly repairs: readonly MarkRepair[];
  /** The words of an inner source ("analysts indicate"), when the content begins with one. */
  readonly within?: Span;
  /** Set where the words are a turn of an interview: no attribution stands beside them. */
  readonly isAnswer?: boolean;
  /** Set where a quotation is a paragraph of its own and goes on with the one before: said, however short. */
  readonly isOwnParagraph?: boolean;
  /** Set where the source is not beside the words but where the text introduces who answers. */
  readonly isNamedElsewhere?: boolean;
}
