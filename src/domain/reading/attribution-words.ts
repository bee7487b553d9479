import type { TokenSpan } from '../text/token-span.ts';
import type { Cue } from './cue.ts';

/** Who said it and the words that say so; `source` is null where only the cue stands. */
export interface Attribution {
  readonly cue: Cue;
  readonly source: TokenSpan | null;
  /** First token after the whole attribution. */
  readonly last: number;
}

/** An attribution inside words that no mark closes; the words end at `contentEnd`, UTF-16. */
export interface UnclosedAttribution {
  readonly attribution: Attribution;
  readonly contentEnd: number;
}
