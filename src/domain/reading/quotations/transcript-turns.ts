import type { Span } from '../text/span.ts';
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
