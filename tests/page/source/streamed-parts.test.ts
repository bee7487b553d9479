import { parse, serialize } from 'parse5';
import { describe, expect, test } from 'vitest';
import { articleFromHtml } from '../../../src/cli/read-input.ts';
import { placeStreamedParts } from '../../../src/page/source/streamed-parts.ts';

const placed = (body: string): string =>
  serialize(placeStreamedParts(parse(`<!doctype html><html><head></head><body>${body}</body></html>`)))
    .split('<body>')[1]
    ?.replace('</body></html>', '') ?? '';

const LEAD =
  'The warden of the old pier, Hanna Reyl, told the council of Oster on Friday that the pier would stay open over the winter.';
const MORE =
  'The pier was built by the fishermen of the town a hundred years ago, and two of its lamps have been dark since the storm.';

describe('the parts of a page that its server sent late', () => {
  test('are read in their places', () => {
    const html = `<html lang="en"><head><title>The pier stays open</title></head><body><main><h1>The pier stays open</h1>
      <!--$?--><template id="B:0"></template><p>Loading …</p><!--/$--></main><footer><p>Oster Tidings</p></footer>
      <div hidden id="S:0"><p>${LEAD}</p><template id="P:1"></template></div><div hidden id="S:1"><p>${MORE}</p></div></body></html>`;
    expect(articleFromHtml(html, null).text).toBe(`${LEAD}\n\n${MORE}`);
  });

  test('take the place of what stood in for them, and of no more', () => {
    expect(
      placed(
        '<!--$?--><template id="B:0"></template><i>…</i><!--$--><i>…</i><!--/$--><!--/$--><p>c</p><div hidden id="S:0">b</div>',
      ),
    ).toBe('<!--$?-->b<!--/$--><p>c</p>');
  });

  test('go where the scripts say, else where the number says', () => {
    const body = (script: string): string =>
      `<template id="B:0"></template>-<template id="B:1"></template>${script}<div hidden id="S:1">a</div><div hidden id="S:0">b</div>`;
    expect(placed(body(''))).toBe('b-a');
    expect(placed(body('<script>$RC("B:0","S:1");$RC("B:1","S:0")</script>'))).toMatch(/^a-b/);
  });

  test.each([
    ['no place is kept for one', '<div hidden="" id="S:0">a</div>'],
    ['a place has no part', '<template id="B:0"></template>a'],
    ['it is not hidden', '<template id="B:0"></template><div id="S:0">a</div>'],
    ['its place is in itself', '<div hidden="" id="S:0"><template id="B:0"></template></div>'],
  ])('stay where they are when %s', (_why, body) => {
    expect(placed(body)).toBe(body);
  });
});
