import type { Analysis } from '../domain/analysis.ts';
import { speakerOf, wordsOf } from '../domain/export/said-by.ts';
import type { CardLine } from '../domain/summary/summary.ts';
import { sliceOf } from '../domain/text/span.ts';
import type { Reasons } from './analysis-line.ts';

/** The card and the statements for a person at a terminal; with reasons each statement says what found it, and why it was compared so. */
export function printedAnalysis(analysis: Analysis, reasons: Reasons | null = null): string {
  const { article, said, summary } = analysis;
  const speaker = said.speakers.find((one) => one.id === summary.speaker);
  const line = (card: CardLine): string =>
    `  · ${card.spans.map((span) => sliceOf(article.text, span)).join(' … ')}${card.cut ? ' …' : ''}`;
  const asked = (id: string | null): string => {
    const question = said.questions.find((one) => one.id === id);
    return question === undefined ? '' : `  Asked: ${sliceOf(article.text, question)}`;
  };
  const head = [
    article.title ?? '',
    [
      speaker && `WHO ${[speaker.name, speaker.role, speaker.organisation].filter(Boolean).join(', ')}`,
      summary.addressee && `TO ${sliceOf(article.text, summary.addressee)}`,
      article.agency && `THROUGH ${article.agency}`,
      article.publishedTime,
    ]
      .filter(Boolean)
      .join('   '),
    `${analysis.detection.kind} (${analysis.detection.signals.map((signal) => `${signal.name} ${signal.count}`).join(', ')})`,
  ].filter((part) => part !== '');
  const card = [
    ...(summary.lead === null ? [] : [line(summary.lead)]),
    ...summary.exchanges.flatMap((exchange) => [asked(exchange.question), ...exchange.lines.map(line)]),
  ];
  const hedged = summary.hedged.map((one) => `  ~ ${sliceOf(article.text, one.span)}`);
  const unanswered = summary.unanswered.map((id) => `  ? ${asked(id).trim()}`);
  const statements = said.statements.map((statement) => {
    const comparison = analysis.comparisons[statement.id]?.[0];
    const cue = statement.cue === null ? '' : ` "${sliceOf(article.text, statement.cue)}"`;
    const found = reasons === null ? '' : printedReasons(statement.id, reasons);
    const claim =
      comparison !== undefined && comparison.relation !== 'unrelated' ? ` ${comparison.claims[0]?.claim ?? ''}` : '';
    return `${statement.id} ${statement.kind}, ${speakerOf(analysis, statement)?.name ?? 'unnamed'}${cue}, ${comparison?.relation ?? 'not compared'}${claim}\n    ${wordsOf(analysis, statement)}${found}`;
  });
  return [
    ...head,
    '',
    ...card.filter((part) => part !== ''),
    ...(hedged.length > 0 ? ['', 'Hedged', ...hedged] : []),
    ...(unanswered.length > 0 ? ['', 'Asked, and no answer found', ...unanswered] : []),
    '',
    'Statements',
    ...statements,
  ].join('\n');
}

const printedReasons = (statement: string, { foundBy, why }: Reasons): string =>
  [`found by: ${foundBy.get(statement) ?? ''}`, ...(why.get(statement) ?? [])].map((line) => `\n    ${line}`).join('');
