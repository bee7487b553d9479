import type { Analysis } from '../analysis.ts';
import { allRemarks, type Remarks, remarkOn } from './remark.ts';
import { saidInLine } from './said-by.ts';

/**
 * The report as one item of CSL-JSON (the Citation Style Language's input data), for Zotero, pandoc and their like.
 * What the page does not say is left out. An agency's byline is printed as it stands: no name is cut into parts. The statements
 * stand in the note, a line each; none begins as a field that Zotero would read from it ("DOI: …").
 */
export function analysisAsCsl(analysis: Analysis, remarks?: Remarks): unknown[] {
  const { article, said } = analysis;
  const words = allRemarks(remarks);
  const notes = said.statements.map((statement) => `• ${saidInLine(analysis, statement, words)}`);
  const item = {
    id: article.url ?? article.title ?? 'report',
    type: 'article-newspaper',
    title: article.title,
    'container-title': article.agency ?? article.siteName,
    author: article.byline === null ? null : [{ literal: article.byline }],
    issued: issued(article.publishedTime),
    language: article.lang,
    URL: article.url !== null && /^https?:/i.test(article.url) ? article.url : null,
    note: [remarkOn(article, remarks), ...notes].filter(Boolean).join('\n') || null,
  };
  return [Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null))];
}

function issued(time: string | null): unknown {
  const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(time ?? '');
  return day === null ? null : { 'date-parts': [[Number(day[1]), Number(day[2]), Number(day[3])]] };
}
