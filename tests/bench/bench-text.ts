import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleFromText } from '../../src/cli/read-input.ts';

/** The report that analysis is measured on. */
export const BENCH_TEXT = readFileSync(join('tests', 'golden', 'articles', 'arminfo-83320.txt'), 'utf8');
export const BENCH_ARTICLE = articleFromText(BENCH_TEXT, 'en', null);
