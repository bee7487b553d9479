import type { Span } from '../types.ts';
import type { Piece } from './pieces.ts';

/** A labelled piece and the found one that stands for it. */
export interface Pair {
  readonly asked: Piece;
  readonly found: Piece;
}

/** The pieces of a text, and those that are the same to the letter. */
export interface Exact {
  readonly gold: readonly Piece[];
  readonly got: readonly Piece[];
  readonly pairs: readonly Pair[];
}

/** Pieces that begin and end at the same places, one to one; of several the one of the same kind. */
export function exactPairs(gold: readonly Piece[], got: readonly Piece[]): Exact {
  const left = new Set(got);
  const pairs: Pair[] = [];
  for (const asked of gold) {
    const same = [...left].filter(({ start, end }) => start === asked.start && end === asked.end);
    const found = same.find(({ statement }) => statement.kind === asked.statement.kind) ?? same[0];
    if (found === undefined) continue;
    left.delete(found);
    pairs.push({ asked, found });
  }
  return { gold, got, pairs };
}

const HALF = 0.5;

/** Pieces with at least half of their words in common, one to one, those with most first; exact ones before all others. */
export function loosePairs(words: readonly Span[], { gold, got, pairs }: Exact): Pair[] {
  const sizes = new Map([...gold, ...got].map((piece) => [piece, wordsIn(words, piece)]));
  const isExact = (asked: Piece, found: Piece) => pairs.some((pair) => pair.asked === asked && pair.found === found);
  const candidates: (Pair & { readonly common: number })[] = [];
  for (const asked of gold)
    for (const found of got) {
      const both = wordsIn(words, { start: Math.max(asked.start, found.start), end: Math.min(asked.end, found.end) });
      const common = both / ((sizes.get(asked) ?? 0) + (sizes.get(found) ?? 0) - both);
      if (both > 0 && common >= HALF)
        candidates.push({ asked, found, common: common + (isExact(asked, found) ? 1 : 0) });
    }
  const taken = new Set<Piece>();
  return candidates
    .sort((a, b) => b.common - a.common)
    .filter(({ asked, found }) => {
      const isFree = !taken.has(asked) && !taken.has(found);
      if (isFree) taken.add(asked).add(found);
      return isFree;
    });
}

/** How many words a span touches. */
const wordsIn = (words: readonly Span[], { start, end }: Span): number =>
  words.filter((word) => word.start < end && start < word.end).length;
