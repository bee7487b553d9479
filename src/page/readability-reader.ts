import { Readability } from '@mozilla/readability';
import { leadInOf } from '../domain/article/lead-in.ts';
import { languageOf } from '../domain/languages/languages.ts';
import { BUDGET, type PageText, readBlocks } from './blocks.ts';
import { excerpt } from './excerpt.ts';
import type { FoundArticle } from './found-article.ts';
import { hardenedCopy } from './hardened-copy.ts';
import { metadataOf } from './metadata.ts';
import { wordsOnly } from './same-words.ts';

/**
 * Reads any page with Readability, on a copy. The body's words have their places in that copy, not in the page.
 * With `owned`, the document is nobody's page and is taken to pieces itself. Null when no body is found.
 */
export function readWithReadability(document: Document, owned: boolean): FoundArticle | null {
  const metadata = metadataOf(document);
  const copy = owned ? document : hardenedCopy(document);
  if (copy === null) return null;
  const content = new Readability<Element>(copy, {
    disableJSONLD: true,
    maxElemsToParse: BUDGET.maxNodes,
    serializer: (element) => element as Element,
  }).parse()?.content;
  if (content === null || content === undefined) return null;

  const body = withoutTitle(readBlocks(content), metadata.title);
  if (body.text === '') return null;
  const leadIn = leadInOf(body.text);
  return {
    ...metadata,
    body,
    agency: leadIn?.agency ?? metadata.siteName,
    lang: languageOf(body.text, metadata.lang),
    leadIn: leadIn?.span ?? null,
  };
}

/** Many pages print their title once more above the body. */
function withoutTitle(body: PageText, title: string | null): PageText {
  const first = body.paragraphs[0];
  if (first === undefined || title === null || body.paragraphs.length < 2) return body;
  return wordsOnly(body.text.slice(first.start, first.end)) === wordsOnly(title)
    ? excerpt(body, body.paragraphs.slice(1))
    : body;
}
