/*
 * Builds tests/corpus/LANGUAGE.jsonl from the written files in tests/corpus/LANGUAGE/.
 *
 *   npx tsx scripts/corpus/build.ts            every language that has files
 *   npx tsx scripts/corpus/build.ts english    one
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkAll } from './check.ts';
import { buildReport } from './report.ts';
import { splitFile } from './split.ts';
import { Fault, type Report } from './types.ts';

export const CORPUS = join(import.meta.dirname, '..', '..', 'tests', 'corpus');
export const LANGUAGES: Readonly<Record<string, string>> = { english: 'en', russian: 'ru', armenian: 'hy' };

/** The reports of one language, read from its written files. */
export function buildLanguage(language: string): Report[] {
  const folder = join(CORPUS, language);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  const built = files.flatMap((name) =>
    splitFile(`${language}/${name}`, readFileSync(join(folder, name), 'utf8')).map((written) => ({
      written,
      report: buildReport(written),
    })),
  );
  for (const { written, report } of built)
    if (report.lang !== LANGUAGES[language]) throw new Fault(written.file, written.line, `${report.id} in ${language}`);
  checkAll(built);
  return built.map(({ report }) => report);
}

export const linesOf = (reports: readonly Report[]): string =>
  reports.map((report) => `${JSON.stringify(report)}\n`).join('');

function run(languages: readonly string[]): void {
  for (const language of languages) {
    const reports = buildLanguage(language);
    writeFileSync(join(CORPUS, `${language}.jsonl`), linesOf(reports));
    const count = (kind: string) => reports.flatMap((one) => one.statements).filter((one) => one.kind === kind).length;
    const kinds = ['direct', 'mixed', 'indirect'].map((kind) => `${count(kind)} ${kind}`).join(', ');
    console.log(`${language}: ${reports.length} reports, ${kinds}`);
  }
}

if (process.argv[1] === import.meta.filename) {
  const named = process.argv.slice(2);
  const there = Object.keys(LANGUAGES).filter((language) => existsSync(join(CORPUS, language)));
  try {
    run(named.length > 0 ? named : there);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
