import type { Analysis } from '../analysis.ts';
import { sliceOf } from '../text/span.ts';
import { escapeMarkdownLine, quotedInMarkdown } from './markdown-text.ts';
import { type Remarks, remarkOn } from './remark.ts';
import { speakerOf, wordsOf } from './said-by.ts';
import { type Fragments, textLink } from './text-link.ts';

/** The whole report as Markdown: what was asked and who said what, in the order of the page, with a link to each place that has one. */
export function analysisAsMarkdown(analysis: Analysis, fragments: Fragments = {}, remarks?: Remarks): string {
  const { article, said } = analysis;
  const address = textLink(article.url, null);
  const origin = [
    ...[article.agency, article.publishedTime].map((part) => part && escapeMarkdownLine(part)),
    address === null ? article.url && escapeMarkdownLine(article.url) : `<${address}>`,
  ].filter((part) => part !== null);
  const lines = [`# ${escapeMarkdownLine(article.title ?? 'Report')}`, '', origin.join(' · '), ''];
  const remark = remarkOn(article, remarks);
  if (remark !== null) lines.push(`*${escapeMarkdownLine(remark)}*`, '');
  let asked: string | null = null;
  for (const statement of said.statements) {
    if (statement.answers !== asked && statement.answers !== null) {
      const question = said.questions.find((one) => one.id === statement.answers);
      if (question) lines.push(`**Asked:** ${escapeMarkdownLine(sliceOf(article.text, question))}`, '');
    }
    asked = statement.answers;
    const speaker = speakerOf(analysis, statement);
    const comparison = analysis.comparisons[statement.id]?.[0];
    lines.push(quotedInMarkdown(wordsOf(analysis, statement)), '>');
    const about = escapeMarkdownLine(
      [speaker?.name ?? 'unnamed', statement.kind, comparison?.relation].filter(Boolean).join(', '),
    );
    const link = fragments[statement.id] === undefined ? null : textLink(article.url, fragments[statement.id]);
    lines.push(link === null ? `> — ${about}` : `> — [${about}](<${link}>)`, '');
  }
  return lines.join('\n').trimEnd();
}
