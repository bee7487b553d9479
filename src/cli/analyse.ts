import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { analyse } from '../domain/analyse.ts';
import { analysisLine } from './analysis-line.ts';
import { bundledModel } from './bundled-model.ts';
import { FORMATS, type Format } from './formats.ts';
import { articleFromHtml, articleFromText, articleOf } from './read-input.ts';
import { answerLines } from './read-lines.ts';

const USAGE = `usage: npm run -s analyse -- --jsonl < lines
       npm run -s analyse -- page.html [--format ${Object.keys(FORMATS).join('|')}]`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { jsonl: { type: 'boolean' }, format: { type: 'string', default: 'text' }, url: { type: 'string' } },
});

const models = [bundledModel()];

if (values.jsonl) {
  await answerLines((line) => analysisLine(line.id ?? null, analyse(articleOf(line), models)));
} else if (positionals.length === 0 || !(values.format in FORMATS)) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  for (const file of positionals) printFile(file, values.format as Format);
}

function printFile(file: string, format: Format): void {
  try {
    const source = readFileSync(file, 'utf8');
    const isPage = ['.html', '.htm', '.xhtml'].includes(extname(file).toLowerCase());
    const article = isPage
      ? articleFromHtml(source, values.url ?? null)
      : articleFromText(source, null, values.url ?? null);
    console.log(FORMATS[format](analyse(article, models)));
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
