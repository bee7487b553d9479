import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { analyse, explainAnalysis } from '../domain/analyse.ts';
import type { Analysis } from '../domain/analysis.ts';
import type { Article } from '../domain/article/article.ts';
import { formOfFile } from '../domain/article/text-form.ts';
import { textOfBytes } from '../page/source/read-bytes.ts';
import { analysisLine, type Reasons } from './analysis-line.ts';
import { endWithReader } from './end-with-reader.ts';
import { FORMATS, type Print } from './formats.ts';
import { articleOf, articleOfFile } from './read-input.ts';
import { answerLines } from './read-lines.ts';
import { recordsGiven } from './records-given.ts';

const USAGE = `usage: npm run -s analyse -- --jsonl [--record FILE]… [--explain] < lines
       npm run -s analyse -- page.html [--format ${[...FORMATS.keys()].join('|')}] [--record FILE]… [--explain]`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    jsonl: { type: 'boolean' },
    explain: { type: 'boolean' },
    format: { type: 'string', default: 'text' },
    url: { type: 'string' },
    record: { type: 'string', multiple: true },
  },
});

endWithReader();
const given = values.record !== undefined;
const models = recordsGiven(values.record);

if (values.jsonl) {
  await answerLines((line) => {
    const { analysis, reasons } = analysed(articleOf(line));
    return analysisLine(line.id ?? null, analysis, reasons, given ? models : []);
  });
} else {
  const print = await FORMATS.get(values.format)?.();
  if (print === undefined || positionals.length === 0) {
    console.error(USAGE);
    process.exitCode = 2;
  } else for (const file of positionals) printFile(file, print);
}

function printFile(file: string, print: Print): void {
  try {
    const form = formOfFile(file);
    const { text, note } = textOfBytes(readFileSync(file), form === 'html');
    if (note !== null) console.error(`${file}: ${note}`);
    const article = articleOfFile(text, form, values.url ?? null);
    const { analysis, reasons } = analysed(article);
    console.log(print(analysis, reasons));
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}

/** With `--explain` the analysis comes with its reasons. */
function analysed(article: Article): { analysis: Analysis; reasons: Reasons | null } {
  if (!values.explain) return { analysis: analyse(article, models), reasons: null };
  const { analysis, ...reasons } = explainAnalysis(article, models);
  return { analysis, reasons };
}
