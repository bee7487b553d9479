import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';
import type { Article } from '../domain/article/article.ts';
import { leadInOf } from '../domain/article/lead-in.ts';
import { textOfMarkdown } from '../domain/article/markdown-text.ts';
import type { TextForm } from '../domain/article/text-form.ts';
import { languageOf } from '../domain/languages/language-of.ts';
import { readPage } from '../page/read-page.ts';
import { mendedSource } from '../page/sites/mended-source.ts';
import { placeStreamedParts } from '../page/source/streamed-parts.ts';
import type { Failure } from '../platform/ports/outcome.ts';
import { asShown } from './as-shown.ts';

/**
 * linkedom's own parser goes its own ways where tags are missing; parse5 keeps to the standard, as browsers do. It knows no
 * shadow roots and no frames.
 */
const asParsedByBrowsers = (html: string): string => serialize(asShown(placeStreamedParts(parse(html))));

/** A line or a file that cannot be read, with a plain sentence for the person who gave it. */
export class UnreadableInput extends Error {}

const SAID: Readonly<Partial<Record<Failure, string>>> = {
  'page-unreadable': 'no text was found in the page',
};

/** The article of a line of input: its `text` as it is, or what its `html` holds. */
export function articleOf(line: Readonly<Record<string, unknown>>): Article {
  const lang = typeof line.lang === 'string' ? line.lang : null;
  const url = typeof line.url === 'string' ? line.url : null;
  if (typeof line.text === 'string') return articleFromText(line.text, lang, url);
  if (typeof line.html === 'string') return articleFromHtml(line.html, url);
  throw new UnreadableInput('a line needs "text" or "html"');
}

/** The article in a file's text, by the form it is written in. */
export function articleOfFile(text: string, form: TextForm, url: string | null): Article {
  if (form === 'html') return articleFromHtml(text, url);
  return articleFromText(form === 'markdown' ? textOfMarkdown(text) : text, null, url);
}

export function articleFromText(text: string, lang: string | null, url: string | null): Article {
  const leadIn = leadInOf(text);
  return {
    url,
    title: null,
    byline: null,
    agency: leadIn?.agency ?? null,
    siteName: null,
    publishedTime: null,
    lang: languageOf(text, lang),
    text,
    leadIn: leadIn?.span ?? null,
  };
}

export function articleFromHtml(html: string, url: string | null): Article {
  const read = readPage(openedPage(html, url), url);
  if (!read.ok) throw new UnreadableInput(SAID[read.failure] ?? read.failure);
  const { article } = read.value;
  return { ...article, lang: languageOf(article.text, article.lang) };
}

/** A page's source as a document, with the elements that a browser would make of it. */
export const openedPage = (html: string, url: string | null): Document =>
  parseHTML(asParsedByBrowsers(mendedSource(html, url))).document as unknown as Document;
