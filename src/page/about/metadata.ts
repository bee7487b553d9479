import { addressDate } from './address-date.ts';
import { declaredAuthors, markedAuthors } from './declared-authors.ts';
import { declaredTime } from './declared-time.ts';
import { titleOf, titlesOf } from './headline.ts';
import { bareAddress, linkedDataOf } from './json-ld.ts';
import { metaTags } from './meta-tags.ts';
import { peopleIn, signersIn } from './people.ts';
import { siteNamesOf } from './site-names.ts';
import { tidy } from './title.ts';

/** What a page says about itself, for machines. None of it is needed to read it, and all of it may be missing. */
export interface Metadata {
  readonly title: string | null;
  /** People; never the site itself. */
  readonly byline: string | null;
  /** Whoever it declares to be the author, the site and its desks too. */
  readonly signedBy: string | null;
  /** Whether some words are the name of the site, its publisher or an agency. */
  readonly isSite: (name: string) => boolean;
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

/** Looks at a page's head and marked-up elements; changes nothing. */
export function metadataOf(document: Document, address: string | null): Metadata {
  const tags = metaTags(document);
  const addresses = [address, canonicalOf(document), tags.get('og:url')];
  const data = linkedDataOf(document, {
    addresses: addresses.flatMap((one) => (one?.includes('//') ? bareAddress(one) : [])),
    titles: titlesOf(document, tags),
  });
  const authors = { tags, data, marked: markedAuthors(document) };
  const site = siteNamesOf(document, tags, data, hostOf(addresses));
  return {
    siteName: tidy(tags.get('og:site_name') ?? tags.get('application-name') ?? data?.publisher),
    title: titleOf(document, tags, data, site),
    byline: declaredAuthors(authors, (name) => peopleIn(name, site.isSite)),
    signedBy: declaredAuthors(authors, signersIn),
    isSite: site.isSite,
    publishedTime: declaredTime(document, tags, data),
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

const canonicalOf = (document: Document): string | null =>
  document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null;

function hostOf(addresses: readonly (string | null | undefined)[]): string {
  const known = addresses.find((one) => one?.includes('//'));
  return (known ?? '').split('/', 3)[2]?.toLowerCase().replace('www.', '') ?? '';
}
