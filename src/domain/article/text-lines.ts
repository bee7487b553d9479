import { isDash, isLetter, isTerminator } from '../text/characters.ts';

/** Wrapped lines are no longer than this: a printed page, a mail. UTF-16. */
const WIDEST = 120;
/** A line that fills less than this of the width was not wrapped there: its paragraph ends. */
const FILLED = 0.75;
/** Of wrapped lines at least this share fill the width, and at most this share of those ends as a sentence does. */
const MOSTLY = 0.5;
const FEWEST_LINES = 4;

/**
 * The paragraphs of a text that has no marks of its own for them, each as one line. Blank lines part them. Single line feeds do
 * too, unless the lines were wrapped at one width, as those copied from a PDF or a mail are: then a paragraph ends with a line
 * that stops well before it. Nothing is taken from the words, nor added; a hyphen at a line's end stays.
 */
export function paragraphsOfLines(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  const width = wrappedAt(lines.filter((line) => line !== ''));
  const paragraphs: string[] = [];
  let open = '';
  for (const line of lines) {
    if (line !== '') open = joined(open, line);
    const goesOn = width !== null && line.length >= width * FILLED;
    if (goesOn || open === '') continue;
    paragraphs.push(open);
    open = '';
  }
  if (open !== '') paragraphs.push(open);
  return paragraphs;
}

/** The width that the lines were wrapped at; null when each of them is a paragraph. */
function wrappedAt(lines: readonly string[]): number | null {
  const width = lines.reduce((widest, line) => Math.max(widest, line.length), 0);
  if (lines.length < FEWEST_LINES || width > WIDEST) return null;
  const full = lines.filter((line) => line.length >= width * FILLED);
  const ended = full.filter((line) => isTerminator(line.at(-1) as string));
  return full.length >= lines.length * MOSTLY && ended.length <= full.length * MOSTLY ? width : null;
}

function joined(open: string, line: string): string {
  if (open === '') return line;
  const last = open.at(-1) as string;
  const isBroken = isDash(last) && isLetter(open.at(-2) ?? ' ');
  return isBroken ? open + line : `${open} ${line}`;
}
