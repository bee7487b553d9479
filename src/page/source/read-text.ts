import type { Article } from '../../domain/article/article.ts';
import { articleOfText } from '../../domain/article/article-of-text.ts';
import type { GivenText } from '../../platform/ports/given-text.ts';
import { done, failed, type Outcome } from '../../platform/ports/outcome.ts';
import { reading } from '../read-page.ts';
import { mendedSource } from '../sites/mended-source.ts';
import type { Sliced } from '../slices.ts';
import { sourceDocument } from './source-document.ts';

/** How much of a page's source is parsed: there is more of it than of the text in it. UTF-16. */
const LONGEST_SOURCE = 4_000_000;

/**
 * The article in a text that the reader gave. The source of a page is read like the page, also when it was pasted as a plain text;
 * it has no address, as nobody vouches for one. Fails with 'page-unreadable' where there is nothing to be read.
 */
export function* readingText({ text, form }: GivenText, like: Document): Sliced<Outcome<Article>> {
  if (form === 'html' || (form === 'plain' && looksLikeSource(text))) return yield* readingSource(text, like);
  const article = articleOfText(text, form);
  return article === null ? failed('page-unreadable') : done(article);
}

function* readingSource(source: string, like: Document): Sliced<Outcome<Article>> {
  const cut = source.length > LONGEST_SOURCE;
  const document = yield* sourceDocument(mendedSource(source.slice(0, LONGEST_SOURCE), null), like);
  if (document === null) return failed('page-unreadable');
  const read = yield* reading(document, null);
  return read.ok ? done({ ...read.value.article, ...(cut ? { cut } : {}) }) : read;
}

const OPENS = /^\s{0,200}<(?:!doctype|!--|html|head|body|meta|main|article|section|header|div|table|h[1-6]|p)\b/i;
const CLOSES = /<\/[a-z][a-z0-9]{0,20}>/i;

/** An agency that sets quotation marks as `<` and `>` opens its texts with none of these. */
const looksLikeSource = (text: string): boolean => OPENS.test(text.slice(0, 300)) && CLOSES.test(text);
