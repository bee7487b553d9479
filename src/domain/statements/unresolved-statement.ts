import type { MarkRepair } from '../reading/quotation.ts';
import type { Span } from '../text/span.ts';
import type { TokenSpan } from '../text/token-span.ts';
import type { StatementKind } from './statement.ts';

/** A statement as the rules find it, before speakers are resolved and questions linked. */
export interface UnresolvedStatement {
  readonly segments: Span[];
  readonly kind: StatementKind;
  readonly conjunction: Span | null;
  readonly cue: Span | null;
  readonly source: TokenSpan | null;
  /** Set where the words beside it say that nobody is named: then nobody who spoke before goes on. */
  readonly isImpersonal?: boolean;
  /** Index of the sentence it begins in. */
  readonly sentence: number;
  readonly repairs: readonly MarkRepair[];
  /** What found it: the name of a frame, or in plain words what else says that it was said. */
  readonly foundBy: string;
  /** The words of an inner source ("analysts indicate"), when the content begins with one. */
  readonly within?: Span;
  /** Set where the words are a turn of an interview: no attribution stands beside them. */
  readonly isAnswer?: boolean;
  /** Set where a quotation is a paragraph of its own and goes on with the one before: said, however short. */
  readonly isOwnParagraph?: boolean;
  /** Set where it was not said but refused: the words that refuse, and the question behind them. */
  readonly refuses?: { readonly question: Span | null };
  /** Set where the source is not beside the words but where the text introduces who answers. */
  readonly isNamedElsewhere?: boolean;
}

/** Where a statement begins; 0 when nothing is left of it. */
export const startOf = ({ segments }: UnresolvedStatement): number => segments[0]?.start ?? 0;
