import type { Analysis } from '../analysis.ts';
import { sliceOf } from '../text/span.ts';
import { type Remarks, remarkOn } from './remark.ts';
import { speakerOf, wordsOf } from './said-by.ts';
import { type Fragments, textLink } from './text-link.ts';

const HEAD = [
  'id',
  'kind',
  'speaker',
  'role',
  'cue',
  'words',
  'relation',
  'topic',
  'claim',
  'start',
  'end',
  'title',
  'agency',
  'published',
  'url',
  'link',
  'note',
];

/** One row a statement, as RFC 4180 has it. */
export function analysisAsCsv(analysis: Analysis, fragments: Fragments = {}, remarks?: Remarks): string {
  const { article } = analysis;
  const remark = remarkOn(article, remarks);
  const rows = analysis.said.statements.map((statement) => {
    const speaker = speakerOf(analysis, statement);
    const comparison = analysis.comparisons[statement.id]?.[0];
    const related = comparison !== undefined && comparison.relation !== 'unrelated';
    return [
      statement.id,
      statement.kind,
      speaker?.name,
      speaker?.role,
      statement.cue && sliceOf(article.text, statement.cue),
      wordsOf(analysis, statement),
      comparison?.relation,
      comparison?.topic,
      related ? comparison.claims[0]?.claim : null,
      statement.start,
      statement.end,
      article.title,
      article.agency,
      article.publishedTime,
      article.url,
      textLink(article.url, fragments[statement.id]),
      remark,
    ];
  });
  return [HEAD, ...rows].map((row) => row.map(cell).join(',')).join('\r\n');
}

/** A spreadsheet takes a cell that begins with one of these for a formula; an apostrophe before it makes it text. */
const FORMULA = /^[=+\-@\t\r]/;

function cell(value: string | number | null | undefined): string {
  const text = value === null || value === undefined ? '' : String(value);
  const safe = typeof value === 'string' && FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
