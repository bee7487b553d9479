// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { articleFromHtml } from '../../../src/cli/read-input.ts';
import { rangeOf } from '../../../src/page/places/anchor.ts';
import { readPage } from '../../../src/page/read-page.ts';
import { readBlocks } from '../../../src/page/text/blocks.ts';

const TEXT = [
  'The warden of the old pier, Hanna Reyl, told the council of Oster on Friday that the pier would stay open over the winter.',
  '"We have walked over every plank of it, and every plank holds," Reyl said. She added that new lamps had been ordered.',
  'The pier was built by the fishermen of the town a hundred years ago, and two of its lamps have been dark since the storm.',
];
const SET = TEXT.map((line) => `<p>${line}</p>`).join('');
const read = (): string => readBlocks(document.body).text;

afterEach(() => document.body.replaceChildren());

function host(shadow: string, light = '', mode: ShadowRootMode = 'open'): Element {
  document.body.innerHTML = `<p>Before</p><x-box>${light}</x-box><p>After</p>`;
  const box = document.querySelector('x-box') as Element;
  box.attachShadow({ mode }).innerHTML = shadow;
  return box;
}

function frame(inner: string): HTMLIFrameElement {
  document.body.innerHTML = '<p>Before</p><iframe></iframe><p>After</p>';
  const element = document.querySelector('iframe') as HTMLIFrameElement;
  (element.contentDocument as Document).body.innerHTML = inner;
  return element;
}

describe('what a page shows is read where it is shown', () => {
  test.each([
    ['<p>One</p><p>Two</p>', '', 'Before\n\nOne\n\nTwo\n\nAfter'],
    ['<p>One</p>', '<p>not shown</p>', 'Before\n\nOne\n\nAfter'],
    ['<h2>One</h2><slot></slot><p>Three</p>', '<p>Two</p>', 'Before\n\nOne\n\nTwo\n\nThree\n\nAfter'],
    ['<slot name="b"></slot><slot></slot>', '<p>Two</p><p slot="b">One</p>', 'Before\n\nOne\n\nTwo\n\nAfter'],
    ['<slot><p>One</p></slot>', '', 'Before\n\nOne\n\nAfter'],
    ['<p>One <slot></slot> three</p>', '<b>two</b>', 'Before\n\nOne two three\n\nAfter'],
  ])('an open shadow root: %s around %s', (shadow, light, text) => {
    host(shadow, light);
    expect(read()).toBe(text);
  });

  test('a closed one shows nothing to a script', () => {
    host('<p>One</p>', '', 'closed');
    expect(read()).not.toContain('One');
  });

  test('one in another', () => {
    const inner = document.createElement('div');
    inner.attachShadow({ mode: 'open' }).innerHTML = '<p>Two</p>';
    host('<p>One</p>').shadowRoot?.append(inner);
    expect(read()).toBe('Before\n\nOne\n\nTwo\n\nAfter');
  });

  test('a frame of the same site, and one that is hidden not', () => {
    const element = frame('<p>One</p><p>Two</p>');
    expect(read()).toBe('Before\n\nOne\n\nTwo\n\nAfter');
    element.hidden = true;
    expect(read()).toBe('Before\n\nAfter');
  });

  test('a frame that the page may not look into is passed over', () => {
    const element = frame('<p>One</p>');
    Object.defineProperty(element, 'contentDocument', { value: null });
    document.body.innerHTML = '<p>Before</p><iframe src="https://other.example/"></iframe><p>After</p>';
    expect(read()).toBe('Before\n\nAfter');
  });
});

describe('an article that stands apart', () => {
  const page = (): Document => document;
  const placeOf = (line: string) => {
    const outcome = readPage(page(), 'https://oster.example/pier');
    if (!outcome.ok) return null;
    const start = outcome.value.article.text.indexOf(line);
    const range = rangeOf(page(), outcome.value, { start, end: start + line.length, quote: line });
    return { text: outcome.value.article.text, words: range.ok ? String(range.value) : null, read: outcome.value };
  };

  test('in a shadow root is read with its places', () => {
    host(`<article>${SET}</article>`);
    expect(placeOf(TEXT[1] as string)).toMatchObject({ text: TEXT.join('\n\n'), words: TEXT[1] });
  });

  test('in a frame is read with its places, which go with the frame', () => {
    const element = frame(`<article>${SET}</article>`);
    const found = placeOf(TEXT[1] as string);
    expect(found).toMatchObject({ text: TEXT.join('\n\n'), words: TEXT[1] });
    element.remove();
    const line = TEXT[1] as string;
    const start = TEXT.join('\n\n').indexOf(line);
    expect(found && rangeOf(page(), found.read, { start, end: start + line.length, quote: line }).ok).toBe(false);
  });
});

describe('on the command line', () => {
  const lines = (inner: string): string => articleFromHtml(`<html><body>${inner}</body></html>`, null).text;
  const escaped = SET.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

  test.each([
    ['a declared shadow root', `<x-box><template shadowrootmode="open"><article>${SET}</article></template></x-box>`],
    ['its slots', `<x-box><template shadowrootmode="open"><article><slot></slot></article></template>${SET}</x-box>`],
    ['a frame with its document', `<iframe srcdoc="${escaped}"></iframe>`],
    [
      'one in another',
      `<iframe srcdoc="${`<div><iframe srcdoc="${escaped}"></iframe></div>`.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`,
    ],
  ])('%s is read', (_what, inner) => {
    expect(lines(inner)).toBe(TEXT.join('\n\n'));
  });

  test('a closed root is not read, and what a root does not slot neither', () => {
    const closed = `<x-box><template shadowrootmode="closed"><p>${TEXT[0]} Closed.</p></template></x-box>`;
    const lost = `<x-box><template shadowrootmode="open"><i></i></template><p>${TEXT[0]} Lost.</p></x-box>`;
    expect(lines(`${closed}${lost}<article>${SET}</article>`)).toBe(TEXT.join('\n\n'));
  });
});
