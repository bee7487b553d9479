import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../src/cli/read-input.ts';
import type { Article } from '../../../src/domain/article/article.ts';
import { detect } from '../../../src/domain/article/detect.ts';

const golden = (name: string): string => readFileSync(`tests/golden/articles/${name}.txt`, 'utf8');
const kindOf = (text: string, about: Partial<Article> = {}): string =>
  detect({ ...articleFromText(text, null, null), ...about }).kind;

const REPORT = `The harbour will open in May, the minister of transport, Aram Petrosyan, told reporters on Thursday.

"The work under water is done, and what is left can be seen from the shore," Petrosyan said. He added that fees would stay as they are.

"We have kept to the plan, and we have kept to the price," the minister said. Eleven ships have asked for a berth.

"That is a question for next year, and not for me alone," Petrosyan told the newspaper when he was asked about a second basin.`;

const NEWS = `The new harbour on the northern shore opened on Monday with eleven ships at its piers. Four of them came from abroad, and the largest carried grain for the mills of the valley.

The cranes stand still from ten at night until six in the morning. The old pier remains open to small boats, and fees stay as they are until the end of next year. A second basin may follow if trade grows.

The bridge to the island was closed for two hours during the opening. Buses ran by the old road. In the afternoon a brass band played on the pier, and the ferry took visitors around the bay for free.`;

describe('what kind of page a text is from', () => {
  test.each(['arminfo-83320', 'sample-yerevan-2024'])('%s is an interview', (name) => {
    expect(kindOf(golden(name))).toBe('interview');
  });

  test('a report of what one person said is a report of statements', () => {
    expect(kindOf(REPORT)).toBe('statement');
  });

  test('needs no title, address, date or name of a site', () => {
    const { score, signals } = detect(articleFromText(REPORT, null, null));
    expect(score).toBeGreaterThan(0.5);
    expect(signals.map((signal) => signal.name)).toContain('attributed-quotations');
  });

  test('news in which nobody is quoted is news', () => {
    expect(kindOf(NEWS)).toBe('news');
  });

  test('a column that quotes a little is no report', () => {
    const column = `${REPORT.split('\n\n').slice(0, 2).join('\n\n')}\n\n${NEWS}`;
    expect(kindOf(column, { url: 'https://courier.example/opinion/harbour' })).toBe('news');
    expect(kindOf(column, { title: 'Opinion: The harbour' })).toBe('news');
  });

  test('a site’s front page is no report', () => {
    expect(kindOf(REPORT, { url: 'https://courier.example/' })).toBe('news');
  });

  test('a few words are nothing', () => {
    expect(detect(articleFromText('Too short.', null, null))).toMatchObject({ kind: 'other', score: 0 });
  });

  test('a report whose marks were mended says that words may be missing', () => {
    const { signals } = detect({ ...articleFromText(REPORT, null, null), mended: 2 });
    expect(signals).toContainEqual({ name: 'words-missing', count: 2 });
  });
});
