import type { Analysis } from '../analysis.ts';
import type { Comparison } from '../comparison/comparison.ts';
import type { Statement } from '../statements/statement.ts';
import { summarise } from '../summary/summarise.ts';

/** An analysis as the program made it, whatever was corrected of it. */
export function uncorrected(analysis: Analysis): Analysis {
  const { corrected, ...shown } = analysis;
  if (corrected === undefined) return analysis;
  const { ours } = corrected;
  const replaced = new Set(ours.statements.map(({ statement }) => statement.id));
  const statements: Statement[] = analysis.said.statements.filter(({ id }) => !replaced.has(id));
  for (const { at, statement } of ours.statements) statements.splice(at, 0, statement);
  const said = {
    ...analysis.said,
    statements,
    speakers: ours.speakers,
    mentions: ours.mentions,
    refusals: ours.refusals,
  };
  return {
    ...shown,
    said,
    comparisons: inOrder(statements, { ...analysis.comparisons, ...ours.comparisons }),
    summary: summarise(analysis.article, said),
  };
}

/** The comparisons of these statements, keyed in their order. */
export function inOrder(
  statements: readonly Statement[],
  comparisons: Readonly<Record<string, readonly Comparison[]>>,
): Record<string, readonly Comparison[]> {
  const ordered: Record<string, readonly Comparison[]> = {};
  for (const { id } of statements) if (comparisons[id] !== undefined) ordered[id] = comparisons[id];
  return ordered;
}
