import type { FoundArticle } from '../found-article.ts';
import type { Sliced } from '../slices.ts';

/** An agency whose pages are read without a click, by a reader of their own: one folder beside this, one line in `sites.ts`. */
export interface Site {
  /** Its hosts, each with all that is below it (www., mail.). They go into the manifest. */
  readonly hosts: readonly string[];
  /** What the path of its reports begins with: "/full_news.php". It goes into the manifest, too. */
  readonly reports: string;
  /** Whether an address is one of its reports. */
  isReport(address: string | null): boolean;
  /** Whether a document is made like its pages: those that were saved have no address. */
  hasLayout(document: Document): boolean;
  /** Finds the article. Null when there is none; the page is then read like any other. Leaves the document as it is. */
  reading(document: Document, address: string | null): Sliced<FoundArticle | null>;
}
