import type { Analysis } from '../domain/analysis.ts';
import { analysisAsCsv } from '../domain/export/csv.ts';
import { analysisAsMarkdown } from '../domain/export/markdown.ts';
import { analysisAsAnnotations } from '../domain/export/web-annotation.ts';
import { analysisLine } from './analysis-line.ts';
import { printedAnalysis } from './printed-analysis.ts';

export type Format = 'text' | 'json' | 'md' | 'csv' | 'annotation';

/** What `--format` can be, and what it prints. */
export const FORMATS: Readonly<Record<Format, (analysis: Analysis) => string>> = {
  text: printedAnalysis,
  json: (analysis) => JSON.stringify(analysisLine(null, analysis), null, 2),
  md: analysisAsMarkdown,
  csv: analysisAsCsv,
  annotation: (analysis) => JSON.stringify(analysisAsAnnotations(analysis), null, 2),
};
