import type { Analysis } from '../../domain/analysis.ts';
import { escapeHtml, paragraphs } from '../../domain/export/html-text.ts';
import type { Copied } from '../../platform/ports/interface.ts';
import type { Words } from '../i18n/words.ts';
import { ownParts } from './own-parts.ts';
import { printedQuote } from './printed-quote.ts';
import type { QuoteView } from './quotes.ts';

/** The bare words of a quote in the marks that they are printed in; of a paraphrase, which has none, that it is one. */
export function copiedQuote(analysis: Analysis, quote: QuoteView, spoken: Words): Copied {
  const { facts, words } = quote;
  const printed = printedQuote(analysis, quote);
  const html = `<blockquote lang="${escapeHtml(words.lang)}">${paragraphs(printed)}</blockquote>`;
  if (facts.kind !== 'indirect') return { text: printed, html };
  const remark = `(${[facts.speaker, spoken.t('kind.indirect'), ...ownParts(facts, spoken)].filter(Boolean).join(', ')})`;
  return { text: `${printed} ${remark}`, html: `${html}<p>${escapeHtml(remark)}</p>` };
}
