import type { Analysis } from '../../domain/analysis.ts';
import { type Citation, citation } from '../../domain/export/citation.ts';
import type { Words } from '../i18n/words.ts';
import { textOf } from './passage.ts';
import type { QuoteView } from './quotes.ts';
import { roleOf } from './role.ts';

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
    noAddress: article.url === null ? words.t('text.noAddress') : '',
    textLink: textLink ?? null,
  });
}
