import type { Analysis } from '../analysis.ts';
import { changedParts } from '../corrections/changed-parts.ts';
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

/** One row a statement, as RFC 4180 has it; where a reader put something right a last column says of each what is the reader's. */
export function analysisAsCsv(analysis: Analysis, fragments: Fragments = {}, remarks?: Remarks): string {
  const { article } = analysis;
  const remark = remarkOn(article, remarks);
  const isCorrected = analysis.corrected !== undefined;
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
      ...(isCorrected ? [changedParts(analysis, statement.id).join(' ')] : []),
    ];
  });
  return [[...HEAD, ...(isCorrected ? ['set by the reader'] : [])], ...rows]
    .map((row) => row.map(cell).join(','))
    .join('\r\n');
}

/**
 * What a spreadsheet takes for a formula at the beginning of a cell, its full-width forms included. Where it parts cells by `;`
 * or a tab, one of ours is parted inside, and a new cell or row may begin at any of these. An apostrophe makes text of it.
 */
const FORMULA = /(^|[;\t\r\n]) *(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])|^(?=[\t\r])/g;

function cell(value: string | number | null | undefined): string {
  if (typeof value !== 'string') return value === undefined || value === null ? '' : String(value);
  const safe = value.replace(FORMULA, "$&'");
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
