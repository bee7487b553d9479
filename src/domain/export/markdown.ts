import type { Analysis } from '../analysis.ts';
import { sliceOf } from '../text/span.ts';
import { escapeMarkdown } from './citation.ts';
import { speakerOf, wordsOf } from './said-by.ts';

/** The whole report as Markdown: what was asked and who said what, in the order of the page. */
export function analysisAsMarkdown(analysis: Analysis): string {
  const { article, said } = analysis;
  const about = [article.agency, article.publishedTime, article.url]
    .filter((part) => part !== null)
    .map(escapeMarkdown);
  const lines = [`# ${escapeMarkdown(article.title ?? 'Report')}`, '', about.join(' · '), ''];
  let asked: string | null = null;
  for (const statement of said.statements) {
    if (statement.answers !== asked && statement.answers !== null) {
      const question = said.questions.find((one) => one.id === statement.answers);
      if (question) lines.push(`**Asked:** ${escapeMarkdown(sliceOf(article.text, question))}`, '');
    }
    asked = statement.answers;
    const speaker = speakerOf(analysis, statement);
    const comparison = analysis.comparisons[statement.id]?.[0];
    lines.push(`> ${escapeMarkdown(wordsOf(analysis, statement)).replaceAll('\n', '\n> ')}`, '>');
    lines.push(
      `> — ${escapeMarkdown([speaker?.name ?? 'unnamed', statement.kind, comparison?.relation].filter(Boolean).join(', '))}`,
      '',
    );
  }
  return lines.join('\n').trimEnd();
}
