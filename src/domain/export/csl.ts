import type { Analysis } from '../analysis.ts';
import { type Remarks, remarkOn } from './remark.ts';

/**
 * The report as one item of CSL-JSON (the Citation Style Language's input data), for Zotero, pandoc and their like.
 * What the page does not say is left out. An agency's byline is printed as it stands: no name is cut into parts.
 */
export function analysisAsCsl({ article }: Analysis, remarks?: Remarks): unknown[] {
  const item = {
    id: article.url ?? article.title ?? 'report',
    type: 'article-newspaper',
    title: article.title,
    'container-title': article.agency ?? article.siteName,
    author: article.byline === null ? null : [{ literal: article.byline }],
    issued: issued(article.publishedTime),
    language: article.lang,
    URL: article.url !== null && /^https?:/i.test(article.url) ? article.url : null,
    note: remarkOn(article, remarks),
  };
  return [Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null))];
}

function issued(time: string | null): unknown {
  const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(time ?? '');
  return day === null ? null : { 'date-parts': [[Number(day[1]), Number(day[2]), Number(day[3])]] };
}
