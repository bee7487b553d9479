import { firstOf } from '../text/first-of.ts';
import { wordsOnly } from '../text/same-words.ts';
import type { LinkedData } from './json-ld.ts';
import type { Tags } from './meta-tags.ts';
import { tidy, titleOfPage, withoutSite } from './title.ts';

const TITLES = ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title'];
const MOST_HEADLINES = 5;
const SHORTEST_HEADLINE = 10;
/** So much of a headline's words stand in what the page calls itself. */
const SAME_WORDS = 0.5;
const FEW_WORDS = 3;

/**
 * The headline as the page prints it, when one of its h1's has the words of what the page calls itself; else what it says for
 * machines, without the site's name. Where the printed one only adds to that ("(agency) 87 comments"), the shorter one is taken.
 */
export function titleOf(
  document: Document,
  tags: Tags,
  data: LinkedData | null,
  { sites, host }: { readonly sites: readonly string[]; readonly host: string },
): string | null {
  const inHead = titleOfPage(document);
  const declared =
    TITLES.map((name) => tidy(tags.get(name))).find((title) => title !== null) ?? tidy(data?.headline) ?? inHead;
  const said = withoutSite(declared, sites, host);
  const headlines = firstOf(document.getElementsByTagName('h1'), MOST_HEADLINES)
    .map((h1) => tidy(h1.textContent))
    .filter((headline) => headline !== null);
  const ofData = headlines.find((headline) => wordsOnly(headline) === wordsOnly(data?.headline ?? ''));
  if (ofData !== undefined) return ofData;
  const named = new Set(wordsOnly(`${inHead ?? ''} ${declared ?? ''} ${data?.headline ?? ''}`).split(' '));
  const printed = likest(
    headlines.filter(
      (headline) =>
        headline.length >= SHORTEST_HEADLINE && !sites.some((site) => wordsOnly(site) === wordsOnly(headline)),
    ),
    named,
  );
  if (printed === null) return said ?? headlines[0] ?? null;
  return said !== null && (onlyAddsTo(printed, said) || isCutFrom(printed, said)) ? said : printed;
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

/** "Index funds" of "Index funds: How to invest". */
const isCutFrom = (printed: string, said: string): boolean =>
  wordsOnly(printed).split(' ').length < FEW_WORDS && said.toLowerCase().startsWith(`${printed.toLowerCase()}:`);
