import { withoutEntities } from '../text/entities.ts';

export type Tags = ReadonlyMap<string, string>;

/** The first content of every `<meta>`, by its property or name in lower case. */
export function metaTags(document: Document): Tags {
  const tags = new Map<string, string>();
  for (const meta of document.getElementsByTagName('meta')) {
    const content = withoutEntities(meta.getAttribute('content')?.trim() ?? '');
    if (content === '') continue;
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(key)?.trim().toLowerCase();
      if (name !== undefined && name !== '' && !tags.has(name)) tags.set(name, content);
    }
  }
  return tags;
}
