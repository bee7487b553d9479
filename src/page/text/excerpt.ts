import type { Span } from '../../domain/text/span.ts';
import type { Sliced } from '../slices.ts';
import type { PageText } from './blocks.ts';
import type { Paragraph } from './paragraph.ts';
import { firstEndingAfter, type Run } from './text-map.ts';

const SPANS_A_SLICE = 500;

/** A text made of some spans of another one, in their order, as paragraphs of their own; every character keeps its place in the page. */
export function* excerpting(page: PageText, spans: readonly Span[]): Sliced<PageText> {
  const parts: string[] = [];
  const paragraphs: Paragraph[] = [];
  const runs: Run[] = [];
  let length = 0;
  for (const [at, span] of spans.entries()) {
    if (at % SPANS_A_SLICE === 0) yield;
    const start = length + (parts.length > 0 ? 2 : 0);
    const shift = start - span.start;
    const home = page.paragraphs[firstEndingAfter(page.paragraphs, span.start)];
    for (const run of runsIn(page.runs, span)) {
      const cut = Math.max(0, span.start - run.start);
      runs.push({
        start: run.start + cut + shift,
        end: Math.min(run.end, span.end) + shift,
        node: run.node,
        from: run.from + cut,
      });
    }
    parts.push(page.text.slice(span.start, span.end));
    length = start + (span.end - span.start);
    if (home !== undefined) paragraphs.push({ start, end: length, block: home.block, linked: home.linked });
  }
  return {
    text: parts.join('\n\n'),
    paragraphs,
    runs,
    controls: [],
    complete: page.complete,
    eaten: page.eaten,
    breaks: page.breaks,
  };
}

function* runsIn(runs: readonly Run[], span: Span): Generator<Run> {
  for (let at = firstEndingAfter(runs, span.start); at < runs.length; at++) {
    const run = runs[at] as Run;
    if (run.start >= span.end) return;
    yield run;
  }
}
