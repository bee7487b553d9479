import { isInCapitals } from '../../text/characters.ts';
import type { Span } from '../../text/span.ts';
import type { TokenSpan } from '../../text/token-span.ts';
import type { Quotation } from '../quotation.ts';
import type { TokenizedText } from '../tokenized-text.ts';

/** A name that marks a turn of a transcript has at most this many words. */
const LONGEST_LABEL = 4;

/** The words of one turn, from where it begins; without a name where the turn before goes on. */
interface Turn {
  readonly segments: Span[];
  readonly label: Span | null;
  readonly start: number;
}

/** A quotation over several paragraphs that is a transcript becomes one for each turn, the name taken out of the words said. */
export function splitByTurns(read: TokenizedText, quotation: Quotation): Quotation[] {
  const labels = quotation.segments.map((segment) => labelAt(read, read.rangeOf(segment).first));
  if (labels.every((label) => label === null)) return [quotation];
  const turns: Turn[] = [];
  quotation.segments.forEach((segment, at) => {
    const label = labels[at] ?? null;
    const start = at === 0 ? quotation.outer.start : segment.start;
    if (label === null) addToTurn(read, turns, segment, start);
    else pushTurn(read, turns, { segment, colon: label.last, start });
  });
  return turns.map(({ segments, label, start }, at) => {
    const isLast = at === turns.length - 1;
    const end = isLast ? quotation.outer.end : (segments[segments.length - 1]?.end ?? start);
    return { ...quotation, outer: { start, end }, segments, label };
  });
}

/** A paragraph without a name goes on with the turn before it. */
function addToTurn(read: TokenizedText, turns: Turn[], segment: Span, start: number): void {
  if (isStageDirection(read, segment)) return;
  const turn = turns[turns.length - 1];
  if (turn === undefined) turns.push({ segments: [segment], label: null, start });
  else turn.segments.push(segment);
}

function pushTurn(
  read: TokenizedText,
  turns: Turn[],
  { segment, colon, start }: { segment: Span; colon: number; start: number },
): void {
  const words = read.tokens[colon + 1]?.start ?? segment.end;
  if (words >= segment.end) return;
  const label = { start: segment.start, end: read.startOf(colon) };
  turns.push({ segments: [{ start: words, end: segment.end }], label, start });
}

/** The name in capitals at the head of a turn ("PRESIDENT: …"); its colon stands right behind it. */
function labelAt(read: TokenizedText, first: number): TokenSpan | null {
  let words = 0;
  for (let at = first; at < first + 2 * LONGEST_LABEL; at++) {
    if (read.norm(at) === ':') return words > 0 && words <= LONGEST_LABEL ? { first, last: at } : null;
    if (isLabelWord(read, at)) words++;
    else if (!read.isMark(at, '.-')) return null;
  }
  return null;
}

const isLabelWord = (read: TokenizedText, at: number): boolean =>
  read.isWord(at) && isInCapitals(read.wordsOf({ first: at, last: at + 1 }));

/** "(CROSSTALK)": a note of the transcript, said by nobody. */
function isStageDirection(read: TokenizedText, segment: Span): boolean {
  const { first, last } = read.rangeOf(segment);
  if (!read.isMark(first, '([')) return false;
  for (let at = first; at < last; at++) if (read.isWord(at) && !isLabelWord(read, at)) return false;
  return true;
}
