import { describe, expect, it } from 'vitest';
import { analysisAsCsv } from '../../../src/domain/export/csv.ts';
import { analysisAsMarkdown } from '../../../src/domain/export/markdown.ts';
import { LANGUAGES } from '../../../src/ui/i18n/language.ts';
import { cardOf } from '../../../src/ui/view-models/card.ts';
import { copiedCard } from '../../../src/ui/view-models/copied-card.ts';
import { FORMATS } from '../../../src/ui/view-models/export-formats.ts';
import { exportedFile } from '../../../src/ui/view-models/exported.ts';
import { analysis as whole } from '../ui/fixtures.ts';
import { record } from '../ui/record.ts';
import { wordsFor } from '../ui/words-for.ts';

const cut = { ...whole, article: { ...whole.article, cut: true as const } };

describe.each(LANGUAGES)('a page of which only the first part was read, for a reader of %s', (language) => {
  const words = wordsFor(language);
  const remark = words.t('page.cut');

  it.each(FORMATS.filter((format) => format !== 'JSON'))('says so in %s, and a whole one does not', (format) => {
    expect(exportedFile(cut, format, words).text).toContain(remark);
    expect(exportedFile(whole, format, words).text).not.toContain(remark);
  });

  it('says so in the copied summary, as text and as HTML', () => {
    const { text, html } = copiedCard(cardOf(cut, [record], words), words);
    expect(text).toContain(`\n\n${remark}\n\n`);
    expect(html).toContain(`<p>${remark}</p>`);
    expect(copiedCard(cardOf(whole, [record], words), words).text).not.toContain(remark);
  });
});

describe('a page of which only the first part was read', () => {
  it('carries the mark itself in JSON', () => {
    expect(JSON.parse(exportedFile(cut, 'JSON', wordsFor('en')).text)).toMatchObject({ article: { cut: true } });
    expect(JSON.parse(exportedFile(whole, 'JSON', wordsFor('en')).text)).not.toHaveProperty('article.cut');
  });

  it('has the remark in every row of CSV, under a name of its own', () => {
    const [head = '', ...rows] = analysisAsCsv(cut).split('\r\n');
    expect(head.endsWith(',link,note')).toBe(true);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row.endsWith(',This page is very long: only its first part was read.')).toBe(true);
  });

  it('has it as one more annotation, of the page itself, and counts it', () => {
    const { text } = exportedFile(cut, 'Web Annotation', wordsFor('en'));
    const { total, first } = JSON.parse(text) as { total: number; first: { items: readonly object[] } };
    expect(total).toBe(first.items.length);
    expect(total).toBe(cut.said.statements.length + 1);
    expect(first.items[0]).toEqual({
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
