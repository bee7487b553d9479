/**
 * Sets labelled texts as pages of a site that nobody knows, for `run.ts` and `robustness.ts`:
 *
 *     npx tsx scripts/train-detection/set-as-pages.ts < texts.jsonl
 *
 * Lines `{"text", "lang", "class", "set"?, "title"?}` come out as `{"html", "url", "class", "set", "site"}`; every other page declares
 * that it is a news article. A text without a title gets its first words.
 */
import { createInterface } from 'node:readline';

const WORDS_OF_TITLE = 9;
let number = 0;
for await (const line of createInterface({ input: process.stdin })) {
  const item = JSON.parse(line) as Record<string, unknown>;
  const { text, lang, set } = { text: String(item.text), lang: String(item.lang), set: String(item.set ?? 'texts') };
  const title = typeof item.title === 'string' ? item.title : text.split(/\s+/).slice(0, WORDS_OF_TITLE).join(' ');
  number++;
  const page = {
    html: pageOf(title, text, lang, number % 2 === 0),
    url: `https://news.example/2025/05/${number}`,
    class: item.class,
    set: `${set} on a site`,
    site: `${set} ${number}`,
  };
  console.log(JSON.stringify(page));
}

function pageOf(title: string, text: string, lang: string, isDeclared: boolean): string {
  const about = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: '2025-05-03',
  };
  const data = isDeclared
    ? `<script type="application/ld+json">${JSON.stringify(about).replaceAll('<', '\\u003c')}</script>`
    : '';
  const paragraphs = text.split('\n').filter((paragraph) => paragraph.trim() !== '');
  const body = paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('');
  return `<html lang="${lang}"><head><title>${escaped(title)} | The Marlow Herald</title>${data}</head><body>
<header><a href="/">Home</a> <a href="/world">World</a></header><main><article><h1>${escaped(title)}</h1>${body}</article></main>
<footer><a href="/about">About us</a></footer></body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
