import { isSpace, isTerminator } from '../../domain/text/characters.ts';
import type { Paragraph } from './paragraph.ts';
import { firstEndingAfter, type Run } from './text-map.ts';

interface Read {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly runs: readonly Run[];
}

/**
 * A last paragraph that is shorter, and less than half of all, is left out where it is not whole; of others the whole sentences
 * stay. UTF-16.
 */
const LONG = 20_000;
/** Within so much of its end a long paragraph has the end of a sentence, or it has none. UTF-16. */
const REACH = 5_000;
/** A full stop after fewer letters may be an abbreviation's. */
const SHORTEST_WORD = 4;

/** What is whole of a text whose last paragraph was put down in its middle: to the end of a paragraph, or else of a sentence. */
export function cutAtSentence<Part extends Read>(read: Part): Part {
  const { text, paragraphs, runs } = read;
  const last = paragraphs.at(-1) as Paragraph;
  const isShort = last.end - last.start < Math.min(LONG, last.start);
  const end = isShort ? (paragraphs.at(-2) as Paragraph).end : sentenceEnd(text, last);
  const lines = paragraphs.slice(0, -1);
  if (!isShort) lines.push({ ...last, end, linked: Math.min(last.linked, end - last.start) });
  // The last run that is still in it; a large page has so many of them that they are not gone through.
  const at = firstEndingAfter(runs, end - 1);
  const kept = runs.slice(0, at);
  const cut = runs[at];
  if (cut !== undefined && cut.start < end) kept.push({ ...cut, end: Math.min(cut.end, end) });
  return { ...read, text: text.slice(0, end), paragraphs: lines, runs: kept };
}

function sentenceEnd(text: string, { start, end }: Paragraph): number {
  const least = Math.max(start, end - REACH);
  let word = 0;
  let found = 0;
  for (let at = least; at + 1 < end; at++) {
    if (isTerminator(text[at] as string) && word >= SHORTEST_WORD && isSpace(text[at + 1] as string)) found = at + 1;
    word = isSpace(text[at] as string) ? 0 : word + 1;
  }
  const space = text.lastIndexOf(' ', end);
  return found || (space > least ? space : end);
}
