import { type RecordView, viewOf } from '../comparison/passage/record-view.ts';
import { termsOf } from '../comparison/passage/terms.ts';
import { alignmentOf } from '../comparison/propositions/proposition-alignment.ts';
import type { ReadReport } from './read-report.ts';

/** How much two statements of two reports say the same, 0 to 1, by their claims; keyed by `Statement.id` of the one and the other. */
export type Likenesses = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * Of every statement of one report with every one of another in the same language. Of two statements the claims are held against each
 * other, each with its nearest; a statement that says less than the other counts by what it says.
 */
export function likenesses(here: ReadReport, there: ReadReport): Likenesses {
  const forth = claimLikenesses(here, there);
  const back = claimLikenesses(there, here);
  const of = (a: number, b: number): number => ((forth[a]?.[b] ?? 0) + (back[b]?.[a] ?? 0)) / 2;
  const all = new Map<string, Map<string, number>>();
  for (const one of claimsByStatement(here)) {
    const row = new Map<string, number>();
    for (const other of claimsByStatement(there)) {
      const forward = mean(one.claims.map((a) => Math.max(0, ...other.claims.map((b) => of(a, b)))));
      const backward = mean(other.claims.map((b) => Math.max(0, ...one.claims.map((a) => of(a, b)))));
      row.set(other.statement, Math.max(forward, backward));
    }
    all.set(one.statement, row);
  }
  return all;
}

/** The claims of each statement that has some, by their index in the record. */
function claimsByStatement({
  record,
}: ReadReport): { readonly statement: string; readonly claims: readonly number[] }[] {
  const at = new Map(record.claims.map(({ id }, index) => [id, index]));
  return record.statements
    .filter(({ claims }) => claims.length > 0)
    .map(({ id, claims }) => ({ statement: id, claims: claims.map((claim) => at.get(claim) ?? 0) }));
}

/** By the index of a claim here and one there: how much of each the other has, as the mean that the smaller share rules. */
function claimLikenesses(here: ReadReport, there: ReadReport): number[][] {
  const view: RecordView = viewOf(there.record, here.analysis.article.lang);
  return here.record.claims.map(({ proposition }) => {
    const alignment = alignmentOf(termsOf(proposition, view), view);
    return there.record.claims.map((_, claim) => {
      const covered = alignment.covered[claim] ?? 0;
      const { back } = alignment.with(claim);
      return covered + back === 0 ? 0 : (2 * covered * back) / (covered + back);
    });
  });
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
