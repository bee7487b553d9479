// @vitest-environment jsdom
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { rangeIn } from '../../../src/page/places/anchor.ts';
import { atOnce } from '../../../src/page/slices.ts';
import { readBlocks } from '../../../src/page/text/blocks.ts';
import { excerpting } from '../../../src/page/text/excerpt.ts';
import { offsetOf } from '../../../src/page/text/text-map.ts';

const parse = (body: string): HTMLElement => new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html').body;
const textOf = (body: string, options = {}) => readBlocks(parse(body), options).text;

describe('the words of a page', () => {
  test.each([
    ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['<div>One<div>Two</div>Three</div>', 'One\n\nTwo\n\nThree'],
    ['<p>  One \n\t two&nbsp;&nbsp;three </p>', 'One two three'],
    ['<p>One <b>two</b><i> three</i></p>', 'One two three'],
    ['One<br>two', 'One two'],
    ['One<br> <br>two', 'One\n\ntwo'],
    ['<ul><li>One<li>Two</ul>', 'One\n\nTwo'],
    ['<table><tr><td>One</td><td>Two</td></tr></table>', 'One\n\nTwo'],
    ['<p>One</p><script>bad()</script><style>p{}</style><p>Two</p><noscript>three</noscript>', 'One\n\nTwo'],
    ['<p hidden>One</p><p style="color:red; display : none">Two</p><p>Three</p>', 'Three'],
    ['<p>so\u00adci\u200bety \u202ereversed\u202c</p>', 'society reversed'],
    ['<!-- no --><p></p>', ''],
    ['<p>a<span> </span>b</p>', 'a b'],
    ['<p>ի՞նչ &lt;ասել&gt;</p>', 'ի՞նչ <ասել>'],
  ])('%s', (body, text) => {
    expect(textOf(body)).toBe(text);
  });

  test.each([
    ['<p><b>Who pays?</b><br>The union.</p>', 'Who pays?\n\nThe union.'],
    ['<p>The union.<br><strong>Who pays?</strong><br>Nobody.</p>', 'The union.\n\nWho pays?\n\nNobody.'],
    ['<p><b>Who pays?<br></b>The union.</p>', 'Who pays?\n\nThe union.'],
    ['<p><b>Who pays?</b> <!-- x --> <br>The union.</p>', 'Who pays?\n\nThe union.'],
  ])('a line that is all bold is a paragraph: %s', (body, text) => {
    expect(textOf(body)).toBe(text);
  });

  test.each([
    ['<p><b>Anna:</b> the union.<br>It pays.</p>', 'Anna: the union. It pays.'],
    ['<p>It <b>pays</b><br>today.</p>', 'It pays today.'],
    ['<p>It <b>pays</b>.</p>', 'It pays.'],
    ['<p><i>It pays</i><br>today.</p>', 'It pays today.'],
  ])('bold words in a line part nothing: %s', (body, text) => {
    expect(textOf(body)).toBe(text);
  });

  test('a single br parts paragraphs where that is asked for', () => {
    expect(textOf('One<br>two', { breaks: 'single' })).toBe('One\n\ntwo');
  });

  test('a paragraph knows how much of it is links, and its block', () => {
    const page = readBlocks(parse('<p>Read <a href="#">this</a></p>'));
    expect(page.paragraphs).toMatchObject([{ start: 0, end: 9, linked: 4 }]);
    expect((page.paragraphs[0]?.block as Element | undefined)?.localName).toBe('p');
  });

  test('reading ends where the budget ends, and says so', () => {
    const page = readBlocks(parse('<p>One</p>'.repeat(100)), { maxNodes: 50 });
    expect(page.complete).toBe(false);
    expect(page.paragraphs.length).toBeGreaterThan(5);
    expect(readBlocks(parse('<p>One two three</p>'.repeat(100)), { maxText: 200 }).complete).toBe(false);
  });

  test('a paragraph that the budget ends in its middle is left out', () => {
    const page = readBlocks(parse('<p>One <b>two</b> three.</p>'.repeat(100)), { maxText: 400 });
    const lines = page.text.split('\n\n');
    expect(new Set(lines)).toEqual(new Set(['One two three.']));
    expect(lines.length).toBeGreaterThan(15);
    expect(page.paragraphs.map(({ start, end }) => page.text.slice(start, end))).toEqual(lines);
  });

  test('a paragraph that alone is longer than the budget is read to the end of a sentence, no abbreviation’s', () => {
    const sentence = 'The bridge <i>over</i> the Debed was opened by Mr. Sample on Monday. ';
    const page = readBlocks(parse(`<p>Menu</p><p>${sentence.repeat(100)}</p>`), { maxText: 3000 });
    expect(page.text.endsWith('opened by Mr. Sample on Monday.')).toBe(true);
    expect(page.text.length).toBeGreaterThan(2800);
    expect(page.paragraphs.at(-1)?.end).toBe(page.text.length);
    const [last, end] = [page.runs.at(-1), page.text.length];
    expect(last?.end).toBe(end);
    expect(last?.node.data.slice(last.from, last.from + end - last.start)).toBe(page.text.slice(last?.start));
  });

  test('one that has no sentences ends with a word', () => {
    const page = readBlocks(parse(`<p>${'<i>some</i> words '.repeat(300)}</p>`), { maxText: 1000 });
    expect(page.text).toMatch(/(some|words)$/);
    expect(page.text.length).toBeGreaterThan(980);
  });

  test('depth is no danger', () => {
    const { document } = parseHTML(
      `<html><body>${'<div>'.repeat(6000)}Down here${'</div>'.repeat(6000)}</body></html>`,
    );
    expect(readBlocks(document.body as unknown as Node).text).toBe('Down here');
  });

  test.each([
    'firstChild',
    'nextSibling',
    'parentNode',
    'nodeType',
    'localName',
    'getAttribute',
    'childNodes',
    'ownerDocument',
    'textContent',
    'attributes',
  ])('a form that hides its %s is read all the same', (name) => {
    expect(
      textOf(`<p>Before</p><form><p>Inside</p><input name="${name}"><input id="${name}"></form><p>After</p>`),
    ).toBe('Before\n\nInside\n\nAfter');
  });
});

