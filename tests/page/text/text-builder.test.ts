// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { cutAtSentence } from '../../../src/page/text/cut-at-sentence.ts';
import { TextBuilder } from '../../../src/page/text/text-builder.ts';
import { endPoint, firstEndingAfter, offsetOf, startPoint } from '../../../src/page/text/text-map.ts';

const block = document.createElement('p');
const node = (words: string): Text => document.createTextNode(words);

/** Paragraphs of text nodes, put together. */
function built(...paragraphs: readonly (readonly (Text | 'line')[])[]) {
  const builder = new TextBuilder();
  for (const nodes of paragraphs) {
    for (const one of nodes) {
      if (one === 'line') builder.space();
      else builder.add(one, block, false, 0, one.data.length);
    }
    builder.endParagraph();
  }
  return builder.finish();
}

describe('words put together', () => {
  it('have single spaces between them and none around', () => {
    expect(built([node('  The \n old'), node(' \u00a0'), node('pier  ')]).text).toBe('The old pier');
  });

  it('join across nodes where no white space parts them', () => {
    expect(built([node('har'), node('bour')]).text).toBe('harbour');
  });

  it('are parted by a line’s end', () => {
    expect(built([node('old'), 'line', node('pier')]).text).toBe('old pier');
  });

  it('lose what prints nothing and could reorder them', () => {
    expect(built([node('ha\u00adr\u200bbo\u202eur\ufeff')]).text).toBe('harbour');
  });

  it('stand in paragraphs with a blank line between, and an empty one is none', () => {
    const { text, paragraphs } = built([node('One.')], [node('  ')], [node('Two.')]);
    expect(text).toBe('One.\n\nTwo.');
    expect(paragraphs.map(({ start, end }) => [start, end])).toEqual([
      [0, 4],
      [6, 10],
    ]);
  });

  it('are counted where they stand in a link', () => {
    const builder = new TextBuilder();
    const link = node('a link');
    builder.add(link, block, true, 0, 6);
    builder.add(node(' and words'), block, false, 0, 10);
    expect(builder.isOpen).toBe(true);
    expect(builder.finish().paragraphs[0]?.linked).toBe(6);
  });

  it('that stand in no node are in the text, and counted as put together', () => {
    const builder = new TextBuilder();
    builder.addWords('<We hope for talks>', block);
    builder.add(node(' he said'), block, false, 0, 8);
    expect(builder.finish()).toMatchObject({ text: '<We hope for talks> he said', eaten: 1 });
  });
});

describe('the way between text and page', () => {
  const first = node('  The old ');
  const second = node('pier.');
  const { text, runs } = built([first, second], [node('It is long.')]);

  it('leads from each printed character to its node and back', () => {
    for (const words of ['The', 'old', 'pier']) {
      const at = text.indexOf(words);
      const point = startPoint(runs, at);
      expect(point?.node.data.slice(point.offset, point.offset + words.length)).toBe(words);
      expect(offsetOf(runs, point?.node as Node, point?.offset ?? -1)).toBe(at);
    }
  });

  it('ends after the last printed character', () => {
    const point = endPoint(runs, text.indexOf('pier.') + 5);
    expect([point?.node, point?.offset]).toEqual([second, 5]);
  });

  it('goes on with the next paragraph from between two', () => {
    expect(startPoint(runs, text.indexOf('\n\n') + 1)?.node.data).toBe('It is long.');
    expect(endPoint(runs, text.indexOf('\n\n') + 2)?.node).toBe(second);
  });

  it('leads nowhere outside the text', () => {
    expect(startPoint(runs, text.length)).toBeNull();
    expect(endPoint([], 3)).toBeNull();
    expect(offsetOf(runs, node('else'), 0)).toBeNull();
  });

  it('finds the first span that ends behind an offset', () => {
    const spans = [
      { start: 0, end: 3 },
      { start: 3, end: 5 },
    ];
    expect([0, 2, 3, 4, 5].map((offset) => firstEndingAfter(spans, offset))).toEqual([0, 0, 1, 1, 2]);
    expect(firstEndingAfter([], 0)).toBe(0);
  });
});

describe('a text that was put down in its middle', () => {
  it('loses a short last paragraph', () => {
    const { text, paragraphs } = cutAtSentence(built([node(`${'One. '.repeat(20)}`)], [node('Two and')]));
    expect(text).toBe('One. '.repeat(20).trim());
    expect(paragraphs).toHaveLength(1);
  });

  it('keeps the whole sentences of a long one, and the places of its words', () => {
    const { text, paragraphs, runs } = cutAtSentence(built([node(`${'The pier is long. '.repeat(2_000)}It is`)]));
    expect(text.endsWith('The pier is long.')).toBe(true);
    expect(paragraphs[0]?.end).toBe(text.length);
    expect(runs.at(-1)?.end).toBe(text.length);
  });

  it('ends with a word where no sentence ends', () => {
    expect(cutAtSentence(built([node('word '.repeat(6_000))])).text.endsWith('word')).toBe(true);
  });
});
