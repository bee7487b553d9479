import { withoutEntities } from '../text/entities.ts';
import { firstOf } from '../text/first-of.ts';

/** A page has some dozens; of more the first are read. */
const MOST = 1_000;
/** UTF-16. */
const LONGEST = 10_000;

export type Tags = ReadonlyMap<string, string>;

/** The first content of every `<meta>`, by its property or name in lower case. */
export function metaTags(document: Document): Tags {
  const tags = new Map<string, string>();
  for (const meta of firstOf(document.getElementsByTagName('meta'), MOST)) {
    const content = withoutEntities(meta.getAttribute('content')?.slice(0, LONGEST).trim() ?? '');
    if (content === '') continue;
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(key)?.trim().toLowerCase();
      if (name !== undefined && name !== '' && !tags.has(name)) tags.set(name, content);
    }
  }
  return tags;
}