/** Small trees of text in blocks and inline elements, with white space of every kind. */
const words = fc
  .array(fc.constantFrom('a', 'Bb', ' ', '\n ', '\u00a0', '\u200b', 'ш', '"', '՝', '😀'), { maxLength: 8 })
  .map((parts) => parts.join(''));
const tree = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    words,
    fc
      .tuple(fc.constantFrom('p', 'div', 'b', 'a', 'span', 'td'), fc.array(tie('node'), { maxLength: 4 }))
      .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
    fc.constant('<br>'),
  ),
})).node;

const squeezed = (text: string): string => text.replaceAll(/[\s\u200b]/g, '');

describe('the map between words and page', () => {
  test('every stretch of a paragraph leads to a range with the same words, and back', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 5 }), fc.nat(), fc.nat(), (parts, a, b) => {
        const root = parse(parts.join(''));
        const page = readBlocks(root);
        if (page.text.length === 0) return;
        const start = a % page.text.length;
        const end = start + 1 + (b % (page.text.length - start));
        if (/\s/.test(page.text[start] as string) || /\s/.test(page.text[end - 1] as string)) return;
        const range = rangeIn(root.ownerDocument, page.runs, { start, end });
        expect(squeezed(range?.toString() ?? '')).toBe(squeezed(page.text.slice(start, end)));
        expect(offsetOf(page.runs, range?.startContainer as Node, range?.startOffset ?? 0)).toBe(start);
        expect(offsetOf(page.runs, range?.endContainer as Node, range?.endOffset ?? 0)).toBe(end);
      }),
      { numRuns: 300 },
    );
  });

  test('paragraphs are the text cut at its blank lines', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 5 }), (parts) => {
        const page = readBlocks(parse(parts.join('')));
        expect(page.paragraphs.map(({ start, end }) => page.text.slice(start, end)).join('\n\n')).toBe(page.text);
      }),
      { numRuns: 200 },
    );
  });

  test('an excerpt keeps every word’s place', () => {
    const root = parse('<p>One two</p><p>Three <b>four</b> five</p><p>Six</p>');
    const page = readBlocks(root);
    const part = atOnce(
      excerpting(
        page,
        [page.paragraphs[2], page.paragraphs[1]].filter((one) => one !== undefined),
      ),
    );
    expect(part.text).toBe('Six\n\nThree four five');
    const at = part.text.indexOf('four');
    expect(rangeIn(root.ownerDocument, part.runs, { start: at, end: at + 9 })?.toString()).toBe('four five');
  });
});
