import type { Analysis } from '../../domain/analysis.ts';
import type { Statement } from '../../domain/statements/statement.ts';
import type { Span } from '../../domain/text/span.ts';
import { tokensOf } from '../../domain/text/tokens.ts';
import { ourStatement } from './own-changes.ts';

/** The words among which a statement's bounds are chosen: those of its paragraphs. */
export interface WordBounds {
  readonly words: readonly Span[];
  /** Indexes of the first and the last word that the statement has now. */
  readonly first: number;
  readonly last: number;
}

export function wordBounds(analysis: Analysis, statement: Statement): WordBounds | null {
  const { text } = analysis.article;
  const ours = ourStatement(analysis, statement.id) ?? statement;
  const start = text.lastIndexOf('\n', Math.min(ours.start, statement.start)) + 1;
  const found = text.indexOf('\n', Math.max(ours.end, statement.end));
  const end = found < 0 ? text.length : found;
  const words = tokensOf(text.slice(start, end))
    .filter(({ kind }) => kind !== 'punctuation')
    .map((token) => ({ start: start + token.start, end: start + token.end }));
  const first = words.findIndex((word) => word.end > statement.start);
  const last = words.findLastIndex((word) => word.start < statement.end);
  return first < 0 || last < first ? null : { words, first, last };
}

/** The stretch from one word to another. An end that was not moved stays as the statement has it, with its marks. */
export function stretchOf({ words, first, last }: WordBounds, statement: Span, from: number, to: number): Span {
  return {
    start: from === first ? statement.start : (words[from]?.start ?? statement.start),
    end: to === last ? statement.end : (words[to]?.end ?? statement.end),
  };
}
