import { isTerminator } from '../../domain/text/characters.ts';
import type { Span } from '../../domain/text/span.ts';

/** About as many characters as a line of the popup holds. */
const A_LINE = 64;
/** What ends a clause besides the end of its sentence. */
const ENDS = ',;:"“”«»„()\n—–';

/**
 * A hedge with the words that it softens, as far as its clause or a line goes: "may" alone says little, "may change" says
 * what may be. `cut` when the clause goes on.
 */
export function softenedWords(text: string, hedge: Span, within: Span): { readonly span: Span; readonly cut: boolean } {
  const most = Math.min(within.end, Math.max(hedge.end, hedge.start + A_LINE));
  let end = hedge.end;
  for (let at = hedge.end; at <= most; at++) {
    const char = text[at] ?? '';
    if (at === within.end || isClauseEnd(char)) return { span: { start: hedge.start, end: at }, cut: false };
    if (char === ' ') end = at;
  }
  return { span: { start: hedge.start, end }, cut: true };
}

const isClauseEnd = (char: string): boolean => char !== '' && (isTerminator(char) || ENDS.includes(char));
