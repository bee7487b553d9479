import type { TokenSpan } from '../text/token-span.ts';
import type { Cue } from './cue.ts';

/** A content with its attribution, as token indices; what stands in quotation marks is told apart later. */
export interface Reported {
  readonly content: TokenSpan;
  /** The rest of a content that its attribution splits. */
  readonly goesOn?: TokenSpan | undefined;
  /** The token of "that" before the content. */
  readonly conjunction: number | null;
  readonly cue: Cue;
  readonly source: TokenSpan | null;
  /** Set where nobody says it («նշվեց, որ …»), so that nobody who spoke before goes on. */
  readonly isImpersonal?: boolean | undefined;
  /** The name of the frame or the model that found it. */
  readonly foundBy: string;
}
