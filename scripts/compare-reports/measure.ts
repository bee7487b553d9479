import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleFromText } from '../../src/cli/read-input.ts';
import { analyse } from '../../src/domain/analyse.ts';
import { type ComparedReports, compareReports } from '../../src/domain/reports/compare-reports.ts';
import type { NoteKind } from '../../src/domain/reports/report-note.ts';

/*
 * How many of the drifts between reports are found, and how many are invented:
 *   npx tsx scripts/compare-reports/measure.ts [fit|frozen] [--list]
 * `--list` prints what is missed and what is invented; never of the frozen part.
 */
interface Passage {
  readonly report: number;
  readonly quote: string;
}
interface Fixture {
  readonly id: string;
  readonly part: string;
  readonly reports: readonly {
    readonly lang: string;
    readonly title: string;
    readonly url: string;
    readonly text: string;
  }[];
  readonly expected: readonly { readonly kind: string; readonly here: Passage; readonly there: Passage | null }[];
  readonly same: readonly { readonly here: Passage; readonly there: Passage }[];
}

/** What each kind of the fixtures is called by the program; what it has no word for is left out. */
const CALLED: Readonly<Record<string, readonly NoteKind[]>> = {
  'quoted-here-reported-there': ['paraphrased'],
  'hedge-lost': ['hedge-lost', 'stronger'],
  stronger: ['stronger', 'hedge-lost'],
  'negation-lost': ['negation'],
  'number-changed': ['number'],
  'speaker-changed': ['speaker'],
  'left-out': ['omitted'],
  'headline-beyond': ['headline'],
};

const FOLDER = join(import.meta.dirname, '..', '..', 'tests', 'frozen', 'reports-compared');
const part = process.argv.includes('frozen') ? 'frozen' : 'fit';
const list = process.argv.includes('--list') && part === 'fit';
const found = new Map<string, [found: number, all: number]>();
let invented = 0;
let same = 0;
let aligned = 0;
for (const name of readdirSync(FOLDER).filter((file) => file.endsWith('.json'))) {
  const fixture = JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Fixture;
  if (fixture.part === part) measure(fixture);
}
for (const [kind, [some, all]] of [...found].sort()) console.log(`${kind.padEnd(28)}${some} of ${all}`);
const total = [...found.values()].reduce(([a, b], [some, all]) => [a + some, b + all] as [number, number], [0, 0]);
console.log(`${'all'.padEnd(28)}${total[0]} of ${total[1]}`);
console.log(`pairs that say the same: ${aligned} of ${same} aligned; drifts invented between them: ${invented}`);

function measure({ id, reports, expected, same: pairs }: Fixture): void {
  const analyses = reports.map(({ text, lang, url, title }) =>
    analyse({ ...articleFromText(text, lang, url), title }, []),
  );
  const compared = compareReports(analyses);
  const idsAt = ({ report, quote }: Passage): readonly string[] => {
    const { article, said } = analyses[report] as (typeof analyses)[number];
    const start = article.text.indexOf(quote);
    return said.statements
      .filter((statement) => start >= 0 && statement.start < start + quote.length && statement.end > start)
      .map((statement) => `${report} ${statement.id}`);
  };
  const rowsOf = (passage: Passage): ComparedReports['rows'] => {
    const ids = idsAt(passage);
    return compared.rows.filter(({ statements }) => statements.some((one) => ids.includes(`${one.report} ${one.id}`)));
  };
  const tell = (what: string, passage: Passage): void => {
    if (list) console.log(`${id}: ${what}: ${passage.report} ${passage.quote}`);
  };
  for (const { kind, here, there } of expected) {
    const called = kind === 'syndicated' ? [] : CALLED[kind];
    if (called === undefined) continue;
    const isFound =
      kind === 'syndicated'
        ? compared.copies.some((copy) => copy.includes(here.report) && copy.includes(there?.report ?? -1))
        : rowsOf(here).some(({ notes }) => notes.some((note) => called.includes(note.kind)));
    const [some, all] = found.get(kind) ?? [0, 0];
    found.set(kind, [some + (isFound ? 1 : 0), all + 1]);
    if (!isFound) tell(`${kind} missed`, here);
  }
  for (const { here, there } of pairs) {
    same++;
    const row = rowsOf(here).find((one) => rowsOf(there).includes(one));
    if (row === undefined) tell('not aligned', here);
    else aligned++;
    const drifts = rowsOf(here)
      .flatMap(({ notes }) => notes)
      .filter(({ kind, report }) => report === there.report && kind !== 'headline');
    if (drifts.length > 0) {
      invented++;
      tell(`invented ${drifts.map(({ kind }) => kind).join()}`, here);
    }
  }
}
