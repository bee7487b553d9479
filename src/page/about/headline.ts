import { firstOf } from '../text/first-of.ts';
import { wordsOnly } from '../text/same-words.ts';
import type { LinkedData } from './json-ld.ts';
import type { Tags } from './meta-tags.ts';
import type { SiteNames } from './site-names.ts';
import { LONGEST_TITLE, tidy, titleOfPage, withoutSite } from './title.ts';

const TITLES = ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title'];
const MOST_HEADLINES = 5;
const SHORTEST_HEADLINE = 10;
/** So much of a headline's words stand in what the page calls itself. */
const SAME_WORDS = 0.5;
const FEW_WORDS = 3;

/** The titles that a page gives itself outside its linked data, as `wordsOnly` has them. */
export const titlesOf = (document: Document, tags: Tags): ReadonlySet<string> =>
  new Set(
    [...TITLES.map((name) => tags.get(name)), titleOfPage(document), ...headlinesIn(document)].map((said) =>
      wordsOnly(said ?? ''),
    ),
  );

/**
 * The headline as the page prints it, when one of its h1's has the words of what the page calls itself and is not its site's name;
 * else what it says for machines, without the site's name. Where the printed one only adds a count or a remark in brackets
 * ("(agency) 87 comments"), the shorter one is taken.
 */
export function titleOf(document: Document, tags: Tags, data: LinkedData | null, site: SiteNames): string | null {
  const inHead = titleOfPage(document);
  const declared =
    TITLES.map((name) => tidy(tags.get(name))).find((title) => title !== null) ?? tidy(data?.headline) ?? inHead;
  const said = withoutSite(declared, site.names, site.host);
  const headlines = headlinesIn(document).filter((headline) => !site.isSite(headline));
  const named = new Set(wordsOnly(`${inHead ?? ''} ${declared ?? ''} ${data?.headline ?? ''}`).split(' '));
  const ofData = headlines.find((headline) => wordsOnly(headline) === wordsOnly(data?.headline ?? ''));
  if (ofData !== undefined) return ofData;
  const printed = likest(
    headlines.filter((headline) => headline.length >= SHORTEST_HEADLINE),
    named,
  );
  if (printed === null) return said ?? headlines[0] ?? null;
  const isShorter =
    onlyCounts(printed, said ?? '') || (isAgreed(tags, inHead, site) && onlyAddsTo(printed, said ?? ''));
  return said !== null && (isShorter || isCutFrom(printed, said)) ? said : printed;
}

const headlinesIn = (document: Document): string[] =>
  firstOf(document.getElementsByTagName('h1'), MOST_HEADLINES)
    .map((h1) => tidy(h1.textContent?.slice(0, LONGEST_TITLE)))
    .filter((headline) => headline !== null);

function isAgreed(tags: Tags, inHead: string | null, { names, host }: SiteNames): boolean {
  const [page, shared] = [inHead, tidy(tags.get('og:title'))].map((said) => withoutSite(said, names, host));
  return page !== null && page !== undefined && page === shared;
}

function likest(headlines: readonly string[], named: ReadonlySet<string>): string | null {
  let best: string | null = null;
  let most = 0;
  for (const headline of headlines) {
    const words = wordsOnly(headline).split(' ');
    const share = words.filter((word) => named.has(word)).length / words.length;
    if (share < SAME_WORDS || share <= most) continue;
    best = headline;
    most = share;
  }
  return best;
}

/** Whether all words of the shorter title stand in the longer one, in their order. */
function onlyAddsTo(longer: string, shorter: string): boolean {
  const sought = wordsOnly(shorter).split(' ');
  let at = 0;
  for (const word of wordsOnly(longer).split(' ')) if (word === sought[at]) at++;
  return sought.length >= FEW_WORDS && at === sought.length;
}

/** Whether what the longer title has behind the shorter one begins with a mark or a number, and so is no part of the headline. */
function onlyCounts(longer: string, shorter: string): boolean {
  const isLonger = longer.length > shorter.length && longer.toLowerCase().startsWith(shorter.toLowerCase());
  return (
    isLonger &&
    wordsOnly(shorter).split(' ').length >= FEW_WORDS &&
    /^\s*[([|\d–—·•-]/.test(longer.slice(shorter.length))
  );
}

/** "Index funds" of "Index funds: How to invest". */
const isCutFrom = (printed: string, said: string): boolean =>
  wordsOnly(printed).split(' ').length < FEW_WORDS && said.toLowerCase().startsWith(`${printed.toLowerCase()}:`);
