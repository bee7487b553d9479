import type { Analysis } from '../../domain/analysis.ts';
import { analysisAsCsl } from '../../domain/export/csl.ts';
import { analysisAsCsv } from '../../domain/export/csv.ts';
import { analysisAsMarkdown } from '../../domain/export/markdown.ts';
import type { Remarks } from '../../domain/export/remark.ts';
import type { Fragments } from '../../domain/export/text-link.ts';
import { analysisAsAnnotations } from '../../domain/export/web-annotation.ts';
import type { SavedFile } from '../../platform/ports/interface.ts';
import type { Words } from '../i18n/words.ts';
import type { Format } from './export-formats.ts';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

type Make = (analysis: Analysis, fragments: Fragments, remarks: Remarks) => string;

const MADE: Readonly<Record<Format, readonly [ending: string, type: string, make: Make]>> = {
  Markdown: ['.md', 'text/markdown', (...given) => `${analysisAsMarkdown(...given)}\n`],
  // The mark at the head tells spreadsheets that what follows is UTF-8.
  CSV: ['.csv', 'text/csv', (...given) => `\uFEFF${analysisAsCsv(...given)}`],
  // `article.cut` is in it as it is.
  JSON: ['.json', 'application/json', (analysis) => json(analysis)],
  'Web Annotation': ['.annotations.jsonld', 'application/ld+json', (...given) => json(analysisAsAnnotations(...given))],
  'CSL-JSON': [
    '.csl.json',
    'application/vnd.citationstyles.csl+json',
    (analysis, _, remarks) => json(analysisAsCsl(analysis, remarks)),
  ],
};

/**
 * A report as a file, named after its agency and day, with links to the statements' words where there are any. What is
 * said of the report as a whole is said in the reader's language.
 */
export function exportedFile(
  analysis: Analysis,
  format: Format,
  words: Pick<Words, 't'>,
  fragments: Fragments = {},
): SavedFile {
  const [ending, type, make] = MADE[format];
  return {
    name: `${fileName(analysis)}${ending}`,
    type,
    text: make(analysis, fragments, { cut: words.t('page.cut') }),
  };
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
