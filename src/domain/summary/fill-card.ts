import type { Statement } from '../statements/statement.ts';
import type { Span } from '../text/span.ts';
import type { CardLine } from './summary.ts';

/** Words of the page that a card shows, its questions apart: what is read in a little more than a minute. */
const WORDS = 300;

/** A statement with the heads of its paragraphs, of which the card shows the first ones or none. */
export interface Candidate {
  readonly statement: Statement;
  readonly heads: readonly (readonly Span[])[];
}

/**
 * Which lines the card has room for. Every exchange has its first line, whatever it takes; then come the second lines, the
 * third ones, and last the further paragraphs of long quotations, each as long as it fits. The order of the page stays.
 */
export function fillCard(
  text: string,
  lead: Candidate | null,
  exchanges: readonly (readonly Candidate[])[],
): { readonly lead: CardLine | null; readonly exchanges: readonly (readonly CardLine[])[] } {
  const shown = new Map<Candidate, number>();
  let left = WORDS;
  const show = (candidate: Candidate | undefined, head: number, must = false): void => {
    const spans = candidate?.heads[head];
    if (candidate === undefined || spans === undefined || (shown.get(candidate) ?? 0) !== head) return;
    const words = wordsIn(text, spans);
    if (words > left && !must) return;
    left -= words;
    shown.set(candidate, head + 1);
  };
  show(lead ?? undefined, 0, true);
  for (const candidates of exchanges) show(candidates[0], 0, true);
  const longest = Math.max(0, ...exchanges.map((candidates) => candidates.length));
  for (let at = 1; at < longest; at++) for (const candidates of exchanges) show(candidates[at], 0);
  for (const head of [1, 2])
    for (const candidates of exchanges) for (const candidate of candidates) show(candidate, head);

  const lineOf = (candidate: Candidate): CardLine[] => {
    const heads = candidate.heads.slice(0, shown.get(candidate) ?? 0);
    return heads.length === 0 ? [] : [cardLine(candidate.statement, heads.flat())];
  };
  return {
    lead: (lead && lineOf(lead)[0]) ?? null,
    exchanges: exchanges.map((candidates) => candidates.flatMap(lineOf)),
  };
}

/** Some words of a statement as a line. */
export function cardLine(statement: Statement, spans: readonly Span[]): CardLine {
  return { statement: statement.id, spans, cut: (spans.at(-1)?.end ?? 0) < (statement.segments.at(-1)?.end ?? 0) };
}

const wordsIn = (text: string, spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + text.slice(start, end).split(/\s+/).filter(Boolean).length, 0);
