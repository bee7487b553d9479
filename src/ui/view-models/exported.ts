import type { Analysis } from '../../domain/analysis.ts';
import { type ExportFormat, fileText } from '../../domain/export/formats.ts';
import { type AllRemarks, type EvidenceWords, inEach } from '../../domain/export/remark.ts';
import type { Fragments } from '../../domain/export/text-link.ts';
import type { ReferenceModel } from '../../domain/reference/model.ts';
import type { SavedFile } from '../../platform/ports/interface.ts';
import type { Words } from '../i18n/words.ts';
import { sourceLine } from './copied.ts';
import { textOf } from './passage.ts';
import { quoteDetails } from './quote-details.ts';

interface Besides {
  readonly fragments?: Fragments;
  /** What the report was compared with. */
  readonly records?: readonly ReferenceModel[];
}

/**
 * A report as a file, named after its agency and day, with links to the statements' words where there are any. What is
 * said of the report and its statements is said in the reader's language.
 */
export async function exportedFile(
  analysis: Analysis,
  format: ExportFormat,
  words: Words,
  { fragments = {}, records = [] }: Besides = {},
): Promise<SavedFile> {
  return {
    name: `${fileName(analysis)}${format.ending}`,
    type: format.type,
    text: await fileText(format, analysis, fragments, remarksIn(words, analysis, records)),
  };
}

function remarksIn(words: Words, analysis: Analysis, records: readonly ReferenceModel[]): AllRemarks {
  const { t } = words;
  const evidence = analysis.said.statements.map(({ id }) => [id, evidenceFor(id, words, analysis, records)] as const);
  return {
    cut: t('page.cut'),
    untitled: t('quotes.list'),
    asked: t('question.asked'),
    about: t('question.about'),
    unnamed: t('quote.speakerNone'),
    hedged: t('hedged.title'),
    kinds: { direct: t('kind.direct'), mixed: t('kind.mixed'), indirect: t('kind.indirect') },
    relations: inEach((relation) => t(`relation.${relation}`)),
    changed: { speaker: t('changed.speaker'), words: t('changed.words'), relation: t('changed.relation') },
    day: words.date(analysis.article.publishedTime),
    evidence: Object.fromEntries(evidence),
  };
}

const evidenceFor = (
  id: string,
  words: Words,
  analysis: Analysis,
  records: readonly ReferenceModel[],
): readonly EvidenceWords[] =>
  (quoteDetails(analysis, id, records, words)?.evidence ?? []).map((pair) => ({
    relation: `${words.t(`relation.${pair.relation}`)} · ${words.t('evidence.onRecord')}`,
    claim: textOf(pair.onRecord),
    source: sourceLine(pair, words),
  }));

/** Letters and digits of any script; what a file system could take amiss becomes a hyphen. */
export function fileName({ article }: Analysis): string {
  const name = [article.agency ?? article.siteName ?? 'report', article.publishedTime?.slice(0, 10)]
    .filter(Boolean)
    .join('-')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
  return name.slice(0, 80) || 'report';
}
