import type { Language } from '../languages/language.ts';
import type { CueClass } from '../lexicon/word-classes.ts';
import { isCueOf } from '../reading/cue.ts';
import type { ReadText } from '../reading/read-text.ts';
import type { Span } from '../text/span.ts';

/** An inner source stands at the head of a content, within this many tokens. */
const FURTHEST_CUE = 10;

/**
 * Whose words a content passes on: «аналитики секретариата указывают, что …» said by somebody else. An office before the
 * first cue of the content; a pronoun is none, since it may be the speaker.
 */
export function innerSource(read: ReadText<Language>, content: Span): Span | null {
  if (!read.language.hasRules) return null;
  const { first, last } = read.rangeOf(content);
  const leading = read.cueAt(first);
  const start = leading?.classes.has('accordingTo') === true ? leading.last : first;
  const end = innerSourceEnd(read, start, Math.min(last, start + FURTHEST_CUE), start > first);
  return end === null || !holdsOffice(read, start, end) ? null : read.spanOf({ first: start, last: end });
}

/** The first cue after `start`; the first mark where `isLed` by "according to", which is a cue itself. */
function innerSourceEnd(read: ReadText<Language>, start: number, limit: number, isLed: boolean): number | null {
  for (let at = start; at < limit; at++) {
    if (read.tokens[at] === undefined) return null;
    if (read.isPunctuation(at)) return isLed ? at : null;
    if (read.is(at, 'pronoun.person') || read.is(at, 'pronoun.first')) return null;
    // A capital inside a sentence makes a cue a name.
    const isName = read.isCapital(at) && !read.isSentenceStart(at);
    if (at > start && !isName && isCueOf(read.cueAt(at), PASSING_ON)) return at;
  }
  return null;
}

function holdsOffice(read: ReadText<Language>, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (read.is(at, 'role')) return true;
  return false;
}

const PASSING_ON: readonly CueClass[] = ['say', 'show', 'believe', 'wordsOf'];
