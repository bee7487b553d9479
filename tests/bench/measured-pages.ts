import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { itemsOf, LANGUAGES, type Language } from '../golden/sentences/items.ts';
import { readMarked } from '../golden/sentences/read-marked.ts';

export interface MeasuredPage {
  readonly html: string;
  readonly url: string | null;
}

const MOST_OUTPUT = 1 << 29;

/**
 * The pages that reading and analysis are measured on: those of `KIT` where it is set (a file of lines `{"html", "url"}`, a folder
 * of them or of pages, or the measuring kit, which makes such lines itself), else the project's own.
 */
export function measuredPages(kit = process.env.KIT): readonly MeasuredPage[] {
  if (kit === undefined || kit === '') return ownPages();
  const maker = ['articles/make-input.mjs', 'make-input.mjs'].map((path) => join(kit, path)).find(existsSync);
  if (maker !== undefined)
    return fromLines(execFileSync('node', [maker, 'all'], { encoding: 'utf8', maxBuffer: MOST_OUTPUT }));
  const files = statSync(kit).isDirectory() ? readdirSync(kit).map((name) => join(kit, name)) : [kit];
  return files.flatMap((path) => {
    if (path.endsWith('.jsonl')) return fromLines(readFileSync(path, 'utf8'));
    return /\.html?$/.test(path) ? [{ html: readFileSync(path, 'utf8'), url: null }] : [];
  });
}

const fromLines = (lines: string): MeasuredPage[] =>
  lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { html, url = null } = JSON.parse(line) as { html: string; url?: string | null };
      return { html, url };
    });

/** The golden pages, and each language's golden sentences set as reports and among news in frames of the size that sites have. */
function ownPages(): readonly MeasuredPage[] {
  const golden = join('tests', 'golden', 'pages');
  const small = readdirSync(golden).filter((name) => name.endsWith('.html'));
  return [
    ...small.map((name) => readFileSync(join(golden, name), 'utf8')),
    ...LANGUAGES.flatMap((lang) => FRAMES.map((links, at) => framed(lang, links, at))),
  ].map((html, at) => ({ html, url: `https://news.example/2024/${at}` }));
}

/** How many links stand around the articles: from the page of a small paper to a portal's. */
const FRAMES = [160, 240, 340, 460, 600];
/** Two paragraphs of five are reports of what somebody said on the first of these pages, fewer on each of the next. */
const SAID = 2;
const PARAGRAPHS = 30;
const PLAIN = [
  'The road along the upper harbour was opened again on Thursday after three weeks of work on its northern side.',
  'Rain is expected in the hills, with a light wind from the west, and the ferry keeps to the timetable of last winter.',
  'The old mill has two floors, of which the lower one was used to store grain until the railway came to the valley.',
  'Prices of timber rose by a tenth within the year, while those of wool stayed where they had been in the spring.',
  'A new bridge is to carry the tram line across the river, and the square before the station will be paved with stone.',
];

function framed(lang: Language, links: number, at: number): string {
  const said = itemsOf(lang).map((item) => readMarked(item.marked).text);
  const body = Array.from({ length: PARAGRAPHS }, (_, n) =>
    n % 5 < SAID - (at % 3)
      ? said[(n * 7 + at * 31) % said.length]
      : PLAIN.map((_line, k) => PLAIN[(n + k) % 5]).join(' '),
  );
  const menu = (of: number, named: string): string =>
    `<ul class="${named}">${Array.from({ length: of }, (_, n) => `<li class="${named}__item"><a class="link" href="/s/${n}">Section ${n} of the day</a></li>`).join('\n')}</ul>`;
  const card = (n: number): string =>
    `<div class="card card--small"><a href="/a/${n}"><img src="/i/${n}.jpg" alt=""></a><h3 class="card__title"><a href="/a/${n}">What happened in place ${n}</a></h3><p class="card__lead">${PLAIN[n % 5]}</p><span class="card__time">${n % 24} hours ago</span></div>`;
  const script = `<script>window.settings=${JSON.stringify(Array.from({ length: links * 3 }, (_, n) => ({ slot: `banner-${n}`, size: [300, 250], on: n % 2 === 0 })))}</script>`;
  return `<!DOCTYPE html><html lang="${lang}"><head><title>A page of the bench | The Daily Example</title>
<meta property="og:title" content="A page of the bench"><meta property="article:published_time" content="2024-05-03T10:00:00+04:00">
<style>${'.card{display:block;margin:0 0 1em}\n'.repeat(links)}</style>${script}</head><body class="page">
<header class="site-header">${menu(links, 'menu')}</header><main><article class="post"><h1>A page of the bench</h1><p class="byline">By Jo Doe</p>
<div class="post__content">${body.map((text) => `<p>${escaped(text ?? '')}</p>`).join('\n<div class="ad"></div>')}</div></article>
<aside class="sidebar">${Array.from({ length: links / 4 }, (_, n) => card(n)).join('\n')}</aside></main>${script}
<section class="comments">${Array.from({ length: links / 10 }, (_, n) => `<div class="comment"><b>reader${n}</b><p>${PLAIN[n % 5]}</p></div>`).join('')}</section>
<footer>${menu(links / 2, 'footer')}</footer></body></html>`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
