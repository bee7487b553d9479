import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { analyse } from '../domain/analyse.ts';
import { formOfFile } from '../domain/article/text-form.ts';
import { recordOfReport } from '../domain/library/record-of-report.ts';
import { textOfBytes } from '../page/source/read-bytes.ts';
import { endWithReader } from './end-with-reader.ts';
import { articleOfFile } from './read-input.ts';

const USAGE = 'usage: npm run -s record -- page.html|page.txt [--url ADDRESS] > record.json';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { url: { type: 'string' } } });
const [file] = positionals;

endWithReader();
if (file === undefined || positionals.length > 1) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  try {
    const form = formOfFile(file);
    const { text, note } = textOfBytes(readFileSync(file), form === 'html');
    if (note !== null) console.error(`${file}: ${note}`);
    const article = articleOfFile(text, form, values.url ?? null);
    console.log(JSON.stringify(recordOfReport(analyse(article, [])), null, 2));
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
