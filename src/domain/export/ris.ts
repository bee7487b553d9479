import type { Analysis } from '../analysis.ts';
import { allRemarks, type Remarks, remarkOn } from './remark.ts';
import { saidInLine } from './said-by.ts';
import { type Fragments, textLink } from './text-link.ts';

/**
 * The report as one reference in RIS (the format's rules of 2011, as Zotero, EndNote and Mendeley read it), its statements as notes.
 * A tag stands at the head of its line, so no value may bring a line of its own; what could be a tag of HTML in a note, which Zotero
 * shows as such, gets other angles. What the page does not say is left out.
 */
export function analysisAsRis(analysis: Analysis, fragments: Fragments = {}, remarks?: Remarks): string {
  const { article, said } = analysis;
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(article.publishedTime ?? '') ?? [];
  const words = allRemarks(remarks);
  const fields: readonly (readonly [tag: string, value: string | null])[] = [
    ['TY', 'NEWS'],
    ['TI', article.title],
    ['AU', article.byline],
    ['T2', article.agency ?? article.siteName],
    ['PY', year ?? null],
    ['DA', year ? `${year}/${month}/${day}/` : null],
    ['LA', article.lang],
    ['UR', textLink(article.url, null)],
    ['N1', remarkOn(article, remarks)],
    ...said.statements.map((statement) => {
      const link = fragments[statement.id] === undefined ? null : textLink(article.url, fragments[statement.id]);
      return ['N1', [saidInLine(analysis, statement, words), link].filter(Boolean).join(' ')] as const;
    }),
  ];
  const lines = fields.flatMap(([tag, value]) => {
    const text = inOneLine(value ?? '');
    return text === '' ? [] : [`${tag}  - ${text}`];
  });
  return [...lines, 'ER  -'].join('\r\n');
}

/** Whatever some program takes for the end of a line becomes a space. */
const inOneLine = (text: string): string =>
  text
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll('<', '‹')
    .replaceAll('>', '›')
    .trim();
