import type { Lexicon } from '../lexicon/lexicon.ts';
import { paragraphsOf } from '../text/paragraphs.ts';
import type { Span } from '../text/span.ts';
import { type Token, tokenAt, tokenFrom, tokensOf } from '../text/tokens.ts';

/** A text made ready for the extractor: its tokens and paragraphs, beside the rules of its language (null: no rules). */
export interface TextView {
  readonly text: string;
  readonly lexicon: Lexicon | null;
  readonly tokens: readonly Token[];
  readonly paragraphs: readonly Span[];
}

export function viewOf(text: string, lexicon: Lexicon | null): TextView {
  return { text, lexicon, tokens: tokensOf(text), paragraphs: paragraphsOf(text) };
}

/** Token indices [first, last) of a span. */
export function tokenRange(view: TextView, span: Span): { first: number; last: number } {
  const first = tokenAt(view.tokens, span.start);
  return { first, last: Math.max(first, tokenFrom(view.tokens, span.end)) };
}

export const spanOfTokens = (view: TextView, first: number, last: number): Span => ({
  start: (view.tokens[first] as Token).start,
  end: (view.tokens[last - 1] as Token).end,
});

/** Whether a line feed parts two neighbouring tokens: what stands on another line is no neighbour. */
export const isLineBetween = (view: TextView, before: number, after: number): boolean =>
  view.text.slice(view.tokens[before]?.end, view.tokens[after]?.start).includes('\n');
