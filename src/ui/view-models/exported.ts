import type { Analysis } from '../../domain/analysis.ts';
import { analysisAsCsl } from '../../domain/export/csl.ts';
import { analysisAsCsv } from '../../domain/export/csv.ts';
import { analysisAsMarkdown } from '../../domain/export/markdown.ts';
import { analysisAsAnnotations } from '../../domain/export/web-annotation.ts';
import type { SavedFile } from '../ports.ts';

/** The forms a report can be saved in, under the names that other programs know them by. */
export const FORMATS = ['Markdown', 'CSV', 'JSON', 'Web Annotation', 'CSL-JSON'] as const;
export type Format = (typeof FORMATS)[number];

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const MADE: Readonly<Record<Format, readonly [ending: string, type: string, make: (analysis: Analysis) => string]>> = {
  Markdown: ['.md', 'text/markdown', (analysis) => `${analysisAsMarkdown(analysis)}\n`],
  // The mark at the head tells spreadsheets that what follows is UTF-8.
  CSV: ['.csv', 'text/csv', (analysis) => `\uFEFF${analysisAsCsv(analysis)}`],
  JSON: ['.json', 'application/json', json],
  'Web Annotation': ['.annotations.jsonld', 'application/ld+json', (analysis) => json(analysisAsAnnotations(analysis))],
  'CSL-JSON': ['.csl.json', 'application/vnd.citationstyles.csl+json', (analysis) => json(analysisAsCsl(analysis))],
};

/** A report as a file, named after its agency and day. */
export function exportedFile(analysis: Analysis, format: Format): SavedFile {
  const [ending, type, make] = MADE[format];
  return { name: `${fileName(analysis)}${ending}`, type, text: make(analysis) };
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
