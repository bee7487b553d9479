import type { Language } from '../languages/language.ts';
import type { ReadText } from '../reading/read-text.ts';
import type { Span } from '../text/span.ts';
import type { Hedge } from './statement.ts';

/** Hedging and negating words inside a content, as spans in reading order. */
export function hedgesIn(read: ReadText<Language>, segments: readonly Span[]): { hedges: Hedge[]; negations: Span[] } {
  const hedges: Hedge[] = [];
  const negations: Span[] = [];
  const { tokens, lexicon } = read;
  if (!read.language.hasRules) return { hedges, negations };
  for (const segment of segments) {
    const { first, last } = read.rangeOf(segment);
    for (let at = first; at < last; ) {
      const hedge = isMonth(read, at, first) ? null : lexicon.hedges.match(tokens, at);
      const negation = lexicon.negations.match(tokens, at);
      const length = Math.max(hedge?.length ?? 0, negation?.length ?? 0, 1);
      const start = tokens[at]?.start ?? 0;
      const endOf = (count: number): number => tokens[at + count - 1]?.end ?? start;
      if (hedge !== null) {
        const type = [...hedge.meanings][0] ?? 'possibility';
        hedges.push({ start: startOfHedge(read, at, first, type), end: endOf(hedge.length), type });
      }
      if (negation !== null) negations.push({ start, end: endOf(negation.length) });
      at += length;
    }
  }
  return { hedges, negations };
}

/** A hope is somebody's: "which I hope", «на что мы надеемся» are read as one. */
function startOfHedge(read: ReadText<Language>, at: number, first: number, type: Hedge['type']): number {
  const { tokens } = read;
  let from = at;
  const isPerson = (index: number): boolean =>
    index >= first && (read.is(index, 'pronoun.person') || read.is(index, 'pronoun.first'));
  if ((type === 'hope' || type === 'opinion') && isPerson(from - 1)) {
    from--;
    if (from > first && read.norm(from - 1) === 'which') from--;
  }
  return tokens[from]?.start ?? 0;
}

/** "May" inside a sentence is a month. */
const isMonth = (read: ReadText<Language>, at: number, first: number): boolean => {
  const token = read.tokens[at];
  return token !== undefined && at > first && token.capital && (read.lexicon.is(token.norm, 'month') ?? false);
};
