import type { Analysis } from '../../domain/analysis.ts';

/** The same report with some of its statements: what is written, printed or pictured when only those are wanted. */
export function only(analysis: Analysis, picked: ReadonlySet<string> | null): Analysis {
  if (picked === null) return analysis;
  const { said } = analysis;
  return { ...analysis, said: { ...said, statements: said.statements.filter(({ id }) => picked.has(id)) } };
}
