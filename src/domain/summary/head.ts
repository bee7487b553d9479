import type { Language } from '../languages/language.ts';
import type { Statement } from '../statements/statement.ts';
import { isTerminator } from '../text/characters.ts';
import type { Span } from '../text/span.ts';
import { paragraphHead } from './paragraph-head.ts';

/** The heads of a statement's paragraphs, in reading order: what it says first says most, and so does each paragraph. */
export function headsOf(text: string, statement: Statement, language: Language): Span[][] {
  const guarded = [...statement.hedges, ...statement.negations];
  const pieces = statement.segments.flatMap((segment) => paragraphsIn(text, segment));
  const heads: Span[][] = [];
  for (let at = 0; at < pieces.length; at++) {
    const head = paragraphHead(text, pieces[at] as Span, guarded, language);
    // A sentence that its attribution splits goes on behind it: the "not" of it may stand there.
    while (head.at(-1)?.end === pieces[at]?.end && goesOn(text, pieces[at] as Span, pieces[at + 1])) {
      at++;
      head.push(...paragraphHead(text, pieces[at] as Span, [pieces[at] as Span], language));
    }
    if (head.length > 0) heads.push(head);
  }
  return heads;
}

function goesOn(text: string, piece: Span, next: Span | undefined): boolean {
  if (next === undefined) return false;
  for (let at = Math.max(piece.start, piece.end - 2); at < next.start; at++)
    if (text[at] === '\n' || isTerminator(text[at] as string)) return false;
  return true;
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
