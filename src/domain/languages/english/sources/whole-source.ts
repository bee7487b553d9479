import { isFunctionWord } from '../../../reading/function-words.ts';
import { sourceAfter } from '../../../reading/source-after-cue.ts';
import type { Span } from '../../../text/span.ts';
import type { TokenSpan } from '../../../text/token-span.ts';
import { tokenAt } from '../../../text/tokens.ts';
import type { LanguageText } from '../../language.ts';
import { isOfficeWord } from './office-word.ts';

const FURTHEST = 5;
const LONGEST = 18;

/**
 * A source with the words that its phrase cannot end before: "the Prosecutor | General's Office", "the Foreign | Ministry's
 * spokesperson", "Spokeswoman | for the Water Company Name Surname". Only English sources may be cut so.
 */
export function wholeSource(read: LanguageText, source: TokenSpan, cue: Span | null): TokenSpan {
  if (read.lexicon.lang !== 'en' || cue === null) return source;
  const writer = issuerOf(read, source);
  if (writer !== null) return writer;
  const last = pastOwner(read, source, tokenAt(read.tokens, cue.start)) ?? pastLink(read, source);
  return last === null ? source : { first: source.first, last };
}

/** "the statement | issued by the Harbour Board": the words of a text are theirs who issued it. */
function issuerOf(read: LanguageText, { last }: TokenSpan): TokenSpan | null {
  const { tokens } = read;
  if (!read.is(last - 1, 'role.document')) return null;
  if (!ISSUED.has(read.norm(last)) || read.norm(last + 1) !== 'by') return null;
  return sourceAfter(read, last + 2, tokens.length);
}
const ISSUED = new Set(['issued', 'released', 'published', 'distributed']);

/** A capital word with "'s" after capital words, up to the cue. */
function pastOwner(read: LanguageText, source: TokenSpan, cue: number): number | null {
  const { tokens, lexicon } = read;
  const owner = tokens[source.last];
  if (owner?.capital !== true || !/['’`]s$/.test(owner.norm) || !read.isCapital(source.last - 1)) return null;
  let last = cue;
  const isFiller = (word: string): boolean =>
    lexicon.is(word, 'adverb') === true || lexicon.is(word, 'auxiliary') === true;
  while (last > source.last && isFiller(read.norm(last - 1))) last--;
  if (last < source.last + 2 || last > source.last + FURTHEST) return null;
  for (let at = source.last + 1; at < last; at++) if (!read.isWord(at) || isFunctionWord(read, at)) return null;
  return last;
}

/** An office and "for" or "of" with capital words, up to a comma. */
function pastLink(read: LanguageText, source: TokenSpan): number | null {
  const link = read.norm(source.last);
  if (!(link === 'for' || link === 'of') || !isOfficeWord(read, source.last - 1)) return null;
  let last = source.last + 1;
  const belongs = (at: number): boolean =>
    read.isCapital(at) || ['of', 'for', 'and'].includes(read.norm(at)) || isArticle(at);
  const isArticle = (at: number): boolean => read.is(at, 'determiner');
  while (last < source.first + LONGEST && read.isWord(last) && belongs(last)) last++;
  return read.norm(last) === ',' && read.isCapital(last - 1) ? last : null;
}
