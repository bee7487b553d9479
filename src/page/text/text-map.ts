import { firstNotBefore } from '../../domain/text/search.ts';
import type { Span } from '../../domain/text/span.ts';

/** A stretch of normalised text that stands, character for character, in one text node of the page. */
export interface Run extends Span {
  readonly node: Text;
  /** Where in the node's data the stretch begins (UTF-16). */
  readonly from: number;
}

export interface DomPoint {
  readonly node: Text;
  readonly offset: number;
}

/** Index of the first span that ends after `offset`; `spans.length` when there is none. `spans` are in order and apart. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  return firstNotBefore(spans, ({ end }) => end <= offset);
}

/** Where the character at `offset` stands in the page. Between paragraphs it is the first character of the next one. */
export function startPoint(runs: readonly Run[], offset: number): DomPoint | null {
  const run = runs[firstEndingAfter(runs, offset)];
  return run === undefined ? null : { node: run.node, offset: run.from + Math.max(0, offset - run.start) };
}

/** The place after the last printed character before `end`. */
export function endPoint(runs: readonly Run[], end: number): DomPoint | null {
  const next = firstEndingAfter(runs, end - 1);
  const at = runs[next];
  if (at !== undefined && at.start < end) return { node: at.node, offset: at.from + (end - at.start) };
  const before = runs[next - 1];
  return before === undefined ? null : { node: before.node, offset: before.from + (before.end - before.start) };
}

/** The offset of a place in the page; null when none of the text stands there. Looks through all runs once. */
export function offsetOf(runs: readonly Run[], node: Node, offset: number): number | null {
  for (const run of runs) {
    if (run.node === node && offset <= run.from + (run.end - run.start))
      return run.start + Math.max(0, offset - run.from);
  }
  return null;
}
