import { isLetter } from '../text/characters.ts';
import type { Span } from '../text/span.ts';

const OPENING = '«“„‟';
const CLOSING = '»”“';

/**
 * What stands in quotation marks, whoever says it: between a mark and the next that closes it, or the paragraph's end where a
 * quotation goes on in the next one. A straight mark alone in its paragraph counts only at its head. UTF-16, one pass.
 */
export function quotedPassages(text: string): Span[] {
  const passages: Span[] = [];
  let open: number | null = null;
  for (let at = 0; at <= text.length; at++) {
    const char = text[at] ?? '\n';
    if (open === null) {
      if (opens(text, at)) open = at;
    } else if (char === '\n') {
      if (text[open] !== '"' || isParagraphStart(text, open)) passages.push({ start: open, end: at });
      open = null;
    } else if (closes(text, open, at)) {
      passages.push({ start: open, end: at + 1 });
      open = null;
    }
  }
  return passages;
}

/** A bare angle bracket opens before a letter: some agencies write their marks so. */
function opens(text: string, at: number): boolean {
  const char = text[at] ?? '';
  return (char !== '' && (OPENING.includes(char) || char === '"')) || (char === '<' && isLetter(text[at + 1] ?? ''));
}

function closes(text: string, open: number, at: number): boolean {
  const char = text[at] as string;
  if (text[open] === '"') return char === '"';
  return text[open] === '<' ? char === '>' : CLOSING.includes(char);
}

const isParagraphStart = (text: string, at: number): boolean => at === 0 || text[at - 1] === '\n';
