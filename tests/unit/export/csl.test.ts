import { describe, expect, it } from 'vitest';
import { analysisAsCsl } from '../../../src/domain/export/csl.ts';
import { EXPORT_FORMATS, fileText } from '../../../src/domain/export/formats.ts';
import { analysis } from '../ui/fixtures.ts';

const item = (about: Partial<typeof analysis.article> = {}): unknown => {
  const [made] = analysisAsCsl({ ...analysis, article: { ...analysis.article, ...about } }) as [
    Record<string, unknown>,
  ];
  const { note, ...rest } = made;
  expect(note).toBeTypeOf('string');
  return rest;
};

describe('a report as CSL-JSON', () => {
  it('is one newspaper article with its agency and its day', () => {
    expect(item()).toEqual({
      id: 'https://arminfo.info/full_news.php?id=83320&lang=3',
      type: 'article-newspaper',
      title: 'CSTO Secretary General: The Organization fully retains its obligations to Yerevan',
      'container-title': 'ArmInfo',
      issued: { 'date-parts': [[2024, 4, 24]] },
      language: 'en',
      URL: 'https://arminfo.info/full_news.php?id=83320&lang=3',
    });
  });

  it('prints a byline as it stands', () => {
    expect(item({ byline: 'Nare van der Sample' })).toMatchObject({ author: [{ literal: 'Nare van der Sample' }] });
  });

  it('leaves out what the page does not say, and addresses that are none of the web', () => {
    expect(
      item({ url: 'javascript:alert(1)', title: null, agency: null, siteName: null, publishedTime: 'today' }),
    ).toEqual({
      id: 'javascript:alert(1)',
      type: 'article-newspaper',
      language: 'en',
    });
  });
});

/** Of the schema for CSL's input data (csl-data.json, 1.0.2), the variables that we fill, with what each has to be. */
const isNames = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every((name) => Object.keys(name).join() === 'literal' && typeof name.literal === 'string');
const isDate = (value: unknown): boolean => {
  const parts = (value as { 'date-parts'?: unknown })['date-parts'];
  return Array.isArray(parts) && parts.length === 1 && parts[0].length === 3 && parts[0].every(Number.isInteger);
};
const isText = (value: unknown): boolean => typeof value === 'string';
const VARIABLES: Readonly<Record<string, (value: unknown) => boolean>> = {
  id: isText,
  type: (value) => value === 'article-newspaper',
  title: isText,
  'container-title': isText,
  author: isNames,
  issued: isDate,
  language: isText,
  URL: isText,
  note: isText,
};

describe('the item of CSL-JSON', () => {
  it('has the variables of the schema and no others, read back from the file', async () => {
    const format = EXPORT_FORMATS.find(({ name }) => name === 'CSL-JSON');
    if (!format) throw new Error('no CSL-JSON');
    const whole = { ...analysis, article: { ...analysis.article, byline: 'Nare van der Sample' } };
    const items = JSON.parse(await fileText(format, whole)) as Record<string, unknown>[];
    expect(items).toHaveLength(1);
    expect(Object.keys(items[0] ?? {}).sort()).toEqual(Object.keys(VARIABLES).sort());
    for (const [name, value] of Object.entries(items[0] ?? {})) expect(VARIABLES[name]?.(value), name).toBe(true);
  });

  it('has the statements in its note, a line each, none of which a program could take for a field', () => {
    const hostile = 'DOI: 10.1/x\nType: book\n';
    const [made] = analysisAsCsl({
      ...analysis,
      said: { ...analysis.said, speakers: [] },
      article: { ...analysis.article, text: hostile + analysis.article.text.slice(hostile.length) },
    }) as [{ note: string }];
    const lines = made.note.split('\n');
    expect(lines).toHaveLength(analysis.said.statements.length);
    for (const line of lines) expect(line).toMatch(/^• .+ \(.+, (?:direct|part quoted|paraphrase)\)$/);
  });
});
