import type { Analysis } from '../../domain/analysis.ts';
import { type Citation, citation } from '../../domain/export/citation.ts';
import type { CitationStyleName } from '../../domain/export/styles/style-names.ts';
import type { Words } from '../i18n/words.ts';
import { ownParts } from './own-parts.ts';
import { printedQuote } from './printed-quote.ts';
import type { QuoteView } from './quotes.ts';
import { roleOf } from './role.ts';

interface Manner {
  readonly words: Words;
  /** The reader's choice. */
  readonly style?: CitationStyleName;
  /** Leads to the words themselves. */
  readonly textLink?: string | null;
}

/** The quote with everything that a reader of it needs to find it again. */
export function quoteCitation(analysis: Analysis, quote: QuoteView, { words, style, textLink }: Manner): Citation {
  const { article, said } = analysis;
  const speaker = said.speakers.find((each) => each.name === quote.facts.speaker);
  const own = ownParts(quote.facts, words);
  return citation(
    {
      speaker: quote.facts.speaker,
      role: speaker ? roleOf(article.text, speaker) : null,
      kind: [words.t(`kind.${quote.facts.kind}`), ...own].join(', '),
      isVerbatim: quote.facts.kind === 'direct' && own.length === 0,
      quote: printedQuote(analysis, quote),
      lang: article.lang,
      agency: article.agency ?? article.siteName,
      title: article.title,
      date: words.date(article.publishedTime),
      url: article.url,
      noAddress: article.url === null ? words.t('text.noAddress') : '',
      textLink: textLink ?? null,
    },
    style,
  );
}
