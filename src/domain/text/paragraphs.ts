import { isSpace } from './characters.ts';
import { FULL_STOPS } from './script-marks.ts';
import type { Span } from './span.ts';
import { pushTrimmed } from './trim.ts';

/**
 * Paragraphs are parted by at least one blank line; a single line feed is then only a wrapped line. A text without any
 * blank line has a paragraph a line, if most of its lines end as a paragraph does. White space at their ends is left out.
 */
export function paragraphsOf(text: string): Span[] {
  const byBlankLine = partedAt(text, (at) => text[at] === '\n' && isBlankLine(text, at));
  if (byBlankLine.length !== 1) return byBlankLine;
  const byLine = partedAt(text, (at) => text[at] === '\n');
  const ended = byLine.filter((line) => ENDS.includes(text[line.end - 1] as string)).length;
  return byLine.length > 1 && ended / byLine.length >= LINES_ENDED ? byLine : byBlankLine;
}

/** Of a text whose lines are paragraphs at least this share ends as one does; headings do not. */
const LINES_ENDED = 0.7;

/** What the last line of a paragraph ends with. */
const ENDS = `.!?…${FULL_STOPS}:"”»'’`;

/** The stretches between the places where a text is parted, in reading order, without white space at their ends. */
function partedAt(text: string, isParting: (at: number) => boolean): Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  let at = 0;
  while (at < text.length) {
    if (isParting(at)) {
      pushTrimmed(text, start, at, paragraphs);
      while (at < text.length && isSpace(text[at] as string)) at++;
      start = at;
    } else {
      at++;
    }
  }
  pushTrimmed(text, start, text.length, paragraphs);
  return paragraphs;
}

/** Whether the line after the line feed at `at` holds nothing. */
function isBlankLine(text: string, at: number): boolean {
  let next = at + 1;
  while (next < text.length && text[next] !== '\n' && isSpace(text[next] as string)) next++;
  return text[next] === '\n';
}
