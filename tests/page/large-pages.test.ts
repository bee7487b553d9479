import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { findingRanges } from '../../src/page/places/anchor.ts';
import { type ReadPage, reading } from '../../src/page/read-page.ts';
import type { Sliced } from '../../src/page/slices.ts';
import { BUDGET } from '../../src/page/text/blocks.ts';

const SENTENCE = 'A sentence of a long page stands here, and it goes on for a while. ';
const QUOTE = 'We shall come back to the harbour in spring';

const page = (body: string): Document => parseHTML(`<html><body>${body}</body></html>`).document as unknown as Document;

/** At the edge of the budget of nodes, beyond that of text in many nodes and in one, and deep. */
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
    expect(pauses).toBeGreaterThan(15);
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

describe('a page beyond the budget', () => {
  const paragraphs = (from: number, to: number): string =>
    Array.from({ length: to - from }, (_, n) => `<p>Paragraph ${from + n}. ${SENTENCE.repeat(15)}</p>`).join('');

  test.each([
    ['of text', `<article>${paragraphs(0, 1200)}</article>`],
    ['of nodes', `<article>${paragraphs(0, 200)}</article>${'<b>x</b>'.repeat(BUDGET.maxNodes)}`],
    ['of text in one node', `<article><p>${SENTENCE.repeat(40_000)}</p></article>`],
  ])('%s gives its first part as the article, to the end of a sentence, and says that it is no more', (_what, body) => {
    const { result } = run(reading(page(body), 'https://news.example/large'));
    if (!result.ok) throw new Error(result.failure);
    const { text, cut } = result.value.article;
    expect(cut).toBe(true);
    expect(text).toContain(SENTENCE.repeat(15).trim());
    expect(text.endsWith(' for a while.')).toBe(true);
    expect(text.length).toBeLessThan(BUDGET.maxText * 1.3);
    expect(result.value.body.runs.length).toBeGreaterThan(0);
  });

  test('of nothing but markup is read no further than the budget', () => {
    const { pauses } = run(reading(page('<b>x</b>'.repeat(BUDGET.maxNodes)), null));
    expect(pauses).toBeLessThan(3_000);
  });
});
