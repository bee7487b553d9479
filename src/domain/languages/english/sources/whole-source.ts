import { isFunctionWord, sourceFrom } from '../../../reading/attribution.ts';
import type { TokenSpan } from '../../../reading/source-phrase.ts';
import type { TextView } from '../../../reading/text-view.ts';
import { isOffice } from '../../../statements/speakers/office-words.ts';
import type { Span } from '../../../text/span.ts';
import { tokenAt } from '../../../text/tokens.ts';

const FURTHEST = 5;
const LONGEST = 18;

/**
 * A source with the words that its phrase cannot end before: "the Prosecutor | General's Office", "the Foreign | Ministry's
 * spokesperson", "Spokeswoman | for the Water Company Name Surname". Only English sources may be cut so.
 */
export function wholeSource(view: TextView, source: TokenSpan, cue: Span | null): TokenSpan {
  if (view.lexicon?.lang !== 'en' || cue === null) return source;
  const writer = issuerOf(view, source);
  if (writer !== null) return writer;
  const last = pastOwner(view, source, tokenAt(view.tokens, cue.start)) ?? pastLink(view, source);
  return last === null ? source : { first: source.first, last };
}

/** "the statement | issued by the Harbour Board": the words of a text are theirs who issued it. */
function issuerOf(view: TextView, { last }: TokenSpan): TokenSpan | null {
  const { tokens, lexicon } = view;
  if (!lexicon?.is(tokens[last - 1]?.norm ?? '', 'role.document')) return null;
  if (!ISSUED.has(tokens[last]?.norm ?? '') || tokens[last + 1]?.norm !== 'by') return null;
  return sourceFrom(view, last + 2, tokens.length);
}
const ISSUED = new Set(['issued', 'released', 'published', 'distributed']);

/** A capital word with "'s" after capital words, up to the cue. */
function pastOwner(view: TextView, source: TokenSpan, cue: number): number | null {
  const { tokens, lexicon } = view;
  const owner = tokens[source.last];
  if (owner?.capital !== true || !/['’`]s$/.test(owner.norm) || tokens[source.last - 1]?.capital !== true) return null;
  let last = cue;
  const isSoft = (word: string): boolean =>
    lexicon?.is(word, 'adverb') === true || lexicon?.is(word, 'auxiliary') === true;
  while (last > source.last && isSoft(tokens[last - 1]?.norm ?? '')) last--;
  if (last < source.last + 2 || last > source.last + FURTHEST) return null;
  for (let at = source.last + 1; at < last; at++)
    if (tokens[at]?.kind !== 'word' || isFunctionWord(view, at)) return null;
  return last;
}

/** An office and "for" or "of" with capital words, up to a comma. */
function pastLink(view: TextView, source: TokenSpan): number | null {
  const { tokens, lexicon } = view;
  const link = tokens[source.last]?.norm ?? '';
  if (!(link === 'for' || link === 'of') || !isOffice(view, source.last - 1)) return null;
  let last = source.last + 1;
  const belongs = (at: number): boolean =>
    tokens[at]?.capital === true || ['of', 'for', 'and'].includes(tokens[at]?.norm ?? '') || isArticle(at);
  const isArticle = (at: number): boolean => lexicon?.is(tokens[at]?.norm ?? '', 'determiner') === true;
  while (last < source.first + LONGEST && tokens[last]?.kind === 'word' && belongs(last)) last++;
  return tokens[last]?.norm === ',' && tokens[last - 1]?.capital === true ? last : null;
}
