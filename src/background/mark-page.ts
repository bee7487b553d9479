import type { Analysis } from '../domain/analysis.ts';
import type { Relation } from '../domain/comparison/comparison.ts';
import type { PageMark } from '../platform/ports/page.ts';
import type { Worker } from './worker.ts';

/** Marks the statements in a tab's page, or takes the marks away, as the reader wants it. */
export async function markPage(worker: Worker, tab: number, analysis: Analysis): Promise<void> {
  const { highlights } = await worker.settings.read();
  await worker.link.mark(tab, highlights ? marksOf(analysis) : []);
}

/** A mark for each part of each statement: an attribution between two parts stays unmarked. */
export const marksOf = (analysis: Analysis): PageMark[] =>
  analysis.said.statements.flatMap((statement) =>
    statement.segments.map(({ start, end }) => ({
      start,
      end,
      quote: analysis.article.text.slice(start, end),
      relation: relationOf(analysis, statement.id),
    })),
  );

/** To the first record that speaks of the matter, apart from one made from this very page; null where nothing is compared. */
function relationOf(analysis: Analysis, statement: string): Relation | null {
  const own = new Set(analysis.records.filter((use) => use.isSource).map((use) => use.model));
  const others = (analysis.comparisons[statement] ?? []).filter((comparison) => !own.has(comparison.model));
  return (others.find(({ relation }) => relation !== 'unrelated') ?? others[0])?.relation ?? null;
}
