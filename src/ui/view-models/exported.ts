import type { Analysis } from '../../domain/analysis.ts';
import { analysisAsCsl } from '../../domain/export/csl.ts';
import { analysisAsCsv } from '../../domain/export/csv.ts';
import { analysisAsMarkdown } from '../../domain/export/markdown.ts';
import type { Fragments } from '../../domain/export/text-link.ts';
import { analysisAsAnnotations } from '../../domain/export/web-annotation.ts';
import type { SavedFile } from '../ports.ts';
import type { Format } from './export-formats.ts';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

type Make = (analysis: Analysis, fragments: Fragments) => string;

const MADE: Readonly<Record<Format, readonly [ending: string, type: string, make: Make]>> = {
  Markdown: ['.md', 'text/markdown', (analysis, fragments) => `${analysisAsMarkdown(analysis, fragments)}\n`],
  // The mark at the head tells spreadsheets that what follows is UTF-8.
  CSV: ['.csv', 'text/csv', (analysis, fragments) => `\uFEFF${analysisAsCsv(analysis, fragments)}`],
  JSON: ['.json', 'application/json', json],
  'Web Annotation': [
    '.annotations.jsonld',
    'application/ld+json',
    (analysis, fragments) => json(analysisAsAnnotations(analysis, fragments)),
  ],
  'CSL-JSON': ['.csl.json', 'application/vnd.citationstyles.csl+json', (analysis) => json(analysisAsCsl(analysis))],
};

/** A report as a file, named after its agency and day, with links to the statements' words where there are any. */
export function exportedFile(analysis: Analysis, format: Format, fragments: Fragments = {}): SavedFile {
  const [ending, type, make] = MADE[format];
  return { name: `${fileName(analysis)}${ending}`, type, text: make(analysis, fragments) };
}

/** Letters and digits of any script; what a file system could take amiss becomes a hyphen. */
function fileName({ article }: Analysis): string {
  const name = [article.agency ?? article.siteName ?? 'report', article.publishedTime?.slice(0, 10)]
    .filter(Boolean)
    .join('-')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
  return name.slice(0, 80) || 'report';
}
