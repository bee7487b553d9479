import type { Analysis } from '../analysis.ts';
import type { Statement } from '../statements/statement.ts';
import { alignedAcrossLanguages } from './aligned-across-languages.ts';
import { type AlignedPair, alignedStatements } from './aligned-statements.ts';
import type { ComparedRow } from './compared-row.ts';
import { driftOf, type StatementIn } from './drift.ts';
import { headlineNotes } from './headline.ts';
import { type ReadReport, readReport } from './read-report.ts';
import type { ReportNote } from './report-note.ts';

export interface ComparedReports {
  /** In the order of the first report; what it lacks comes after it, in the order of the report that has it. */
  readonly rows: readonly ComparedRow[];
  /** Reports that print the same words, by their indices: one of them says all. */
  readonly copies: readonly (readonly number[])[];
}

interface Place {
  readonly report: number;
  readonly id: string;
}

/** Two reports with so large a share of their statements word for word are copies of one another. */
const COPY_SHARE = 0.8;

/**
 * Holds two or more reports of one event against each other. Pure. Each statement is aligned with those that say the same in the other
 * reports; the fullest verbatim version, or the first, is what the others are held against. What says too little to be compared, and
 * what nobody asserts, has no row.
 */
export function compareReports(analyses: readonly Analysis[]): ComparedReports {
  const reports = analyses.map(readReport);
  const groups = new Groups(reports);
  for (let one = 0; one < reports.length; one++)
    for (let other = one + 1; other < reports.length; other++)
      for (const [here, there] of aligned(reports[one] as ReadReport, reports[other] as ReadReport))
        groups.join({ report: one, id: here }, { report: other, id: there });
  const rows = groups.all().map((places) => rowOf(places, reports));
  return { rows: rows.map((row, at) => withHeadlines(row, at, rows, reports)), copies: copiesAmong(rows, reports) };
}

const aligned = (here: ReadReport, there: ReadReport): AlignedPair[] =>
  isInOneLanguage(here, there) ? alignedStatements(here, there) : alignedAcrossLanguages(here, there);

const isInOneLanguage = (here: ReadReport, there: ReadReport): boolean =>
  here.analysis.article.lang === there.analysis.article.lang;

const withHeadlines = (
  row: ComparedRow,
  at: number,
  rows: readonly ComparedRow[],
  reports: readonly ReadReport[],
): ComparedRow => ({
  ...row,
  notes: [...row.notes, ...headlineNotes(at, rows, reports)],
});

function rowOf(places: readonly Place[], reports: readonly ReadReport[]): ComparedRow {
  const versions = places.map((place) => ({ ...place, in: statementIn(place, reports) }));
  const full = versions.reduce((best, one) => (isFuller(one.in, best.in) ? one : best));
  const notes = new Map<string, ReportNote>();
  for (const version of versions) {
    if (version.report === full.report) continue;
    for (const kind of driftOf(full.in, version.in))
      notes.set(`${kind} ${version.report}`, { kind, report: version.report });
  }
  for (let report = 0; report < reports.length; report++)
    if (!places.some((place) => place.report === report)) notes.set(`omitted ${report}`, { kind: 'omitted', report });
  return { statements: places, notes: [...notes.values()] };
}

const VERBATIM: Readonly<Record<Statement['kind'], number>> = { direct: 2, mixed: 1, indirect: 0 };
/** Of two verbatim versions the later is the fuller only if it has so much more. */
const FULLER = 1.25;

/** Verbatim words are fuller than the agency's, and then more of them than less. */
function isFuller({ statement: one }: StatementIn, { statement: other }: StatementIn): boolean {
  if (one.kind !== other.kind) return VERBATIM[one.kind] > VERBATIM[other.kind];
  return one.kind !== 'indirect' && lengthOf(one) > FULLER * lengthOf(other);
}

const lengthOf = ({ segments }: Statement): number => segments.reduce((sum, { start, end }) => sum + end - start, 0);

function statementIn({ report, id }: Place, reports: readonly ReadReport[]): StatementIn {
  const read = reports[report] as ReadReport;
  return { report: read, statement: read.analysis.said.statements.find((one) => one.id === id) as Statement };
}

/** Pairs of reports nearly all of whose statements stand in both, word for word. */
function copiesAmong(rows: readonly ComparedRow[], reports: readonly ReadReport[]): number[][] {
  const copies: number[][] = [];
  for (let one = 0; one < reports.length; one++)
    for (let other = one + 1; other < reports.length; other++) {
      const either = rows.filter(({ statements }) =>
        statements.some(({ report }) => report === one || report === other),
      );
      const same = either.filter(({ statements }) => {
        const words = [one, other].map((index) =>
          statements
            .filter(({ report }) => report === index)
            .map((place) => printed(statementIn(place, reports)))
            .join(' '),
        );
        return words[0] === words[1];
      });
      if (either.length > 0 && same.length / either.length >= COPY_SHARE) copies.push([one, other]);
    }
  return copies;
}

const printed = ({ report, statement }: StatementIn): string =>
  report.analysis.article.text
    .slice(statement.start, statement.end)
    .replace(/[\s"“”«»‹›'‘’]+/g, ' ')
    .trim()
    .toLowerCase();

/** Statements that belong together, in the order of the reports and of their texts. */
class Groups {
  readonly #order: Place[];
  readonly #groupOf = new Map<string, Place[]>();

  constructor(reports: readonly ReadReport[]) {
    this.#order = reports.flatMap(({ record, analysis }, report) => {
      const compared = new Set(record.statements.filter(({ claims }) => claims.length > 0).map(({ id }) => id));
      return analysis.said.statements.filter(({ id }) => compared.has(id)).map(({ id }) => ({ report, id }));
    });
    for (const place of this.#order) this.#groupOf.set(key(place), [place]);
  }

  join(one: Place, other: Place): void {
    const [a, b] = [this.#groupOf.get(key(one)), this.#groupOf.get(key(other))];
    if (a === undefined || b === undefined || a === b) return;
    a.push(...b);
    for (const place of b) this.#groupOf.set(key(place), a);
  }

  all(): Place[][] {
    const at = new Map(this.#order.map((place, index) => [key(place), index]));
    const groups = new Set(this.#order.map((place) => this.#groupOf.get(key(place)) as Place[]));
    return [...groups].map((group) => [...group].sort((a, b) => (at.get(key(a)) ?? 0) - (at.get(key(b)) ?? 0)));
  }
}

const key = ({ report, id }: Place): string => `${report} ${id}`;
