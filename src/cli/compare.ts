import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { analyse } from '../domain/analyse.ts';
import type { Analysis } from '../domain/analysis.ts';
import { formOfFile } from '../domain/article/text-form.ts';
import { type ComparedReports, compareReports } from '../domain/reports/compare-reports.ts';
import { textOfBytes } from '../page/source/read-bytes.ts';
import { endWithReader } from './end-with-reader.ts';
import { articleOfFile } from './read-input.ts';

const USAGE = 'usage: npm run -s compare -- A B [C…] [--json]';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' } } });

endWithReader();
if (positionals.length < 2) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const analyses = positionals.flatMap((file): Analysis[] => {
    try {
      return [analysed(file)];
    } catch (error) {
      console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
      return [];
    }
  });
  if (analyses.length === positionals.length) {
    const compared = compareReports(analyses);
    console.log(values.json ? JSON.stringify(asJson(compared, analyses)) : printed(compared, analyses));
  }
}

function analysed(file: string): Analysis {
  const form = formOfFile(file);
  const { text, note } = textOfBytes(readFileSync(file), form === 'html');
  if (note !== null) console.error(`${file}: ${note}`);
  return analyse(articleOfFile(text, form, null), []);
}

/** As the command line's contract fixes it. */
function asJson({ rows, copies }: ComparedReports, analyses: readonly Analysis[]): unknown {
  return {
    reports: analyses.map(({ article: { title, lang } }, at) => ({ file: positionals[at], title, lang })),
    rows: rows.map(({ statements, notes }) => ({
      statements: statements.map(({ report, id }) => ({ report, id, ...placeOf(analyses[report], id) })),
      notes,
    })),
    copies,
  };
}

function placeOf(analysis: Analysis | undefined, id: string): { start: number; end: number } {
  const { start = 0, end = 0 } = analysis?.said.statements.find((one) => one.id === id) ?? {};
  return { start, end };
}

/** For a person at a terminal: each statement with its versions, and below them how they differ. */
function printed({ rows, copies }: ComparedReports, analyses: readonly Analysis[]): string {
  const name = (report: number): string => basename(positionals[report] ?? '');
  return [
    ...copies.map((copy) => `The same words: ${copy.map(name).join(', ')}`),
    ...rows.map(({ statements, notes }) =>
      [
        '',
        ...statements.map(({ report, id }) => {
          const { start, end } = placeOf(analyses[report], id);
          return `${name(report)}: ${analyses[report]?.article.text.slice(start, end).replace(/\s+/g, ' ')}`;
        }),
        ...notes.map(({ kind, report }) => `  ${kind}: ${name(report)}`),
      ].join('\n'),
    ),
  ].join('\n');
}
