import { type TextView, tokenRange } from '../reading/text-view.ts';
import type { Span } from '../text/span.ts';
import type { Hedge } from './statement.ts';

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
      if (hedge !== null) {
        const type = [...hedge.meanings][0] ?? 'possibility';
        hedges.push({ start: startOfHedge(view, at, first, type), end: endOf(hedge.length), type });
      }
      if (negation !== null) negations.push({ start, end: endOf(negation.length) });
      at += length;
    }
  }
  return { hedges, negations };
}

/** A hope is somebody's: "which I hope", «на что мы надеемся» are read as one. */
function startOfHedge(view: TextView, at: number, first: number, type: Hedge['type']): number {
  const { tokens, lexicon } = view;
  let from = at;
  const isPerson = (index: number): boolean =>
    index >= first &&
    (lexicon?.is(tokens[index]?.norm ?? '', 'pronoun.person') === true ||
      lexicon?.is(tokens[index]?.norm ?? '', 'pronoun.first') === true);
  if ((type === 'hope' || type === 'opinion') && isPerson(from - 1)) {
    from--;
    if (from > first && tokens[from - 1]?.norm === 'which') from--;
  }
  return tokens[from]?.start ?? 0;
}

/** "May" inside a sentence is a month. */
const isMonth = (view: TextView, at: number, first: number): boolean => {
  const token = view.tokens[at];
  return token !== undefined && at > first && token.capital && (view.lexicon?.is(token.norm, 'month') ?? false);
};
