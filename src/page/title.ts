import { isDash, isSpace } from '../domain/text/characters.ts';
import { wordsOnly } from './same-words.ts';

/** The text of the page's `<title>`, white space collapsed; null when it has none. */
export function titleOfPage(document: Document): string | null {
  const title = document.getElementsByTagName('title')[0]?.textContent ?? '';
  return tidy(title);
}

/** White space made single; null when nothing is left. */
export function tidy(said: string | null | undefined): string | null {
  const words = (said ?? '').split(/[\s\u00a0\u00ad\u200b]/).filter((word) => word !== '');
  return words.length === 0 ? null : words.join(' ');
}

/**
 * Takes a site's own name off a title: "ArmInfo: …", "… | The Site", "… - The Site". Only parts that are one of `names`
 * go, so "CSTO Secretary General: …" keeps its speaker. Null when nothing but the site's name was there.
 */
export function withoutSite(title: string | null, names: readonly string[]): string | null {
  if (title === null) return null;
  const sites = new Set(names.map(wordsOnly).filter((name) => name !== ''));
  let parts = partsOf(title);
  while (parts.length > 1 && isSite(parts.at(-1), sites)) parts = parts.slice(0, -1);
  while (parts.length > 1 && isSite(parts[0], sites)) parts = parts.slice(1);
  const first = parts[0];
  const last = parts.at(-1);
  if (first === undefined || last === undefined || (parts.length === 1 && isSite(first, sites))) return null;
  return tidy(title.slice(first.start, last.end));
}

interface Part {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const isSite = (part: Part | undefined, sites: ReadonlySet<string>): boolean =>
  part !== undefined && sites.has(part.words);

/** A title's parts between bars, dashes with space around them, colons and arrows. */
function partsOf(title: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (let at = 0; at <= title.length; at++) {
    if (at < title.length && !isSeparator(title, at)) continue;
    const words = wordsOnly(title.slice(start, at));
    if (words !== '') parts.push({ start, end: at, words });
    start = at + 1;
  }
  return parts;
}

function isSeparator(title: string, at: number): boolean {
  const char = title[at] as string;
  const isAfterSpace = isSpace(title[at - 1] ?? ' ');
  const isBeforeSpace = isSpace(title[at + 1] ?? ' ');
  if (char === '|') return true;
  if (char === ':') return isBeforeSpace;
  return (isDash(char) || '»·•/'.includes(char)) && isAfterSpace && isBeforeSpace;
}
