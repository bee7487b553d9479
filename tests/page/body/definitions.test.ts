import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/page/read-page.ts';

const PARAGRAPH =
  '<p>The engineer of the dam spoke to the Courier about repairs that have lasted for three years and about the people who pay for them.</p>';

function textOf(inside: string): string {
  const { document } = parseHTML(
    `<html lang="en"><head><title>Dam</title></head><body><article><h1>Dam</h1>${PARAGRAPH}${inside}</article></body></html>`,
  );
  const read = readPage(document as unknown as Document, null);
  if (!read.ok) throw new Error('the page is to be read');
  return read.value.article.text;
}

describe('a list of definitions', () => {
  it('keeps the answer behind its last question', () => {
    const text = textOf(
      '<dl><dt>When is it ready?</dt><dd>We hope for May. The gates are old.</dd><dt>Is it safe?</dt><dd>No. Not yet.</dd></dl>',
    );
    expect(text).toMatch(/Is it safe\?\n\nNo\. Not yet\.$/);
  });

  it('does not keep what is only linked', () => {
    const text = textOf('<dl><dt>When is it ready?</dt><dd><a href="/more">Read more about the dam</a></dd></dl>');
    expect(text).not.toContain('Read more');
  });
});
