import { firstOf } from '../text/first-of.ts';
import { wordsOnly } from '../text/same-words.ts';
import { isAgency } from './agency-names.ts';
import type { LinkedData } from './json-ld.ts';
import type { Tags } from './meta-tags.ts';
import { tidy, titleOfPage, titleParts } from './title.ts';

const TAGS = ['og:site_name', 'application-name', 'publisher', 'dc.publisher', 'dcterms.publisher', 'copyright'];
/** Links to the front page stand at a page's head. */
const MOST_LINKS = 30;
const LONGEST_NAME = 60;
/** Shorter names stand in a host's letters by chance. UTF-16. */
const SHORTEST_IN_HOST = 4;

/** What a page's site is called: what it declares, its host, and what stands in its links to the front page. */
export interface SiteNames {
  /** As written, the declared ones first. */
  readonly names: readonly string[];
  /** "courier.example", without "www."; empty when the address is not known. */
  readonly host: string;
  /** Whether some words are the site's, its publisher's or an agency's name, or the first of it. */
  readonly isSite: (words: string) => boolean;
}

export function siteNamesOf(document: Document, tags: Tags, data: LinkedData | null, host: string): SiteNames {
  const declared = [...TAGS.map((name) => tags.get(name)), ...(data?.sites ?? [])].map(tidy);
  const names = [...declared, host, ...logos(document)].filter((name) => name !== null && name !== '') as string[];
  const known = new Set(names.map(wordsOnly));
  const letters = host
    .split('.')
    .slice(0, -1)
    .join('')
    .replaceAll(/[^a-z0-9]/g, '');
  const lastOfTitle = siteInTitle(document);
  const isSite = (said: string): boolean => {
    const words = wordsOnly(said);
    const own = words.replaceAll(' ', '');
    return (
      known.has(words) ||
      isAgency(said) ||
      (own.length >= SHORTEST_IN_HOST && letters.includes(own)) ||
      (!said.trim().includes(' ') && names.some((name) => wordsOnly(name).startsWith(`${words} `))) ||
      words === lastOfTitle
    );
  };
  return { names, host, isSite };
}

/** The words of links to the front page, or what is read aloud for their pictures. */
function logos(document: Document): (string | null)[] {
  return firstOf(document.getElementsByTagName('a'), MOST_LINKS)
    .filter((link) => isFrontPage(link.getAttribute('href') ?? ''))
    .flatMap((link) => [link.textContent, link.querySelector('img[alt]')?.getAttribute('alt')])
    .map((name) => tidy(name?.slice(0, 2 * LONGEST_NAME)))
    .filter((name) => name !== null && name.length <= LONGEST_NAME);
}

/** "/", "/en/", "https://courier.example/". */
const isFrontPage = (href: string): boolean =>
  /^(?:https?:\/\/[^/]*)?(?:\/(?:[a-z]{2,3}\/?)?)?$/i.test(href) && href !== '';

/**
 * "Courier" of "The pier opens in May | The port | Courier": what a page's own title ends with is its site's. Null where it has
 * one part.
 */
function siteInTitle(document: Document): string | null {
  const parts = titleParts(titleOfPage(document) ?? '');
  const last = parts.at(-1);
  return last === undefined || last.separator === ':' || last.words === parts[0]?.words ? null : last.words;
}
