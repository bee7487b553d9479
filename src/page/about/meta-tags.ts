import { withoutEntities } from '../text/entities.ts';
import { firstOf } from '../text/first-of.ts';

/** No page has so many, nor says so much in one (UTF-16). */
const MOST_TAGS = 1_000;
const LONGEST = 10_000;

export type Tags = ReadonlyMap<string, string>;

/** The first content of every `<meta>`, by its property or name in lower case. */
export function metaTags(document: Document): Tags {
  const tags = new Map<string, string>();
  for (const meta of firstOf(document.getElementsByTagName('meta'), MOST_TAGS)) {
    const content = withoutEntities(meta.getAttribute('content')?.slice(0, LONGEST).trim() ?? '');
    if (content === '') continue;
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(key)?.trim().toLowerCase();
      if (name !== undefined && name !== '' && !tags.has(name)) tags.set(name, content);
    }
  }
  return tags;
}
