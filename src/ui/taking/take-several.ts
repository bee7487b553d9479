import type { CitationStyleName } from '../../domain/export/styles/style-names.ts';
import { textLink } from '../../domain/export/text-link.ts';
import type { Copied } from '../../platform/ports/interface.ts';
import { furtherWords } from '../i18n/further/further-words.ts';
import { linksTo, type ReportAtHand } from '../save-report.ts';
import { copiedQuote } from '../view-models/copied-quote.ts';
import { quoteCitation } from '../view-models/quote-citation.ts';
import type { QuoteView } from '../view-models/quotes.ts';

export interface TakenTogether {
  readonly content: Copied;
  /** What to tell the reader once it is copied. */
  readonly done: string;
}

/** Several quotes as one text, a paragraph each. */
export async function copiedTogether(report: ReportAtHand, quotes: readonly QuoteView[]): Promise<TakenTogether> {
  const { analysis, words } = report;
  const done = (await furtherWords(words)).count('picks.copied', quotes.length);
  return { content: together(quotes.map((quote) => copiedQuote(analysis, quote, words))), done };
}

/** The same as citations. The page is asked once for the links to all of them. */
export async function citedTogether(
  report: ReportAtHand,
  quotes: readonly QuoteView[],
  style: CitationStyleName,
): Promise<TakenTogether> {
  const { analysis, words } = report;
  const links = await linksTo(report, quotes);
  const cited = quotes.map((quote) =>
    quoteCitation(analysis, quote, { words, style, textLink: textLink(analysis.article.url, links[quote.id]) }),
  );
  return { content: together(cited), done: (await furtherWords(words)).count('picks.cited', quotes.length) };
}

const together = (all: readonly Copied[]): Copied => ({
  text: all.map(({ text }) => text).join('\n\n'),
  html: all.some(({ html }) => html === null) ? null : all.map(({ html }) => html).join(''),
});
