import { ELEMENT_NAMES } from '../../text/element-names.ts';

/** Elements whose content is no mark-up: nothing in them is looked at. */
const RAW = ['script', 'style', 'textarea', 'title', 'xmp'];

/**
 * Writes every `<` that opens words, not an element, as `&lt;`. One pass; everything else stays as it is.
 * The agency sets quotation marks as bare `<` and `>`: "<We hope for talks>, he said". A parser takes `<We hope for talks>`
 * for an element, and its words are gone.
 */
export function escapeAngleMarks(html: string): string {
  const parts: string[] = [];
  let copied = 0;
  let at = html.indexOf('<');
  while (at >= 0) {
    const skipped = endOfRaw(html, at);
    if (skipped === null && isQuotation(html, at)) {
      parts.push(html.slice(copied, at), '&lt;');
      copied = at + 1;
    }
    at = html.indexOf('<', skipped ?? at + 1);
  }
  parts.push(html.slice(copied));
  return parts.join('');
}

/** Where a comment or an element without mark-up in it, which begins at `at`, ends; null when none begins there. */
function endOfRaw(html: string, at: number): number | null {
  if (html.startsWith('<!--', at)) return endAfter(html, '-->', at + 4);
  const name = nameAt(html, at + 1).toLowerCase();
  if (!RAW.includes(name)) return null;
  return closingTag(html, name, at + 1);
}

function endAfter(html: string, mark: string, from: number): number {
  const end = html.indexOf(mark, from);
  return end < 0 ? html.length : end + mark.length;
}

function closingTag(html: string, name: string, from: number): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at + 2 + name.length;
  }
  return html.length;
}

/** Longer than this and unclosed, it is neither a tag nor a quotation that we could tell from one. */
const LONGEST = 5000;
/** Elements that words can begin like ("<A quiet year>", "<I hope so>") and that have no attributes without a value. */
const WORDS_TOO = new Set(['a', 'i', 'b', 's', 'u', 'q', 'em', 'p']);

function isQuotation(html: string, at: number): boolean {
  const name = nameAt(html, at + 1);
  if (name === '') return false;
  const end = endOfWords(html, at + 1 + name.length);
  if (end === null) return false;
  const rest = html.slice(at + 1 + name.length, end);
  const hasWords = rest.trim().length > 0;
  if (ELEMENT_NAMES.has(name.toLowerCase()))
    return WORDS_TOO.has(name.toLowerCase()) && hasWords && rest.trim() !== '/';
  // One word alone is taken for a quotation only when it is written like a word that begins one.
  return hasWords || isCapitalised(name);
}

/** The next `>`; null when another `<` or a value for an attribute comes first, or it is too far away. */
function endOfWords(html: string, from: number): number | null {
  for (let at = from; at < html.length && at - from < LONGEST; at++) {
    const char = html[at];
    if (char === '>') return at;
    if (char === '<' || char === '=') return null;
  }
  return null;
}

const isCapitalised = (name: string): boolean => /^[A-Z][a-z]/.test(name);

/** The word that a tag's name would be: ASCII letters and what may stand inside words; '' for everything else. */
function nameAt(html: string, from: number): string {
  if (!isAsciiLetter(html.charCodeAt(from))) return '';
  let at = from + 1;
  while (at < html.length && !NAME_ENDS.has(html[at] as string)) at++;
  const name = html.slice(from, at);
  // With a colon, or with a hyphen and no capital, it is an element that a page or an editor made up: `<o:p>`, `<my-player>`.
  return name.includes(':') || (name.includes('-') && name === name.toLowerCase()) ? '' : name;
}

const NAME_ENDS: ReadonlySet<string> = new Set([' ', '\n', '\t', '\r', '\f', '/', '>', '<']);
const isAsciiLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
