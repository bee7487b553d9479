import type { Article } from '../domain/article/article.ts';
import { done, failed, type Outcome } from '../platform/ports.ts';
import { isArmInfoReport } from './arminfo-address.ts';
import { readArmInfo } from './arminfo-reader.ts';
import { BUDGET, type PageText } from './blocks.ts';
import type { FoundArticle } from './found-article.ts';
import { readWithReadability } from './readability-reader.ts';

/** An article and the places of its words: `body` has the same text, and its runs stand in the page when `inPage`. */
export interface ReadPage {
  readonly article: Article;
  readonly body: PageText;
  readonly inPage: boolean;
}

export interface ReadOptions {
  /** The document is nobody's page (it was made from a file), so that it may be taken to pieces instead of copied. */
  readonly owned?: boolean;
}

/**
 * Reads a page: the agency's own reader where the address or the layout is the agency's, Readability elsewhere and where
 * that finds nothing. Never throws, and leaves the document as it is (unless `owned`).
 * Fails with 'page-unreadable' when there is no text to be found, 'page-too-large' beyond the budgets of `blocks.ts`.
 */
export function readPage(
  document: Document,
  address: string | null,
  { owned = false }: ReadOptions = {},
): Outcome<ReadPage> {
  try {
    if (document.body === null || document.body === undefined) return failed('page-unreadable');
    if (document.getElementsByTagName('*').length > BUDGET.maxNodes) return failed('page-too-large');
    const own = isArmInfoReport(address) || hasArmInfoLayout(document) ? readArmInfo(document, address) : null;
    const found = own ?? readWithReadability(document, owned);
    if (found === null || found.body.text === '') return failed('page-unreadable');
    if (!found.body.complete) return failed('page-too-large');
    return done({ article: articleOf(found, address), body: found.body, inPage: found === own });
  } catch {
    return failed('page-unreadable');
  }
}

const articleOf = ({ body, ...about }: FoundArticle, url: string | null): Article => ({
  ...about,
  url,
  text: body.text,
});

/** A saved page has no address: the agency's pages are known by the class of their date boxes inside of tables. */
const hasArmInfoLayout = (document: Document): boolean =>
  document.getElementsByTagName('table').length > 0 && document.querySelector('td .intrig_style') !== null;
