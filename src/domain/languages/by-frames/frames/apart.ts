import type { Cue } from '../../../reading/cue.ts';
import type { TokenSpan } from '../../../text/token-span.ts';
import type { CuePlace, CueWords } from '../framed-language.ts';

/** An attribution [first, last) that stands apart from its content: before, after or inside it, parted by pauses. */
export interface Apart extends TokenSpan, CueWords {
  readonly source: TokenSpan;
  /** Whether the words before it can be its content only when the sentence ends soon after it. */
  readonly isClosing: boolean;
  /** Whether it begins with words that point back at its content («…. այս մասին հայտնեց նախարարը»): then a dot may part the two. */
  readonly isReferring: boolean;
}

/** An attribution between pauses or at the head of its sentence: «по словам Рогова», «как сказал Рогов». */
export const apartAt = (place: CuePlace, { first, last }: TokenSpan, source: TokenSpan): Apart => ({
  read: place.read,
  cue: place.cue,
  floor: place.floor,
  limit: place.limit,
  first,
  last,
  source,
  isClosing: false,
  isReferring: false,
});

/** An attribution that closes its sentence: «…, сказал Рогов». */
export const closingAt = (place: CuePlace, cue: Cue, words: TokenSpan, source: TokenSpan): Apart => ({
  ...apartAt(place, words, source),
  cue,
  isClosing: true,
});
