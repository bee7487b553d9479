import { bylineOf } from './byline.ts';
import { type LinkedData, linkedDataOf } from './json-ld.ts';
import { publishedTimeOf } from './published-time.ts';
import { wordsOnly } from './same-words.ts';
import { tidy, titleOfPage, withoutSite } from './title.ts';

/** What a page says about itself, for machines. None of it is needed to read it, and all of it may be missing. */
export interface Metadata {
  readonly title: string | null;
  readonly byline: string | null;
  readonly siteName: string | null;
  readonly publishedTime: string | null;
  /** As declared: "en-GB". */
  readonly lang: string | null;
}

/** Names under which pages give the moment of first publication. Never the moment of the last change. */
const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'article.published',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'cxenseparse:recs:publishtime',
  'mediator_published_time',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'dc.date.created',
  'date',
];
const AUTHORS = [
  'author',
  'article:author',
  'og:article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'mediator_author',
];
const TITLES = ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title'];

/** Looks at a page's head and marked-up elements; changes nothing. */
export function metadataOf(document: Document): Metadata {
  const tags = metaTags(document);
  const data = linkedDataOf(document);
  const siteName = tidy(tags.get('og:site_name') ?? tags.get('application-name') ?? data?.publisher);
  return {
    siteName,
    title: titleOf(document, tags, data, siteName),
    byline: authorOf(document, tags, data),
    publishedTime: publishedOf(document, tags, data),
    lang:
      document.documentElement.getAttribute('lang') ??
      tags.get('og:locale') ??
      tags.get('content-language') ??
      data?.language ??
      null,
  };
}

/** The first content of every `<meta>`, by its property or name in lower case. */
function metaTags(document: Document): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const meta of document.getElementsByTagName('meta')) {
    const content = meta.getAttribute('content')?.trim();
    if (content === undefined || content === '') continue;
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(key)?.trim().toLowerCase();
      if (name !== undefined && name !== '' && !tags.has(name)) tags.set(name, content);
    }
  }
  return tags;
}

const firstOf = (tags: ReadonlyMap<string, string>, names: readonly string[]): string | null =>
  names.map((name) => tags.get(name)).find((value) => value !== undefined) ?? null;

/**
 * The headline as the page prints it, when one of its h1's stands in what the page calls itself; else what it says for
 * machines, without the site's name.
 */
function titleOf(
  document: Document,
  tags: ReadonlyMap<string, string>,
  data: LinkedData | null,
  siteName: string | null,
): string | null {
  const inHead = titleOfPage(document);
  const said = tidy(firstOf(tags, TITLES)) ?? tidy(data?.headline) ?? inHead;
  const headlines = [...document.getElementsByTagName('h1')].slice(0, 5).map((h1) => tidy(h1.textContent));
  const named = wordsOnly(`${inHead ?? ''} ${said ?? ''} ${data?.headline ?? ''}`);
  const printed = headlines.find(
    (headline) => headline !== null && headline.length >= 10 && named.includes(wordsOnly(headline)),
  );
  return printed ?? withoutSite(said, [siteName ?? '', hostOf(document)]) ?? headlines[0] ?? null;
}

function hostOf(document: Document): string {
  const canonical =
    [...document.getElementsByTagName('link')]
      .find((link) => link.getAttribute('rel') === 'canonical')
      ?.getAttribute('href') ?? '';
  return canonical.split('/', 3)[2]?.replace('www.', '') ?? '';
}

function authorOf(document: Document, tags: ReadonlyMap<string, string>, data: LinkedData | null): string | null {
  const people = data?.authors.map(bylineOf).filter((name) => name !== null) ?? [];
  if (people.length > 0) return [...new Set(people)].join(', ');
  for (const name of AUTHORS) {
    const said = bylineOf(tags.get(name));
    if (said !== null) return said;
  }
  for (const selector of [
    '[itemprop~="author"]',
    '[rel="author"]',
    '.byline',
    '.author-name',
    '.author',
    '.article-author',
  ]) {
    const said = bylineOf(tidy(document.querySelector(selector)?.textContent?.slice(0, 300)));
    if (said !== null && said.length <= 80) return said;
  }
  return null;
}

function publishedOf(document: Document, tags: ReadonlyMap<string, string>, data: LinkedData | null): string | null {
  for (const said of [data?.published ?? null, ...PUBLISHED.map((name) => tags.get(name) ?? null)]) {
    const time = publishedTimeOf(said);
    if (time !== null) return time;
  }
  for (const element of document.querySelectorAll(
    '[itemprop~="datePublished"], time[pubdate], article time, main time, time',
  )) {
    if (element.getAttribute('itemprop')?.includes('dateModified')) continue;
    const time = publishedTimeOf(
      element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent,
    );
    if (time !== null) return time;
  }
  return null;
}
