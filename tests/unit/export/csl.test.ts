import { describe, expect, it } from 'vitest';
import { analysisAsCsl } from '../../../src/domain/export/csl.ts';
import { analysis } from '../ui/fixtures.ts';

const item = (about: Partial<typeof analysis.article> = {}): unknown =>
  analysisAsCsl({ ...analysis, article: { ...analysis.article, ...about } })[0];

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
