/**
 * How long a page is kept waiting at most: the longest stretch of work between two pauses, on pages at the edge of the budgets, in
 * milliseconds of the processor's time. `npx tsx tests/bench/steps.ts` prints a table; the second reading of each page is shown, when
 * the engine knows the code. The DOM is linkedom's, whose own look-ups are slower than a browser's. Nothing here passes or fails.
 */
import { parseHTML } from 'linkedom';
import { findingRanges } from '../../src/page/places/anchor.ts';
import { type ReadPage, reading } from '../../src/page/read-page.ts';
import type { Sliced } from '../../src/page/slices.ts';

const SENTENCE = 'A sentence of a long page stands here, and it goes on for a while. ';
const QUOTE = 'We shall come back to the harbour in spring, the minister of transport said to the newspaper';

const PAGES: Readonly<Record<string, string>> = {
  '100,000 nodes': `<article>${`<p>${SENTENCE}</p>`.repeat(49_000)}</article>`,
  '100,000 nodes in one line': '<span>word </span>'.repeat(49_000),
  'five million characters': `<article>${`<p>${SENTENCE.repeat(20)}</p>`.repeat(3_600)}</article>`,
  'five million characters in one line': `<p>${SENTENCE.repeat(73_000)}</p>`,
  '5,000 boxes, one in another': `${'<div>'.repeat(5_000)}<p>${SENTENCE.repeat(9)}</p>`,
  '24,000 links': `<ul>${'<li><a href="/">Of the day</a></li>'.repeat(24_000)}</ul>`,
  'as many elements as Readability is given': `<article>${`<p>${SENTENCE}</p>`.repeat(2_400)}</article>`,
};

function stepsOf(work: Sliced<unknown>): readonly number[] {
  const steps: number[] = [];
  for (let isDone = false; !isDone; ) {
    const before = process.cpuUsage();
    isDone = work.next().done === true;
    const { user, system } = process.cpuUsage(before);
    steps.push((user + system) / 1_000);
  }
  return steps;
}

const gone = {
  article: { text: QUOTE },
  body: { text: QUOTE, runs: [], paragraphs: [], complete: true, eaten: 0, breaks: 'double' },
} as unknown as ReadPage;
const place = { start: 0, end: QUOTE.length, quote: `${QUOTE}!` };

console.table(
  Object.entries(PAGES).map(([what, body]) => {
    const document = parseHTML(`<html><body>${body}</body></html>`).document as unknown as Document;
    const [, read = []] = [1, 2].map(() => stepsOf(reading(document, null)));
    const [, sought = []] = [1, 2].map(() => stepsOf(findingRanges(document, gone, [place])));
    const longest = (steps: readonly number[]): number => Number(Math.max(...steps).toFixed(1));
    return { page: what, reading: longest(read), pauses: read.length, 'finding again': longest(sought) };
  }),
);
