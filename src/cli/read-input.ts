import type { Article } from '../domain/article/article.ts';
import { leadInOf } from '../domain/article/lead-in.ts';
import { languageOf } from '../domain/languages/languages.ts';

/** The article of a line of input: its `text` as it is, or what its `html` holds. Throws a plain sentence for a line that has neither. */
export function articleOf(line: Readonly<Record<string, unknown>>): Article {
  const lang = typeof line.lang === 'string' ? line.lang : null;
  const url = typeof line.url === 'string' ? line.url : null;
  if (typeof line.text === 'string') return articleFromText(line.text, lang, url);
  if (typeof line.html === 'string') throw new Error('html input is not read yet');
  throw new Error('a line needs "text" or "html"');
}

function articleFromText(text: string, lang: string | null, url: string | null): Article {
  const leadIn = leadInOf(text);
  return { url, title: null, byline: null, agency: leadIn?.agency ?? null, siteName: null, publishedTime: null, lang: languageOf(text, lang), text, leadIn: leadIn?.span ?? null };
}
