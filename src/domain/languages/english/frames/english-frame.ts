import type { Cue } from '../../../reading/cue.ts';
import type { Reported } from '../../../reading/reported-clause.ts';
import type { TokenSpan } from '../../../text/token-span.ts';
import type { Frame } from '../../frame.ts';
import type { SentencePlace } from './sentence-place.ts';

/** What a frame finds. Only the model says by which of its parts; for all others the name of the frame stands. */
export type Found = Omit<Reported, 'foundBy'> & { readonly foundBy?: string };

/** Words that say that something was said, and by whom. */
export interface Attribution {
  readonly cue: Cue;
  readonly source: TokenSpan;
}

/** A frame of an English sentence: all that it reports, an empty list where it reports nothing, null where it does not fit. */
export type EnglishFrame = Frame<SentencePlace, readonly Found[]>;
