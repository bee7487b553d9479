import type { Lexicon } from '../languages/lexicon.ts';
import type { Statement } from '../statements/statement.ts';
import type { Span } from '../text/span.ts';
import { paragraphHead } from './paragraph-head.ts';

/** The heads of a statement's paragraphs, in reading order: what it says first says most, and so does each paragraph. */
export function headsOf(text: string, statement: Statement, lexicon: Lexicon | null): Span[][] {
  const guarded = [...statement.hedges, ...statement.negations];
  return statement.segments
    .flatMap((segment) => paragraphsIn(text, segment))
    .map((paragraph) => paragraphHead(text, paragraph, guarded, lexicon))
    .filter((spans) => spans.length > 0);
}

function paragraphsIn(text: string, { start, end }: Span): Span[] {
  const paragraphs: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && text[at] !== '\n') continue;
    if (text.slice(from, at).trim() !== '') paragraphs.push({ start: from, end: at });
    from = at + 1;
  }
  return paragraphs;
}
