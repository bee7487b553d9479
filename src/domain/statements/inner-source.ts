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
  const { lexicon, tokens } = read;
  if (!read.language.hasRules) return null;
  const { first, last } = read.rangeOf(content);
  const leading = read.cueAt(first);
  const start = leading?.classes.has('accordingTo') === true ? leading.last : first;
  let role = false;
  for (let at = start; at < Math.min(last, start + FURTHEST_CUE); at++) {
    const token = tokens[at];
    if (token === undefined) return null;
    const ends = token.kind === 'punctuation';
    if (start > first && ends) return role ? read.spanOf({ first: start, last: at }) : null;
    if (ends || lexicon.is(token.norm, 'pronoun.person') || lexicon.is(token.norm, 'pronoun.first')) return null;
    const cue = at > start && !(token.capital && !read.isSentenceStart(at)) ? read.cueAt(at) : null;
    if (isCueOf(cue, PASSING_ON)) return role ? read.spanOf({ first: start, last: at }) : null;
    role ||= lexicon.is(token.norm, 'role');
  }
  return null;
}

const PASSING_ON: readonly CueClass[] = ['say', 'show', 'believe', 'wordsOf'];
