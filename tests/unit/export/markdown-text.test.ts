import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, escapeMarkdownLine, quotedInMarkdown } from '../../../src/domain/export/markdown-text.ts';

const html = (markdown: string): string => micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
const shown = (markup: string): string =>
  markup.replace(/<[^>]*>/g, '').replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity);
const tags = (markup: string): readonly string[] =>
  [...new Set(markup.match(/<\/?\w+/g))].map((tag) => tag.replace(/<\/?/, ''));

const HOSTILE = [
  '## a heading',
  'a heading\n---',
  'a heading\n===',
  '---',
  '+ item',
  '1. item',
  '12) item',
  '    code',
  '\tcode',
  'lost\rafter a carriage return',
  'https://example.org/a?b=c#d',
  'www.example.org',
  'somebody@example.org',
  '| a | b |\n|---|---|\n| c | d |',
  '<b>bold</b> &amp; &#60;',
  '[a]: https://example.org',
  '- [ ] task',
  '~~~\ncode',
  '```\ncode',
  'a  \nb',
  'a\\\nb',
  '![x](y) *z* __q__ ~s~ `c`',
  '> quoted',
];
const piece = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.constantFrom('\n', '\r', ' ', '#', '-', '=', '1.', 'a', '@b.c', '://', 'www.', '\\', '*', 'http:'),
  fc.string({ maxLength: 6 }).filter((text) => !text.includes('\u0000')),
);
const page = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));

describe('words of a page as Markdown', () => {
  it.each(HOSTILE)('are shown as they are: %j', (text) => {
    expect(tags(html(escapeMarkdown(text))).filter((tag) => tag !== 'p' && tag !== 'br')).toEqual([]);
    expect(shown(html(escapeMarkdownLine(text)))).toBe(text.replace(/\s+/g, ' ').trim());
  });

  it('never become anything but paragraphs, whatever they are', () => {
    fc.assert(
      fc.property(page, (text) => {
        expect(tags(html(escapeMarkdown(text))).filter((tag) => tag !== 'p' && tag !== 'br')).toEqual([]);
      }),
    );
  });

  it('stay within their quotation, line by line', () => {
    fc.assert(
      fc.property(page, (text) => {
        const markup = html(`${quotedInMarkdown(text)}\n\nafter`);
        expect(markup.match(/<blockquote>/g)).toHaveLength(1);
        expect(markup.endsWith('</blockquote>\n<p>after</p>')).toBe(true);
      }),
    );
  });

  it('stay in one line where a heading or a link would end', () => {
    expect(escapeMarkdownLine('The port\r\n# and   the pier')).toBe('The port # and the pier');
  });
});
