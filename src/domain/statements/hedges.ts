import type { Span } from '../text/span.ts';
import type { Hedge } from './statement.ts';
import { type TextView, tokenRange } from './text-view.ts';

/** Hedging and negating words inside a content, as spans in reading order. */
export function hedgesIn(view: TextView, segments: readonly Span[]): { hedges: Hedge[]; negations: Span[] } {
  const hedges: Hedge[] = [];
  const negations: Span[] = [];
  const { tokens, lexicon } = view;
  if (lexicon === null) return { hedges, negations };
  for (const segment of segments) {
    const { first, last } = tokenRange(view, segment);
    for (let at = first; at < last; ) {
      const hedge = isMonth(view, at, first) ? null : lexicon.hedges.match(tokens, at);
      const negation = lexicon.negations.match(tokens, at);
      const length = Math.max(hedge?.length ?? 0, negation?.length ?? 0, 1);
      const start = tokens[at]?.start ?? 0;
      const endOf = (count: number): number => tokens[at + count - 1]?.end ?? start;
      if (hedge !== null)
        hedges.push({ start, end: endOf(hedge.length), type: [...hedge.meanings][0] ?? 'possibility' });
      if (negation !== null) negations.push({ start, end: endOf(negation.length) });
      at += length;
    }
  }
  return { hedges, negations };
}

/** "May" inside a sentence is a month. */
const isMonth = (view: TextView, at: number, first: number): boolean => {
  const token = view.tokens[at];
  return token !== undefined && at > first && token.capital && (view.lexicon?.is(token.norm, 'month') ?? false);
};
