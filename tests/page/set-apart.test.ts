import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { sliceOf } from '../../src/domain/text/span.ts';
import { readPage } from '../../src/page/read-page.ts';

const PARAGRAPH =
  '<p>The envoy met reporters on Tuesday after two days of talks on the freight corridor between the two banks of the river, which has been closed since autumn.</p>';

function setApart(inside: string): string[] {
  const { document } = parseHTML(
    `<html lang="en"><head><title>Talks</title></head><body><article><h1>Talks</h1>${PARAGRAPH}${inside}${PARAGRAPH.replace('Tuesday', 'Monday')}</article></body></html>`,
  );
  const read = readPage(document as unknown as Document, null);
  if (!read.ok) throw new Error('the page is to be read');
  const { text, setApart: found = [] } = read.value.article;
  return found.map((one) => `${one.kind}: ${sliceOf(text, one)}`);
}

describe('what a page sets apart', () => {
  it('is a block quotation, all its paragraphs in one', () => {
    const box =
      '<blockquote><p>Nobody leaves with all of it, and I think so still.</p><p>Nobody leaves with nothing, and that is good.</p></blockquote>';
    expect(setApart(box)).toEqual([
      'quotation: Nobody leaves with all of it, and I think so still.\n\nNobody leaves with nothing, and that is good.',
    ]);
  });

  it('is a post of another site', () => {
    const post =
      '<blockquote class="twitter-tweet"><p>We have hired sixty officers. Thank you for your patience with all of us!</p></blockquote>';
    expect(setApart(post)).toEqual([expect.stringMatching(/^post: We have hired/)]);
  });

  it('is each item of a list', () => {
    const list =
      '<p>The minister also said:</p><ul><li>The road is open to all lorries.</li><li>Tolls stay low.</li></ul>';
    expect(setApart(list)).toEqual(['item: The road is open to all lorries.', 'item: Tolls stay low.']);
  });

  it('is nothing in a plain report', () => {
    expect(setApart('<p>The road is dry, and it will stay so until the end of the week, it seems.</p>')).toEqual([]);
  });
});
