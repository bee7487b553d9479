import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { findingRanges } from '../../src/page/anchor.ts';
import { BUDGET } from '../../src/page/blocks.ts';
import { type ReadPage, reading } from '../../src/page/read-page.ts';
import type { Sliced } from '../../src/page/slices.ts';

const SENTENCE = 'A sentence of a long page stands here, and it goes on for a while. ';
const QUOTE = 'We shall come back to the harbour in spring';

const page = (body: string): Document => parseHTML(`<html><body>${body}</body></html>`).document as unknown as Document;

/** At the edge of the budgets: of nodes, of text in many nodes and in one, of depth. */
const PAGES: Readonly<Record<string, () => Document>> = {
  'of 100,000 nodes': () => page(`<article>${`<p>${SENTENCE}</p>`.repeat(49_000)}</article>`),
  'of five million characters': () => page(`<article>${`<p>${SENTENCE.repeat(20)}</p>`.repeat(3_600)}</article>`),
  'of five million characters in one line': () => page(`<p>${SENTENCE.repeat(73_000)}</p>`),
  'of 5,000 boxes one in another': () => page(`${'<div>'.repeat(5_000)}<p>${SENTENCE.repeat(9)}</p>`),
  'of 40,000 links': () => page(`<ul>${'<li><a href="/">Of the day</a></li>'.repeat(24_000)}</ul>`),
};

/** Does the work and counts how often it is put down. */
function run<Result>(work: Sliced<Result>): { result: Result; pauses: number } {
  for (let pauses = 0; ; pauses++) {
    const step = work.next();
    if (step.done) return { result: step.value, pauses };
  }
}

describe.each(Object.entries(PAGES))('a page %s', (_what, open) => {
  test('is read, with pauses', () => {
    const { result, pauses } = run(reading(open(), 'https://news.example/large'));
    expect(result.ok || result.failure === 'page-unreadable').toBe(true);
    expect(pauses).toBeGreaterThan(20);
  });

  test('is searched anew for a passage that changed, with pauses', () => {
    const document = open();
    const read = {
      article: { text: QUOTE },
      body: { text: QUOTE, runs: [], paragraphs: [], complete: true, eaten: 0, breaks: 'double' },
    } as unknown as ReadPage;
    const { result, pauses } = run(
      findingRanges(document, read, [{ start: 0, end: QUOTE.length, quote: `${QUOTE}!` }]),
    );
    expect(result).toEqual([null]);
    expect(pauses).toBeGreaterThan(20);
  });
});

test('a page beyond the budget is called too large, after no more than the budget was read', () => {
  const { result, pauses } = run(reading(page('<b>x</b>'.repeat(BUDGET.maxNodes)), null));
  expect(result).toEqual({ ok: false, failure: 'page-too-large' });
  expect(pauses).toBeLessThan(2_000);
});
