import type { Language } from '../../languages/language.ts';
import type { ReadText } from '../../reading/read-text.ts';
import { isDash } from '../../text/characters.ts';
import type { TokenSpan } from '../../text/token-span.ts';
import type { Token } from '../../text/tokens.ts';

/** A name that marks a turn of an interview has at most this many words. */
const LONGEST_LABEL = 4;

/** What a label may hold beside its words: initials' and outlets' dots, hyphens, marks around a name. */
const IN_LABEL = '.-«»"“”';

/**
 * The name before a turn of an interview, and the token its words begin at: "Lilit Galstyan: …", "Panorama.am: …", "Q: …", «Корр.: …»,
 * «Ա. Մարջանյան.– …». In Armenian a dot does what a colon does elsewhere. Whether it is a turn only the others can tell.
 */
export function turnLabelAt(
  read: ReadText<Language>,
  first: number,
  limit: number,
): { name: TokenSpan; end: number } | null {
  let words = 0;
  for (let at = first; at < Math.min(limit - 1, first + 3 * LONGEST_LABEL); at++) {
    const token = read.tokens[at] as Token;
    if (words > 0 && endsLabel(read, at)) {
      let name = at;
      while (!isWordToken(read, name - 1)) name--;
      let end = at + 1;
      while (end < limit && read.isPunctuation(end) && isDash(read.norm(end))) end++;
      let start = first;
      while (!isWordToken(read, start)) start++;
      return end < limit ? { name: { first: start, last: name }, end } : null;
    }
    if (isWordToken(read, at)) {
      if (!token.capital && !isAfterDot(read, at)) return null;
      if (++words > LONGEST_LABEL) return null;
    } else if (!IN_LABEL.includes(token.norm)) return null;
  }
  return null;
}

const isWordToken = (read: ReadText<Language>, at: number): boolean => !read.isPunctuation(at);

/** "Panorama.am": a dot with no space on either side. */
const isAfterDot = (read: ReadText<Language>, at: number): boolean =>
  read.norm(at - 1) === '.' && read.tokens[at - 1]?.end === read.tokens[at]?.start;

function endsLabel(read: ReadText<Language>, at: number): boolean {
  const { tokens, lexicon } = read;
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (token.norm === ':' || token.norm === '՝') return true;
  if (token.norm !== '.' && token.norm !== '։') return false;
  if (next !== undefined && isDash(next.norm)) return true;
  // An initial's dot ends no label.
  const before = tokens[at - 1];
  const isInitial = before?.kind === 'word' && before.end - before.start === 1;
  return lexicon.lang === 'hy' && next?.start !== token.end && !isInitial;
}
