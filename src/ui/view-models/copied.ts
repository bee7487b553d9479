import { escapeHtml, paragraphs } from '../../domain/export/html-text.ts';
import type { Copied } from '../../platform/ports/interface.ts';
import type { Words } from '../i18n/words.ts';
import type { EvidenceView } from './evidence.ts';
import { type Passage, textOf } from './passage.ts';

/** Both sides of a pair, each with what it is, so that they stay apart wherever they are pasted. */
export function copiedPair(pair: EvidenceView, hereLabel: string, words: Words): Copied {
  const recordLabel = `${words.t('evidence.onRecord')} (${sourceLine(pair, words)})`;
  const relation = words.t(`relation.${pair.relation}`);
  return {
    text: `${hereLabel}: ${textOf(pair.here)}\n${recordLabel}: ${textOf(pair.onRecord)}\n${relation}`,
    html: `<p>${escapeHtml(hereLabel)}:</p>${inHtml(pair.here)}<p>${escapeHtml(recordLabel)}:</p>${inHtml(pair.onRecord)}<p>${escapeHtml(relation)}</p>`,
  };
}

/** "ArmInfo, 24 Apr 2024" */
export const sourceLine = ({ record }: EvidenceView, words: Words): string =>
  record.shortDate ? words.t('record.reported', { agency: record.agency, date: record.shortDate }) : record.agency;

const inHtml = (passage: Passage): string =>
  `<blockquote lang="${escapeHtml(passage.lang)}">${paragraphs(textOf(passage))}</blockquote>`;
