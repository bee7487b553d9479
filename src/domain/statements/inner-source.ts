import { cueAt, isSentenceStart } from '../reading/cue.ts';
import { spanOf } from '../reading/reported-clause.ts';
import { type TextView, tokenRange } from '../reading/text-view.ts';
import type { Span } from '../text/span.ts';

/** An inner source stands at the head of a content, within this many tokens. */
const FURTHEST_CUE = 10;

/**
 * Whose words a content passes on: «аналитики секретариата указывают, что …» said by somebody else. An office before the
 * first cue of the content; a pronoun is none, since it may be the speaker.
 */
export function innerSource(view: TextView, content: Span): Span | null {
  const { lexicon, tokens } = view;
  if (lexicon === null) return null;
  const { first, last } = tokenRange(view, content);
  const leading = cueAt(view, first);
  const start = leading?.classes.has('accordingTo') === true ? leading.last : first;
  let role = false;
  for (let at = start; at < Math.min(last, start + FURTHEST_CUE); at++) {
    const token = tokens[at];
    if (token === undefined) return null;
    const ends = token.kind === 'punctuation';
    if (start > first && ends) return role ? spanOf(view, { first: start, last: at }) : null;
    if (ends || lexicon.is(token.norm, 'pronoun.person') || lexicon.is(token.norm, 'pronoun.first')) return null;
    const cue = at > start && !(token.capital && !isSentenceStart(view, at)) ? cueAt(view, at) : null;
    if (cue !== null && ['say', 'show', 'believe', 'wordsOf'].some((name) => cue.classes.has(name as 'say')))
      return role ? spanOf(view, { first: start, last: at }) : null;
    role ||= lexicon.is(token.norm, 'role');
  }
  return null;
}
