import type { Analysis } from '../../domain/analysis.ts';
import { type Citation, citation, escapeHtml, paragraphs } from '../../domain/export/citation.ts';
import type { Words } from '../i18n/words.ts';
import type { Copied } from '../ports.ts';
import type { EvidenceView } from './evidence.ts';
import { type Passage, textOf } from './passage.ts';
import type { QuoteView } from './quotes.ts';
import { roleOf } from './role.ts';

/** The bare words of a quote, with the page's own marks. */
export const copiedQuote = ({ words }: QuoteView): Copied => ({ text: textOf(words), html: inHtml(words) });

/** The quote with everything that a reader of it needs to find it again. */
export function quoteCitation(analysis: Analysis, quote: QuoteView, words: Words, textLink?: string | null): Citation {
  const { article, said } = analysis;
  const speaker = said.speakers.find((each) => each.name === quote.facts.speaker);
  return citation({
    speaker: quote.facts.speaker,
    role: speaker ? roleOf(article.text, speaker) : null,
    kind: words.t(`kind.${quote.facts.kind}`),
    quote: textOf(quote.words),
    lang: article.lang,
    agency: article.agency ?? article.siteName,
    title: article.title,
    date: words.date(article.publishedTime),
    url: article.url,
    textLink: textLink ?? null,
  });
}

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
