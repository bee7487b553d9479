// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { articleFromHtml } from '../../src/cli/read-input.ts';
import { readPage } from '../../src/page/read-page.ts';

const FOLDER = join('tests', 'golden', 'pages');
const NAMES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace('.html', ''));

interface Expected {
  readonly url: string;
  readonly title: string;
  readonly byline: string | null;
  readonly publishedTime: string;
  readonly lang: string;
  readonly paragraphs: readonly string[];
}

const read = (name: string, ending: string): string => readFileSync(join(FOLDER, `${name}.${ending}`), 'utf8');

describe.each(NAMES)('the page %s', (name) => {
  const { paragraphs, ...about } = JSON.parse(read(name, 'json')) as Expected;
  const expected = { ...about, text: paragraphs.join('\n\n') };

  test('is read on the command line', () => {
    expect(articleFromHtml(read(name, 'html'), about.url)).toMatchObject(expected);
  });

  test('is read in a page, each word with its place in it', () => {
    const document = new DOMParser().parseFromString(read(name, 'html'), 'text/html');
    const outcome = readPage(document, about.url);
    // The language is settled by the text where the page is analysed.
    const { lang: _, ...asRead } = expected;
    expect(outcome).toMatchObject({ ok: true, value: { article: asRead } });
    if (!outcome.ok) return;
    const { body } = outcome.value;
    for (const run of body.runs) {
      const inPage = run.node.data.slice(run.from, run.from + run.end - run.start);
      expect(inPage.replaceAll(/\s/g, ' ')).toBe(body.text.slice(run.start, run.end));
      expect(document.body.contains(run.node)).toBe(true);
    }
  });
});
