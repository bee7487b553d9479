import type { ExplainedAnalysis } from '../domain/analyse.ts';
import type { Analysis } from '../domain/analysis.ts';
import type { Comparison } from '../domain/comparison/comparison.ts';
import { latestRelated } from '../domain/comparison/latest-related.ts';
import { speakerOf } from '../domain/export/said-by.ts';
import type { ReferenceModel } from '../domain/reference/model.ts';
import type { Statement } from '../domain/statements/statement.ts';
import type { CardLine } from '../domain/summary/summary.ts';
import { type Span, sliceOf } from '../domain/text/span.ts';

/** What `--explain` adds to an analysis. */
export type Reasons = Omit<ExplainedAnalysis, 'analysis'>;

/**
 * One line of `analyse --jsonl`, as the command line's contract fixes it; with reasons each statement says what found it, and
 * each comparison why. With records that were given each comparison names its own; of several the latest that says anything of it
 * stands first, and all are listed.
 */
export function analysisLine(
  id: unknown,
  analysis: Analysis,
  reasons: Reasons | null = null,
  records: readonly ReferenceModel[] = [],
): unknown {
  const { article, detection, said, summary } = analysis;
  const statements = [...said.statements, ...said.mentions].sort((a, b) => a.start - b.start);
  return {
    id,
    lang: article.lang,
    detection: {
      kind: detection.kind,
      score: round(detection.score),
      signals: detection.signals.map((signal) => `${signal.name}: ${signal.count}`),
    },
    article: {
      title: article.title,
      byline: article.byline,
      agency: article.agency,
      siteName: article.siteName,
      publishedTime: article.publishedTime,
      text: article.text,
    },
    speakers: said.speakers.map(({ id: speaker, name, role, organisation }) => ({
      id: speaker,
      name,
      role,
      organisation,
    })),
    statements: statements.map((statement) => statementLine(analysis, statement, reasons, records)),
    summary: [summary.lead, ...summary.exchanges.flatMap((exchange) => exchange.lines)]
      .filter((line): line is CardLine => line !== null)
      .map((line) => ({
        text: line.spans.map((span) => sliceOf(article.text, span)).join(' […] '),
        statements: [line.statement],
      })),
  };
}

function statementLine(
  analysis: Analysis,
  statement: Statement,
  reasons: Reasons | null,
  records: readonly ReferenceModel[],
): unknown {
  const compared = analysis.comparisons[statement.id] ?? [];
  const question = analysis.said.questions.find((one) => one.id === statement.answers);
  return {
    id: statement.id,
    start: statement.conjunction?.start ?? statement.start,
    end: statement.end,
    ...(statement.segments.length > 1 ? { segments: withConjunction(statement) } : {}),
    kind: statement.kind,
    ...(reasons === null ? {} : { found: reasons.foundBy.get(statement.id) }),
    cue: statement.cue,
    speaker: speakerLine(analysis, statement),
    question: question === undefined ? null : { start: question.start, end: question.end },
    hedges: statement.hedges,
    comparison: comparisonLine(
      records.length === 0 ? compared[0] : latestRelated(compared, records),
      reasons?.why.get(statement.id) ?? null,
      records.length > 0,
    ),
    ...(records.length > 1 ? { comparisons: compared.map((one) => comparisonLine(one, null, true)) } : {}),
  };
}

/** Where the speaker is named with the statement, or for the first time, with the full name. */
function speakerLine(analysis: Analysis, statement: Statement): unknown {
  const speaker = speakerOf(analysis, statement);
  if (speaker === null) return null;
  const mention = statement.source?.mention;
  return { ...(mention ?? speaker.named), text: speaker.name, ...(mention ? { mention } : {}) };
}

/** `named`: whether to say which record it is with. */
const comparisonLine = (comparison: Comparison | undefined, why: readonly string[] | null, named: boolean): unknown =>
  comparison === undefined
    ? null
    : {
        relation: comparison.relation,
        topic: comparison.topic,
        claims: comparison.claims.map((match) => ({ id: match.claim, score: round(match.score) })),
        ...(named ? { record: comparison.model } : {}),
        ...(why === null ? {} : { why }),
      };

const withConjunction = (statement: Statement): readonly Span[] =>
  statement.segments.map((segment, at) =>
    at === 0 && statement.conjunction !== null ? { start: statement.conjunction.start, end: segment.end } : segment,
  );

export const round = (value: number): number => Math.round(value * 10_000) / 10_000;
