import type { Analysis } from '../../domain/analysis.ts';
import { type Comparison, RELATIONS, type Relation } from '../../domain/comparison/comparison.ts';
import type { ReferenceModel } from '../../domain/reference/model.ts';

/** How a statement stands to one record. The record is null when it could not be loaded. */
export interface Standing {
  readonly comparison: Comparison;
  readonly record: ReferenceModel | null;
  /** The page is what this record was made from: the comparison says nothing that a reader wants to know. */
  readonly own: boolean;
}

/** All standings of a statement, the latest-dated record first. */
export function standingsOf(analysis: Analysis, statement: string, records: readonly ReferenceModel[]): Standing[] {
  const standings: Standing[] = [];
  for (const comparison of analysis.comparisons[statement] ?? []) {
    const { model } = comparison;
    standings.push({ comparison, record: recordNamed(model, records), own: isMadeFrom(analysis, model) });
  }
  return standings.length < 2 ? standings : standings.sort((a, b) => dateOf(b).localeCompare(dateOf(a)));
}

/** Asked of every statement of a list, of which there may be ten thousand: no function is made for it. */
function recordNamed(id: string, records: readonly ReferenceModel[]): ReferenceModel | null {
  for (const record of records) if (record.id === id) return record;
  return null;
}

function isMadeFrom({ records }: Analysis, id: string): boolean {
  for (const { model, isSource } of records) if (model === id) return isSource;
  return false;
}

const dateOf = (standing: Standing): string => standing.record?.source.date ?? '';

/** The one that the rail shows: of the records that the page did not make, the latest that speaks of the matter, else the latest. */
export function shownStanding(standings: readonly Standing[]): Standing | null {
  let first: Standing | null = null;
  for (const standing of standings) {
    if (standing.own) continue;
    if (standing.comparison.relation !== 'unrelated') return standing;
    first ??= standing;
  }
  return first;
}

/** The record that was made from this very page, if any. */
export function sourceRecord(analysis: Analysis, records: readonly ReferenceModel[]): ReferenceModel | null {
  const own = analysis.records.find((use) => use.isSource);
  return own ? (records.find((record) => record.id === own.model) ?? null) : null;
}

/** Whether there is a record to compare with that is not the page itself. */
export const hasRelations = (analysis: Analysis): boolean => analysis.records.some((use) => !use.isSource);

/** Analyses of which it is known whether anything in them stands to a record: it is asked for every statement. */
const onRecord = new WeakMap<Analysis, boolean>();

/** Whether anything that is said here restates, extends or departs from something on a record that is not the page itself. */
export function isOnRecord(analysis: Analysis): boolean {
  const known = onRecord.get(analysis);
  if (known !== undefined) return known;
  const others = new Set(analysis.records.filter((use) => !use.isSource).map((use) => use.model));
  const found = analysis.said.statements.some(({ id }) =>
    analysis.comparisons[id]?.some(({ model, relation }) => others.has(model) && relation !== 'unrelated'),
  );
  onRecord.set(analysis, found);
  return found;
}

export const isSource = (analysis: Analysis): boolean => analysis.records.some((use) => use.isSource);

export type RelationCounts = Readonly<Record<Relation, number>>;

export function countRelations(relations: readonly (Relation | null)[]): RelationCounts {
  const count = (relation: Relation): number => relations.filter((each) => each === relation).length;
  return Object.fromEntries(RELATIONS.map((relation) => [relation, count(relation)])) as RelationCounts;
}
