import { isSpace } from './characters.ts';
import type { Span } from './span.ts';

/** Paragraphs are parted by at least one blank line; a single line feed is only a wrapped line. White space at their ends is left out. */
export function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  let at = 0;
  while (at <= text.length) {
    if (at === text.length || (text[at] === '\n' && isBlankLine(text, at))) {
      pushTrimmed(text, start, at, paragraphs);
      while (at < text.length && isSpace(text[at] as string)) at++;
      start = at;
      if (at === text.length) break;
    } else {
      at++;
    }
  }
  return paragraphs;
}

/** Whether the line after the line feed at `at` holds nothing. */
function isBlankLine(text: string, at: number): boolean {
  let next = at + 1;
  while (next < text.length && text[next] !== '\n' && isSpace(text[next] as string)) next++;
  return text[next] === '\n';
}

function pushTrimmed(text: string, start: number, end: number, into: Span[]): void {
  let from = start;
  let to = end;
  while (from < to && isSpace(text[from] as string)) from++;
  while (to > from && isSpace(text[to - 1] as string)) to--;
  if (from < to) into.push({ start: from, end: to });
}
