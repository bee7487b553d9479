import type { Statement } from '../statements/statement.ts';
import type { Span } from '../text/span.ts';

/** The share of a text of `length` characters that stands in these parts; what two of them hold counts once. */
export function shareOf(parts: readonly Span[], length: number): number {
  let said = 0;
  let from = 0;
  for (const { start, end } of sorted(parts)) {
    said += Math.max(0, end - Math.max(start, from));
    from = Math.max(from, end);
  }
  return said / Math.max(1, length);
}

/** Shorter lines are headings and signatures. UTF-16. */
const SHORTEST_PARAGRAPH = 40;

/** The share of the paragraphs in which one of these parts stands; one pass over both. */
export function shareOfParagraphs(text: string, parts: readonly Span[]): number {
  const inOrder = sorted(parts);
  let [all, covered, next, reach, start] = [0, 0, 0, 0, 0];
  for (const line of text.split('\n')) {
    const end = start + line.length;
    while ((inOrder[next]?.start ?? end) < end) reach = Math.max(reach, inOrder[next++]?.end ?? 0);
    if (line.trim().length >= SHORTEST_PARAGRAPH) {
      all++;
      if (reach > start) covered++;
    }
    start = end + 1;
  }
  return covered / Math.max(1, all);
}

const sorted = (parts: readonly Span[]): Span[] => [...parts].sort((a, b) => a.start - b.start);

/** How many statements are of whoever says most, and which share of those whose speaker is known. */
export function leadingSpeaker(statements: readonly Statement[]): { readonly count: number; readonly share: number } {
  const counts = new Map<string, number>();
  let known = 0;
  for (const { source } of statements) {
    if (source === null) continue;
    known++;
    counts.set(source.speaker, (counts.get(source.speaker) ?? 0) + 1);
  }
  const count = Math.max(0, ...counts.values());
  return { count, share: count / Math.max(1, known) };
}
