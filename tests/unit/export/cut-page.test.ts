import { describe, expect, it } from 'vitest';
import { analysisAsCsv } from '../../../src/domain/export/csv.ts';
import { EXPORT_FORMATS } from '../../../src/domain/export/formats.ts';
import { analysisAsMarkdown } from '../../../src/domain/export/markdown.ts';
import { LANGUAGES } from '../../../src/ui/i18n/language.ts';
import { cardOf } from '../../../src/ui/view-models/card.ts';
import { copiedCard } from '../../../src/ui/view-models/copied-card.ts';
import { exportedFile } from '../../../src/ui/view-models/exported.ts';
import { analysis as whole } from '../ui/fixtures.ts';
import { record } from '../ui/record.ts';
import { wordsFor } from '../ui/words-for.ts';

const saved = async (analysis: typeof whole, name: string, words = wordsFor('en')): Promise<string> => {
  const format = EXPORT_FORMATS.find((one) => one.name === name);
  if (format === undefined) throw new Error(`no format ${name}`);
  return (await exportedFile(analysis, format, words)).text;
};

const cut = { ...whole, article: { ...whole.article, cut: true as const } };

describe.each(LANGUAGES)('a page of which only the first part was read, for a reader of %s', (language) => {
  const words = wordsFor(language);
  const remark = words.t('page.cut');

  const remarking = EXPORT_FORMATS.map(({ name }) => name).filter((name) => name !== 'JSON');
  it.each(remarking)('says so in %s, and a whole one does not', async (name) => {
    expect(await saved(cut, name, words)).toContain(remark);
    expect(await saved(whole, name, words)).not.toContain(remark);
  });

  it('says so in the copied summary, as text and as HTML', () => {
    const { text, html } = copiedCard(cardOf(cut, [record], words), words);
    expect(text).toContain(`\n\n${remark}\n\n`);
    expect(html).toContain(`<p>${remark}</p>`);
    expect(copiedCard(cardOf(whole, [record], words), words).text).not.toContain(remark);
  });
});

describe('a page of which only the first part was read', () => {
  it('carries the mark itself in JSON', async () => {
    expect(JSON.parse(await saved(cut, 'JSON'))).toMatchObject({ article: { cut: true } });
    expect(JSON.parse(await saved(whole, 'JSON'))).not.toHaveProperty('article.cut');
  });

  it('has the remark in every row of CSV, under a name of its own', () => {
    const [head = '', ...rows] = analysisAsCsv(cut).split('\r\n');
    expect(head.endsWith(',link,note')).toBe(true);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row.endsWith(',This page is very long: only its first part was read.')).toBe(true);
  });

  it('has it as one more annotation, of the page itself, and counts it', async () => {
    const { total, first } = JSON.parse(await saved(cut, 'Web Annotation')) as {
      total: number;
      first: { items: readonly object[] };
    };
    expect(total).toBe(first.items.length);
    expect(total).toBe(cut.said.statements.length + 1);
    expect(first.items[0]).toEqual({
      id: expect.stringMatching(/^urn:uuid:/),
      type: 'Annotation',
      motivation: 'commenting',
      body: [
        { type: 'TextualBody', purpose: 'commenting', value: 'This page is very long: only its first part was read.' },
      ],
      target: [{ source: cut.article.url }],
    });
  });

  it('says it in English where nobody chose a language, as on the command line', () => {
    expect(analysisAsMarkdown(cut)).toContain('*This page is very long: only its first part was read.*');
  });
});

it('a summary copied from a page in a language without rules says how its statements were found', () => {
  const words = wordsFor('en');
  const marksAlone = { ...whole, said: { ...whole.said, byRules: false } };
  expect(copiedCard(cardOf(marksAlone, [record], words), words).text).toContain(words.t('rules.none'));
});
