import { isDash } from '../text/characters.ts';
import type { Span } from '../text/span.ts';
import type { TokenSpan } from '../text/token-span.ts';
import type { Token } from '../text/tokens.ts';
import type { Quotation } from './quotation.ts';
import type { TokenizedText } from './tokenized-text.ts';

/** A name that marks a turn of a transcript has at most this many words. */
const LONGEST_LABEL = 4;

/** The name in capitals and a colon at the head of a turn ("PRESIDENT: …"), as token indices; `colon` ends it. */
export function labelAt(read: TokenizedText, first: number): { first: number; colon: number } | null {
  let words = 0;
  for (let at = first; at < first + 2 * LONGEST_LABEL; at++) {
    const token = read.tokens[at];
    if (token === undefined) return null;
    if (token.norm === ':') return words > 0 && words <= LONGEST_LABEL ? { first, colon: at } : null;
    if (token.kind === 'word' && isInCapitals(read, token)) words++;
    else if (token.norm !== '.' && token.norm !== '-') return null;
  }
  return null;
}

function isInCapitals(read: TokenizedText, token: Token): boolean {
  const word = read.text.slice(token.start, token.end);
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

/** What a label may hold beside its words: initials' and outlets' dots, hyphens, marks around a name. */
const IN_LABEL = '.-«»"“”';

/**
 * The name before a turn of an interview, and the token its words begin at: "Lilit Galstyan: …", "Panorama.am: …", "Q: …", «Корр.: …»,
 * «Ա. Մարջանյան.– …». In Armenian a dot does what a colon does elsewhere. Whether it is a turn only the others can tell.
 */
export function turnLabelAt(
  read: TokenizedText,
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

const isWordToken = (read: TokenizedText, at: number): boolean => !read.isPunctuation(at);

/** "Panorama.am": a dot with no space on either side. */
const isAfterDot = (read: TokenizedText, at: number): boolean =>
  read.norm(at - 1) === '.' && read.tokens[at - 1]?.end === read.tokens[at]?.start;

function endsLabel(read: TokenizedText, at: number): boolean {
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

/** A quotation over several paragraphs that is a transcript becomes one for each turn, the name taken out of the words said. */
export function splitByTurns(read: TokenizedText, quotation: Quotation): Quotation[] {
  const labels = quotation.segments.map((segment) => labelAt(read, read.rangeOf(segment).first));
  if (labels.every((label) => label === null)) return [quotation];
  const turns: { segments: Span[]; label: Span | null; start: number }[] = [];
  quotation.segments.forEach((segment, at) => {
    const label = labels[at] ?? null;
    const start = at === 0 ? quotation.outer.start : segment.start;
    if (label === null) {
      if (isStageDirection(read, segment)) return;
      const turn = turns[turns.length - 1];
      if (turn === undefined) turns.push({ segments: [segment], label: null, start });
      else turn.segments.push(segment);
      return;
    }
    const words = read.tokens[label.colon + 1]?.start ?? segment.end;
    const name = { start: segment.start, end: (read.tokens[label.colon] as Token).start };
    if (words < segment.end) turns.push({ segments: [{ start: words, end: segment.end }], label: name, start });
  });
  return turns.map(({ segments, label, start }, at) => ({
    ...quotation,
    outer: {
      start,
      end: at === turns.length - 1 ? quotation.outer.end : (segments[segments.length - 1] as Span).end,
    },
    segments,
    label,
  }));
}

/** "(CROSSTALK)": a note of the transcript, said by nobody. */
function isStageDirection(read: TokenizedText, segment: Span): boolean {
  const { first, last } = read.rangeOf(segment);
  if (!read.isMark(first, '([')) return false;
  for (let at = first; at < last; at++) {
    const token = read.tokens[at] as Token;
    if (token.kind === 'word' && !isInCapitals(read, token)) return false;
  }
  return true;
}
