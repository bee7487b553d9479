import { describe, expect, it } from 'vitest';
import { analysisAsCsv } from '../../../src/domain/export/csv.ts';
import { analysis } from '../ui/fixtures.ts';

/** Reads RFC 4180 back: rows of cells. */
function rowsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
    else if (end === '') break;
  }
  return rows;
}

const about = (article: Partial<typeof analysis.article>) => ({
  ...analysis,
  article: { ...analysis.article, ...article },
});

describe('a report as a table', () => {
  const [head = [], ...rows] = rowsOf(analysisAsCsv(analysis));
  const cell = (row: number, name: string): string | undefined => rows[row]?.[head.indexOf(name)];

  it('has a row a statement, each as long as the head', () => {
    expect(rows).toHaveLength(analysis.said.statements.length);
    for (const row of rows) expect(row).toHaveLength(head.length);
  });

  it('says who said what, by which word, and where', () => {
    expect(cell(0, 'kind')).toBe('indirect');
    expect(cell(0, 'speaker')).toBe('Imangali Tasmagambetov');
    expect(cell(0, 'cue')).toBe('stated');
    expect(cell(0, 'words')).toMatch(/^Despite Armenia's decision/);
    expect(Number(cell(0, 'end'))).toBeGreaterThan(Number(cell(0, 'start')));
  });

  it('names the nearest claim of what is on record, and none of what is not', () => {
    expect([cell(0, 'relation'), cell(0, 'claim')]).toEqual(['restates', 'c01']);
    expect([cell(5, 'relation'), cell(5, 'claim')]).toEqual(['unrelated', '']);
  });

  it('keeps line feeds and quotation marks inside their cell', () => {
    expect(cell(1, 'words')).toMatch(/^"If the Armenian leadership/);
    const title = 'The port,\nand the "pier"';
    expect(rowsOf(analysisAsCsv(about({ title })))[1]?.[head.indexOf('title')]).toBe(title);
  });

  it.each(['=SUM(A1)', '+1', '-1', '@here', '\tx'])('gives a spreadsheet no formula: "%s"', (title) => {
    expect(analysisAsCsv(about({ title }))).toContain(`'${title}`);
  });

  it.each(['said;=HYPERLINK("x")', 'said; =1+1', 'said\t@here', 'said\n-1', '＝SUM(A1)', 'said;＋1'])(
    'gives none either to one that parts cells by other signs: %j',
    (title) => {
      for (const separator of [';', '\t', '\n', ',']) {
        for (const part of analysisAsCsv(about({ title })).split(separator))
          expect(part.replace(/^"/, '').trimStart()).not.toMatch(/^[=+\-@＝＋－＠]/);
      }
    },
  );

  it('leaves signs alone that begin no cell', () => {
    const title = 'A rise of 3-4 % = much; e-mail a@b.am';
    expect(rowsOf(analysisAsCsv(about({ title })))[1]?.[head.indexOf('title')]).toBe(title);
  });

  it('leaves numbers numbers', () => {
    expect(cell(0, 'start')).toBe(String(analysis.said.statements[0]?.start));
  });

  it('has empty cells for what is not known', () => {
    const bare = rowsOf(analysisAsCsv(about({ title: null, agency: null, url: null, publishedTime: null })));
    expect(bare[1]?.slice(head.indexOf('title'))).toEqual(['', '', '', '', '', '']);
  });
});
