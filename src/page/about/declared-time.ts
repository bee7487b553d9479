import { domOf } from '../text/dom.ts';
import { firstOf } from '../text/first-of.ts';
import { wordsWithin } from '../text/words-within.ts';
import type { LinkedData } from './json-ld.ts';
import type { Tags } from './meta-tags.ts';
import { publishedTimeOf } from './published-time.ts';

/** Names under which pages give the moment of first publication. Never the moment of the last change. */
const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'article.published',
  'article:published',
  'article:publicationdate',
  'datepublished',
  'date_published',
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
  'shareaholic:article_published_time',
  'citation_publication_date',
  'citation_date',
  'bt:pubdate',
  'rnews:datepublished',
  'dc.date.issued',
  'dc.date.publication',
  'dcterms.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'dc:date',
  'dc.created',
  'dc.date.created',
  'og:regdate',
  'datecreated',
  'date',
];
/** Of marked-up elements so many are looked at: the article's own stands among the first. */
const MOST_MARKED = 20;
/** UTF-16. */
const LONGEST_MARKED = 300;

/** The moment of publication that a page gives for machines: JSON-LD, then its metas, then microdata. ISO 8601; null when it gives none. */
export function declaredTime(document: Document, tags: Tags, data: LinkedData | null): string | null {
  const alike = [...tags.keys()].filter(
    (name) => name.includes('publish') && (name.includes('date') || name.includes('time')),
  );
  for (const said of [data?.published ?? null, ...[...PUBLISHED, ...alike].map((name) => tags.get(name) ?? null)]) {
    const time = publishedTimeOf(said);
    if (time !== null) return time;
  }
  return markedTime(document);
}

function markedTime(document: Document): string | null {
  const dom = domOf(document);
  const selector = '[itemprop~="datePublished"]:not(form), time[pubdate]';
  for (const element of firstOf(document.querySelectorAll(selector), MOST_MARKED)) {
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
