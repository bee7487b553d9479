import words from '../../../assets/page/byline-words.json' with { type: 'json' };
import { type Dom, domOf } from '../text/dom.ts';
import { firstOf } from '../text/first-of.ts';
import { firstWithin, wordsWithin } from '../text/words-within.ts';
import { bylineOf } from './byline.ts';
import type { LinkedData } from './json-ld.ts';
import type { Tags } from './meta-tags.ts';
import { type NameReader, signersIn } from './people.ts';
import { tidy } from './title.ts';

const AUTHORS = [
  'author',
  'article:author',
  'og:article:author',
  'article:author_name',
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
/** Of marked-up elements so many are looked at: the article's own stand among the first. */
const MOST_MARKED = 20;
const LONGEST_MARKED = 300;

/** Where pages name their authors for machines; `marked` as `markedAuthors` gives it. */
interface DeclaredAuthors {
  readonly tags: Tags;
  readonly data: LinkedData | null;
  readonly marked: readonly (string | null)[];
}

/** The people whom a page declares to be its authors: in JSON-LD, else in its metas, else in microdata. Null when it names none. */
export function declaredAuthors({ tags, data, marked }: DeclaredAuthors, read: NameReader): string | null {
  const people = (said: string | null): string | null => (said === null ? null : read(said));
  const authors =
    read === signersIn ? [...(data?.authors ?? []), ...(data?.organisations ?? [])] : (data?.authors ?? []);
  const listed = together(authors.map((name) => people(bylineOf(name))));
  if (listed !== null) return listed;
  // The two-line cards of messengers name the author under a label.
  const carded = words.cardLabels.includes(tags.get('twitter:label1')?.toLowerCase() ?? '') ? 'twitter:data1' : '';
  for (const name of [...AUTHORS, carded]) {
    const said = people(bylineOf(tags.get(name)));
    if (said !== null) return said;
  }
  return together(marked.map(people));
}

/** What microdata says of the first author and of those named beside it. */
export function markedAuthors(document: Document): readonly (string | null)[] {
  const elements = firstOf(document.querySelectorAll('[itemprop~="author"]:not(form)'), MOST_MARKED);
  const dom = domOf(document);
  const saying = elements.map((element): [Node | null, string | null] => {
    const named = firstWithin(dom, element, (inner) => isName(dom, inner)) ?? element;
    return [
      dom.parent(element),
      bylineOf(tidy(dom.attribute(named, 'content') ?? wordsWithin(dom, named, LONGEST_MARKED))),
    ];
  });
  const first = saying.find(([, name]) => name !== null);
  return saying.filter(([parent]) => parent === first?.[0]).map(([, name]) => name);
}

const isName = (dom: Dom, element: Node): boolean =>
  dom.attribute(element, 'itemprop')?.split(/\s/).includes('name') === true;

function together(names: readonly (string | null)[]): string | null {
  const known = names.filter((name) => name !== null);
  return known.length === 0 ? null : [...new Set(known)].join(', ');
}
