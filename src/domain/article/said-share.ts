import type { Statement } from '../statements/statement.ts';

/** The share of a text of `length` characters that stands in statements; what two of them say counts once. */
export function saidShare(statements: readonly Statement[], length: number): number {
  const segments = statements.flatMap((statement) => statement.segments).sort((a, b) => a.start - b.start);
  let said = 0;
  let from = 0;
  for (const { start, end } of segments) {
    said += Math.max(0, end - Math.max(start, from));
    from = Math.max(from, end);
  }
  return said / Math.max(1, length);
}

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
