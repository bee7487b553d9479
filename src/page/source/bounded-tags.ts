/** A parser compares every attribute of a tag with all before it; no page has so many. */
const MOST_ATTRIBUTES = 500;

/**
 * A page's source without tags of more attributes than any page has, over which a parser takes quadratic time. One pass.
 * What looks like a tag in a script is looked at too, and is almost always short.
 */
export function withoutEndlessTags(html: string): string {
  const parts: string[] = [];
  let kept = 0;
  let at = html.indexOf('<');
  while (at >= 0) {
    const { end, attributes } = tagAt(html, at);
    if (attributes > MOST_ATTRIBUTES) {
      parts.push(html.slice(kept, at));
      kept = end;
    }
    at = html.indexOf('<', end);
  }
  parts.push(html.slice(kept));
  return parts.join('');
}

const OPENS_TAG = /[a-z]/i;
const PARTS = /[\s/]/;

/** Where a tag ends and how many attributes it has, as the HTML Standard tokenizes: marks hold a value only after "=". */
function tagAt(html: string, start: number): { readonly end: number; readonly attributes: number } {
  let attributes = 0;
  let at = start + 1;
  if (!OPENS_TAG.test(html[at] ?? '')) return { end: at, attributes };
  for (let before = ''; at < html.length && html[at] !== '>'; at++) {
    const char = html[at] as string;
    if (before === '=' && (char === '"' || char === "'")) {
      const close = html.indexOf(char, at + 1);
      at = close < 0 ? html.length : close;
      before = ' ';
    } else if (!PARTS.test(char)) {
      if (before === ' ' && char !== '=') attributes++;
      before = char;
    } else if (before !== '=') before = ' ';
  }
  return { end: at + 1, attributes };
}
