import { isFunctionWord } from '../../../reading/function-words.ts';
import { sourceAfter } from '../../../reading/source-after-cue.ts';
import type { Span } from '../../../text/span.ts';
import type { TokenSpan } from '../../../text/token-span.ts';
import { tokenAt } from '../../../text/tokens.ts';
import type { LanguageText } from '../../language.ts';
import { ranks } from './link-words.ts';
import { nameBeside } from './name-beside.ts';
import { isOfficeWord } from './office-word.ts';
import { isPhrase, upToVerb } from './up-to-verb.ts';

/** An owner stands at most this many words before its cue. */
const FURTHEST_CUE = 5;
/** A source that goes on has at most this many tokens. */
const LONGEST = 18;

/**
 * A source with the words that its phrase cannot end before: "the Prosecutor | General's Office", "the Foreign | Ministry's
 * spokesperson", "Spokeswoman | for the Water Company Marta Lund". `cue` is where its verb stands, UTF-16.
 */
export function wholeSource(read: LanguageText, narrow: TokenSpan, cue: Span | null): TokenSpan {
  if (cue === null) return narrow;
  const verb = tokenAt(read.tokens, cue.start);
  const phrase = upToVerb(read, withoutWho(read, beforeVerb(narrow, verb)), verb);
  const source = { first: rankBefore(read, phrase.first), last: phrase.last };
  const issuer = issuerOf(read, source);
  if (issuer !== null) return issuer;
  const last =
    pastOwner(read, source, tokenAt(read.tokens, cue.start)) ?? pastLink(read, source) ?? pastComma(read, source);
  return last === null ? source : { first: source.first, last };
}

/** "the statement | issued by the Harbour Board", "a statement | from the Harbour Board": the words of a text are theirs who issued it. */
function issuerOf(read: LanguageText, { last }: TokenSpan): TokenSpan | null {
  if (!read.is(last - 1, 'role.document')) return null;
  const link = ISSUED.includes(read.norm(last)) ? last + 1 : last;
  if (read.norm(link) !== 'by' && (link > last || read.norm(link) !== 'from')) return null;
  return sourceAfter(read, link + 1, read.tokens.length);
}
const ISSUED = ['issued', 'released', 'published', 'distributed'];

/** A capital word with "'s" after capital words, up to the cue. */
function pastOwner(read: LanguageText, source: TokenSpan, cue: number): number | null {
  const owner = source.last;
  if (!read.isCapital(owner) || !/['’`]s$/.test(read.norm(owner)) || !read.isCapital(owner - 1)) return null;
  let last = cue;
  while (last > owner && read.isAny(last - 1, ['adverb', 'auxiliary'])) last--;
  if (last < owner + 2 || last > owner + FURTHEST_CUE) return null;
  for (let at = owner + 1; at < last; at++) if (!read.isWord(at) || isFunctionWord(read, at)) return null;
  return last;
}

/** An office and "for" or "of" with capital words, up to a comma. */
function pastLink(read: LanguageText, { first, last: link }: TokenSpan): number | null {
  if (read.norm(link) !== 'for' && read.norm(link) !== 'of') return null;
  if (!isOfficeWord(read, link - 1)) return null;
  let last = link + 1;
  while (last < first + LONGEST && read.isWord(last) && isOfBody(read, last)) last++;
  return read.norm(last) === ',' && read.isCapital(last - 1) ? last : null;
}

/** "The agreement | states": a verb that can be a noun as well is no part of who says it. */
const beforeVerb = ({ first, last }: TokenSpan, verb: number): TokenSpan => ({
  first,
  last: first < verb && verb < last ? verb : last,
});

/** "two people | who": a pronoun at the end opens a clause about them. */
const withoutWho = (read: LanguageText, { first, last }: TokenSpan): TokenSpan => ({
  first,
  last: last - first > 1 && read.is(last - 1, 'relativePronoun') ? last - 1 : last,
});

/** "its head, | Manuela Stix", "the spokesman | on foreign affairs, Danail Pop": the name after a source that has none. */
function pastComma(read: LanguageText, { first, last }: TokenSpan): number | null {
  let comma = last;
  while (comma < last + LONGEST && read.isWord(comma) && !read.isLineBetween(comma - 1, comma)) comma++;
  const name = isPhrase(read, last, comma) ? nameBeside(read, first, comma) : null;
  return name?.last ?? null;
}

/** "Acting | Prime Minister": a word of rank is read as another word where a sentence begins. */
const rankBefore = (read: LanguageText, first: number): number =>
  isOfficeWord(read, first) && ranks.has(read.norm(first - 1)) && !read.isLineBetween(first - 1, first)
    ? first - 1
    : first;

/** A word in the name of a body: with a capital, or one that joins such words. */
const isOfBody = (read: LanguageText, at: number): boolean =>
  read.isCapital(at) || read.is(at, 'determiner') || ['of', 'for', 'and'].includes(read.norm(at));
