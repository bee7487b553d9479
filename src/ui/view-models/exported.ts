import type { Analysis } from '../../domain/analysis.ts';
import { type ExportFormat, fileText } from '../../domain/export/formats.ts';
import type { Fragments } from '../../domain/export/text-link.ts';
import type { SavedFile } from '../../platform/ports/interface.ts';
import type { Words } from '../i18n/words.ts';

/**
 * A report as a file, named after its agency and day, with links to the statements' words where there are any. What is
 * said of the report as a whole is said in the reader's language.
 */
export async function exportedFile(
  analysis: Analysis,
  format: ExportFormat,
  words: Pick<Words, 't'>,
  fragments: Fragments = {},
): Promise<SavedFile> {
  return {
    name: `${fileName(analysis)}${format.ending}`,
    type: format.type,
    text: await fileText(format, analysis, fragments, { cut: words.t('page.cut') }),
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
