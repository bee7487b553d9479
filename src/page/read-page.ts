import type { Article } from '../domain/article/article.ts';
import { done, failed, type Outcome } from '../platform/ports/outcome.ts';
import type { FoundArticle } from './found-article.ts';
import { readingPage } from './page-reader.ts';
import { setApartIn } from './set-apart.ts';
import { showsPdf } from './shows-pdf.ts';
import { siteOf } from './sites/sites.ts';
import { atOnce, type Sliced } from './slices.ts';
import type { PageText } from './text/blocks.ts';
import { type Dom, domOf } from './text/dom.ts';

/** An article and the places of its words: `body` has the same text, and its runs stand in the page. */
export interface ReadPage {
  readonly article: Article;
  readonly body: PageText;
}

/** The same as `reading`, without a pause. */
export const readPage = (document: Document, address: string | null): Outcome<ReadPage> =>
  atOnce(reading(document, address));

/**
 * Reads a page: by a site's own reader where address or layout are the site's, by the general one elsewhere and where
 * that finds nothing. Never throws, and leaves the document as it is.
 * Of a page beyond the budgets of `blocks.ts` the first part is read. Fails with 'page-unreadable' when there is no text to be found,
 * with 'page-is-pdf' in the browser's viewer.
 */
export function* reading(document: Document, address: string | null): Sliced<Outcome<ReadPage>> {
  try {
    if (document.body === null || document.body === undefined) return failed('page-unreadable');
    if (showsPdf(document)) return failed('page-is-pdf');
    const site = siteOf(document, address);
    const own = site === null ? null : yield* site.reading(document, address);
    const found = own ?? (yield* readingPage(document, address));
    if (found === null || found.body.text === '') return failed('page-unreadable');
    return done({ article: articleOf(domOf(document), found, address), body: found.body });
  } catch {
    return failed('page-unreadable');
  }
}

/** Absent where nothing is set apart, as in most reports. */
function setApart(dom: Dom, { paragraphs }: PageText): Pick<Article, 'setApart'> {
  const found = setApartIn(dom, paragraphs);
  return found.length > 0 ? { setApart: found } : {};
}

const articleOf = (dom: Dom, { body, ...about }: FoundArticle, url: string | null): Article => ({
  ...about,
  url,
  text: body.text,
  ...setApart(dom, body),
  ...(body.eaten > 0 ? { mended: body.eaten } : {}),
  ...(body.complete ? {} : { cut: true }),
});
