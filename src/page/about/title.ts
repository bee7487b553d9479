import { isDash, isSpace } from '../../domain/text/characters.ts';
import { withoutEntities } from '../text/entities.ts';
import { wordsOnly } from '../text/same-words.ts';

/** What stands further in a title, or in a headline, is not looked at. UTF-16. */
export const LONGEST_TITLE = 1_000;

/** The text of the page's `<title>`, white space collapsed; null when it has none. */
export function titleOfPage(document: Document): string | null {
  const title = document.getElementsByTagName('title')[0]?.textContent ?? '';
  return tidy(title.slice(0, LONGEST_TITLE));
}

/** What is said in one line is no longer. UTF-16. */
const LONGEST_LINE = 5_000;

/** White space made single, entities that were left in it resolved; null when nothing is left. */
export function tidy(said: string | null | undefined): string | null {
  const words = withoutEntities((said ?? '').slice(0, LONGEST_LINE))
    .split(/[\s\u00a0\u00ad\u200b]/)
    .filter((word) => word !== '');
  return words.length === 0 ? null : words.join(' ');
}

/** How many words a site's name after a bar has at most, and a title before it at least. */
const LONGEST_NAME = 6;
const SHORTEST_TITLE = 3;
/** Shorter names stand in a host's letters by chance. */
const SHORTEST_IN_HOST = 4;

/**
 * Takes a site's own name off a title: "ArmInfo: …", "… | The Site", "… - The Site". Before it only `names` go, so that
 * "CSTO Secretary General: …" keeps its speaker; after it also what stands in the host's letters, and few words after a last bar.
 * Null when nothing but the site's name was there.
 */
export function withoutSite(title: string | null, names: readonly string[], host = ''): string | null {
  if (title === null) return null;
  const sites = new Set(names.map(wordsOnly).filter((name) => name !== ''));
  const isSite = (part: Part | undefined): boolean => part !== undefined && sites.has(part.words);
  let parts = titleParts(title);
  while (parts.length > 1 && (isSite(parts.at(-1)) || isOfHost(parts.at(-1) as Part, host))) parts = parts.slice(0, -1);
  while (parts.length > 1 && isSite(parts[0])) parts = parts.slice(1);
  if (parts.length > 1 && isAfterBar(parts)) parts = parts.slice(0, -1);
  const first = parts[0];
  const last = parts.at(-1);
  if (first === undefined || last === undefined || (parts.length === 1 && isSite(first))) return null;
  return tidy(title.slice(first.start, last.end));
}

interface Part {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** What sets it apart from the part before. */
  readonly separator: string;
}

function isOfHost({ words, separator }: Part, host: string): boolean {
  const letters = words.replaceAll(' ', '');
  return separator !== ':' && letters.length >= SHORTEST_IN_HOST && host.replaceAll(/[^a-z0-9]/g, '').includes(letters);
}

function isAfterBar(parts: readonly Part[]): boolean {
  const last = parts.at(-1) as Part;
  const before = parts.slice(0, -1).map((part) => part.words);
  return last.separator === '|' && count(last.words) <= LONGEST_NAME && count(before.join(' ')) >= SHORTEST_TITLE;
}

const count = (words: string): number => words.split(' ').length;

/** A title's parts between bars, dashes with space around them, colons and arrows. */
export function titleParts(title: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  let separator = '';
  for (let at = 0; at <= title.length; at++) {
    if (at < title.length && !isSeparator(title, at)) continue;
    const words = wordsOnly(title.slice(start, at));
    if (words !== '') parts.push({ start, end: at, words, separator });
    start = at + 1;
    separator = title[at] ?? '';
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
