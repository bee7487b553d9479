import type { Analysis } from '../analysis.ts';
import { changedParts } from '../corrections/changed-parts.ts';
import type { Statement } from '../statements/statement.ts';
import { sliceOf } from '../text/span.ts';
import { escapeMarkdownLine, quotedInMarkdown } from './markdown-text.ts';
import { type AllRemarks, allRemarks, type Remarks, remarkOn } from './remark.ts';
import { speakerOf } from './said-by.ts';
import { type Fragments, textLink } from './text-link.ts';
import { quotedWords } from './words/quoted-words.ts';

/**
 * The whole report as Markdown: what was asked and who said what, in the order of the page, with a link to each place that has one,
 * the hedges, and what on record it stands to.
 */
export function analysisAsMarkdown(analysis: Analysis, fragments: Fragments = {}, remarks?: Remarks): string {
  const { article, said } = analysis;
  const words = allRemarks(remarks);
  const lines = headOf(analysis, words);
  const remark = remarkOn(article, remarks);
  if (remark !== null) lines.push(`*${escapeMarkdownLine(remark)}*`, '');
  let asked: string | null = null;
  for (const statement of said.statements) {
    if (statement.answers !== asked && statement.answers !== null) {
      const question = said.questions.find((one) => one.id === statement.answers);
      const lead = question?.form === 'topic' ? words.about : words.asked;
      if (question)
        lines.push(`**${escapeMarkdownLine(lead)}:** ${escapeMarkdownLine(sliceOf(article.text, question))}`, '');
    }
    asked = statement.answers;
    lines.push(quotedInMarkdown(quotedWords(article.text, statement, article.lang)), '>');
    lines.push(`> — ${attribution(analysis, statement, fragments, words)}`, '');
    const notes = notesOf(analysis, statement, words);
    if (notes.length > 0) lines.push(...notes, '');
  }
  return lines.join('\n').trimEnd();
}

function headOf({ article }: Analysis, { untitled, day }: AllRemarks): string[] {
  const address = textLink(article.url, null);
  const origin = [
    ...[article.agency, day ?? article.publishedTime].map((part) => part && escapeMarkdownLine(part)),
    address === null ? article.url && escapeMarkdownLine(article.url) : `<${address}>`,
  ].filter((part) => part !== null);
  return [`# ${escapeMarkdownLine(article.title ?? untitled)}`, '', origin.join(' · '), ''];
}

function attribution(analysis: Analysis, statement: Statement, fragments: Fragments, words: AllRemarks): string {
  const relation = analysis.comparisons[statement.id]?.[0]?.relation;
  const about = escapeMarkdownLine(
    [
      speakerOf(analysis, statement)?.name ?? words.unnamed,
      words.kinds[statement.kind],
      relation && words.relations[relation],
      ...changedParts(analysis, statement.id).map((part) => words.changed[part]),
    ]
      .filter(Boolean)
      .join(', '),
  );
  const fragment = fragments[statement.id];
  const link = fragment === undefined ? null : textLink(analysis.article.url, fragment);
  return link === null ? about : `[${about}](<${link}>)`;
}

/** Hedges, each once, and the claims on record that the statement stands to. */
function notesOf({ article }: Analysis, { id, hedges }: Statement, { hedged, evidence }: AllRemarks): string[] {
  const softened = [...new Set(hedges.map((hedge) => escapeMarkdownLine(sliceOf(article.text, hedge))))];
  return [
    ...(softened.length > 0 ? [`- ${escapeMarkdownLine(hedged)}: ${softened.join(' · ')}`] : []),
    ...(evidence[id] ?? []).map(
      ({ relation, claim, source }) =>
        `- ${escapeMarkdownLine(relation)}: ${escapeMarkdownLine(claim)} (${escapeMarkdownLine(source)})`,
    ),
  ];
}
