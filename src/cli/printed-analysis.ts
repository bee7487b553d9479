import type { Analysis } from '../domain/analysis.ts';
import { speakerOf, wordsOf } from '../domain/export/said-by.ts';
import type { Refusal, Statement } from '../domain/statements/statement.ts';
import type { CardLine } from '../domain/summary/summary.ts';
import { sliceOf } from '../domain/text/span.ts';
import type { Reasons } from './analysis-line.ts';

/** The card and the statements for a person at a terminal; with reasons each statement says what found it, and why it was compared so. */
export function printedAnalysis(analysis: Analysis, reasons: Reasons | null = null): string {
  const { article, summary } = analysis;
  const asked = (id: string | null): string => questionIn(analysis, id);
  const line = (card: CardLine): string =>
    `  · ${card.spans.map((span) => sliceOf(article.text, span)).join(' … ')}${card.cut ? ' …' : ''}`;
  const card = [
    ...(summary.lead === null ? [] : [line(summary.lead)]),
    ...summary.exchanges.flatMap((exchange) => [asked(exchange.question), ...exchange.lines.map(line)]),
  ];
  const others = summary.voices
    .filter(({ speaker }) => speaker !== summary.speaker)
    .map(({ speaker, count, line: best }) => {
      const name = analysis.said.speakers.find(({ id }) => id === speaker)?.name ?? '';
      return `  ${count} ${name}${best === null ? '' : line(best).replace('  ·', ':')}`;
    });
  const hedged = summary.hedged.map((one) => `  ~ ${sliceOf(article.text, one.span)}`);
  const unanswered = summary.unanswered.map((id) => `  ? ${asked(id).trim()}`);
  const refused = analysis.said.refusals.map((one) => `  ? ${printedRefusal(analysis, one)}`);
  return [
    ...headOf(analysis),
    '',
    ...card.filter((part) => part !== ''),
    ...(others.length > 0 ? ['', 'Also speaking', ...others] : []),
    ...(hedged.length > 0 ? ['', 'Hedged', ...hedged] : []),
    ...(unanswered.length + refused.length > 0 ? ['', 'Asked, and no answer found', ...unanswered, ...refused] : []),
    '',
    'Statements',
    ...analysis.said.statements.map((statement) => printedStatement(analysis, statement, reasons)),
  ].join('\n');
}

/** Title, who said it to whom through which agency, and what kind of page it is. */
function headOf({ article, said, summary, detection }: Analysis): string[] {
  const speaker = said.speakers.find((one) => one.id === summary.speaker);
  const origin = [
    speaker && `WHO ${[speaker.name, speaker.role, speaker.organisation].filter(Boolean).join(', ')}`,
    summary.addressee && `TO ${sliceOf(article.text, summary.addressee)}`,
    article.agency && `THROUGH ${article.agency}`,
    article.publishedTime,
  ];
  const signals = detection.signals.map((signal) => `${signal.name} ${signal.count}`).join(', ');
  return [article.title ?? '', origin.filter(Boolean).join('   '), `${detection.kind} (${signals})`].filter(
    (part) => part !== '',
  );
}

function questionIn({ article, said }: Analysis, id: string | null): string {
  const question = said.questions.find((one) => one.id === id);
  return question === undefined ? '' : `  Asked: ${sliceOf(article.text, question)}`;
}

const printedRefusal = ({ article, said }: Analysis, refusal: Refusal): string => {
  const who = said.speakers.find(({ id }) => id === refusal.source?.speaker)?.name;
  return `${who === undefined ? '' : `${who}: `}${sliceOf(article.text, refusal)}`;
};

function printedStatement(analysis: Analysis, statement: Statement, reasons: Reasons | null): string {
  const found = reasons === null ? '' : printedReasons(statement.id, reasons);
  const comparison = analysis.comparisons[statement.id]?.[0];
  const cue = statement.cue === null ? '' : ` "${sliceOf(analysis.article.text, statement.cue)}"`;
  const claim =
    comparison !== undefined && comparison.relation !== 'unrelated' ? ` ${comparison.claims[0]?.claim ?? ''}` : '';
  const who = speakerOf(analysis, statement)?.name ?? 'unnamed';
  const relation = comparison?.relation ?? 'not compared';
  return `${statement.id} ${statement.kind}, ${who}${cue}, ${relation}${claim}\n    ${wordsOf(analysis, statement)}${found}`;
}

const printedReasons = (statement: string, { foundBy, why }: Reasons): string =>
  [`found by: ${foundBy.get(statement) ?? ''}`, ...(why.get(statement) ?? [])].map((line) => `\n    ${line}`).join('');
