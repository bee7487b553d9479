import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { analyse } from '../domain/analyse.ts';
import type { Write } from '../domain/export/formats.ts';
import { analysisLine } from './analysis-line.ts';
import { bundledModel } from './bundled-model.ts';
import { FORMATS } from './formats.ts';
import { articleFromHtml, articleFromText, articleOf } from './read-input.ts';
import { answerLines } from './read-lines.ts';

const USAGE = `usage: npm run -s analyse -- --jsonl < lines
       npm run -s analyse -- page.html [--format ${[...FORMATS.keys()].join('|')}]`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { jsonl: { type: 'boolean' }, format: { type: 'string', default: 'text' }, url: { type: 'string' } },
});

const models = [bundledModel()];

if (values.jsonl) {
  await answerLines((line) => analysisLine(line.id ?? null, analyse(articleOf(line), models)));
} else {
  const write = await FORMATS.get(values.format)?.();
  if (write === undefined || positionals.length === 0) {
    console.error(USAGE);
    process.exitCode = 2;
  } else for (const file of positionals) printFile(file, write);
}

function printFile(file: string, write: Write): void {
  try {
    const source = readFileSync(file, 'utf8');
    const isPage = ['.html', '.htm', '.xhtml'].includes(extname(file).toLowerCase());
    const article = isPage
      ? articleFromHtml(source, values.url ?? null)
      : articleFromText(source, null, values.url ?? null);
    console.log(write(analyse(article, models)));
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
