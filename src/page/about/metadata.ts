import words from '../../../assets/page/byline-words.json' with { type: 'json' };
import { type Dom, domOf } from '../text/dom.ts';
import { firstOf } from '../text/first-of.ts';
import { wordsOnly } from '../text/same-words.ts';
import { firstWithin, wordsWithin } from '../text/words-within.ts';
import { addressDate } from './address-date.ts';
import { bylineOf } from './byline.ts';
import { titleOf } from './headline.ts';
import { type LinkedData, linkedDataOf } from './json-ld.ts';
import { metaTags, type Tags } from './meta-tags.ts';
import { publishedTimeOf } from './published-time.ts';
import { tidy } from './title.ts';

/** What a page says about itself, for machines. None of it is needed to read it, and all of it may be missing. */
export interface Metadata {
  readonly title: string | null;
  /** People; never the site itself. */
  readonly byline: string | null;
  /** The site, where it calls itself the author. */
  readonly publisher: string | null;
  readonly siteName: string | null;
  readonly publishedTime: string | null;
  /** The day that the address names. */
  readonly addressDate: string | null;
  /** As declared: "en-GB". */
  readonly lang: string | null;
  readonly description: string | null;
  /** The article's text, where the page gives it for machines. */
  readonly body: string | null;
}

/** Names under which pages give the moment of first publication. Never the moment of the last change. */
const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'article.published',
  'article:published',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'pub_date',
  'publication_date',
  'publication-date',
  'published_time',
  'published-date',
  'publisheddate',
  'originalpublicationdate',
  'article_date_original',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'mediator_published_time',
  'citation_publication_date',
  'citation_date',
  'bt:pubdate',
  'rnews:datepublished',
  'dc.date.issued',
  'dcterms.issued',
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
  'cxenseparse:author',
  'citation_author',
  'mediator_author',
  'article.author',
];

/** Looks at a page's head and marked-up elements; changes nothing. */
export function metadataOf(document: Document, address: string | null): Metadata {
  const tags = metaTags(document);
  const data = linkedDataOf(document);
  const siteName = tidy(tags.get('og:site_name') ?? tags.get('application-name') ?? data?.publisher);
  const host = hostOf(document, tags, address);
  const sites = new Set([siteName, data?.publisher, host].map((name) => wordsOnly(name ?? '')));
  const authors = authorsOf(document, tags, data);
  const people = authors.filter((name) => !sites.has(wordsOnly(name)));
  return {
    siteName,
    title: titleOf(document, tags, data, { sites: [siteName ?? '', host], host }),
    byline: people.length === 0 ? null : [...new Set(people)].join(', '),
    publisher: authors.find((name) => sites.has(wordsOnly(name))) ?? null,
    publishedTime: publishedOf(document, tags, data),
    addressDate: addressDate(address),
    lang:
      document.documentElement.getAttribute('lang') ??
      tags.get('og:locale') ??
      tags.get('content-language') ??
      data?.language ??
      null,
    description: tidy(data?.description) ?? tidy(tags.get('og:description') ?? tags.get('description')),
    body: data?.body ?? null,
  };
}

function hostOf(document: Document, tags: Tags, address: string | null): string {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const known = [address, canonical, tags.get('og:url')].find((one) => one?.includes('//'));
  return (known ?? '').split('/', 3)[2]?.toLowerCase().replace('www.', '') ?? '';
}

function authorsOf(document: Document, tags: Tags, data: LinkedData | null): string[] {
  const declared = data?.authors.map(bylineOf).filter((name) => name !== null) ?? [];
  if (declared.length > 0) return declared;
  // The two-line cards of messengers name the author under a label.
  const carded = words.cardLabels.includes(tags.get('twitter:label1')?.toLowerCase() ?? '') ? 'twitter:data1' : '';
  for (const name of [...AUTHORS, carded]) {
    const said = bylineOf(tags.get(name));
    if (said !== null) return [said];
  }
  const dom = domOf(document);
  for (const element of firstOf(document.querySelectorAll('[itemprop~="author"]:not(form)'), MOST_MARKED)) {
    const named = firstWithin(dom, element, (inner) => isMarked(dom, inner, 'name')) ?? element;
    const said = bylineOf(tidy(dom.attribute(named, 'content') ?? wordsWithin(dom, named, LONGEST_MARKED)));
    if (said !== null && said.length <= 80) return [said];
  }
  return [];
}

function publishedOf(document: Document, tags: Tags, data: LinkedData | null): string | null {
  const alike = [...tags.keys()].filter(
    (name) => name.includes('publish') && (name.includes('date') || name.includes('time')),
  );
  for (const said of [data?.published ?? null, ...[...PUBLISHED, ...alike].map((name) => tags.get(name) ?? null)]) {
    const time = publishedTimeOf(said);
    if (time !== null) return time;
  }
  const dom = domOf(document);
  for (const element of firstOf(
    document.querySelectorAll('[itemprop~="datePublished"]:not(form), time[pubdate]'),
    MOST_MARKED,
  )) {
    if (element.getAttribute('itemprop')?.includes('dateModified')) continue;
    const time = publishedTimeOf(
      element.getAttribute('content') ??
        element.getAttribute('datetime') ??
        wordsWithin(dom, element, LONGEST_MARKED).trimStart(),
    );
    if (time !== null) return time;
  }
  return null;
}

/** A page marks its author and its date a few times; of one that does so thousands of times the first are looked at. */
const MOST_MARKED = 40;
/** UTF-16. */
const LONGEST_MARKED = 300;

const isMarked = (dom: Dom, element: Node, property: string): boolean =>
  dom.attribute(element, 'itemprop')?.split(/\s/).includes(property) === true;
