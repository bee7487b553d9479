import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';

/** A part is worth comparing on its own from this many words on; a longer compound is cut into at most this many parts. */
const LEAST_WORDS = 4;
const MOST_PARTS = 6;

/** A clause or a group of them inside a compound, and where its tokens stand among those of the passage, `to` exclusive. */
export interface CompoundPart extends Span {
  readonly from: number;
  readonly to: number;
}

interface GrowingPart {
  start: number;
  end: number;
  from: number;
  to: number;
  words: number;
}

/**
 * Cuts the tokens of a passage into the parts of a compound: at a semicolon, a colon or a long dash, and at a comma before a word
 * that joins or subordinates ("…, and the work goes on"); before some words also without a comma ("… but it stays"). A piece too
 * short to say anything stays with the one before it. A passage that is one clause gives that one; no tokens give none.
 */
export function partsOfCompound(tokens: readonly Token[], lexicon: Lexicon): CompoundPart[] {
  const parts: GrowingPart[] = [];
  let from = 0;
  let words = 0;
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    const previous = tokens[at - 1];
    if (at > from && previous !== undefined && (token === undefined || cutsBefore(token, previous, lexicon))) {
      addPiece(parts, { start: startOf(tokens, from), end: previous.end, from, to: at, words });
      from = at;
      words = 0;
    }
    if (token !== undefined && token.kind !== 'punctuation') words++;
  }
  return parts;
}

const startOf = (tokens: readonly Token[], at: number): number => tokens[at]?.start ?? 0;

function addPiece(parts: GrowingPart[], piece: GrowingPart): void {
  const last = parts[parts.length - 1];
  if (last === undefined || (piece.words >= LEAST_WORDS && last.words >= LEAST_WORDS && parts.length < MOST_PARTS)) {
    parts.push(piece);
  } else {
    last.end = piece.end;
    last.to = piece.to;
    last.words += piece.words;
  }
}

const HARD_MARKS = ';:—–';

function cutsBefore(token: Token, previous: Token, lexicon: Lexicon): boolean {
  if (token.kind === 'punctuation') return false;
  if (previous.kind === 'punctuation' && HARD_MARKS.includes(previous.norm)) return true;
  if (previous.norm !== ',' && !lexicon.is(token.norm, 'partsWithoutComma')) return false;
  return lexicon.is(token.norm, 'conjunction') || lexicon.is(token.norm, 'subordinator');
}
