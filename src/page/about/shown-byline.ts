import words from '../../../assets/page/byline-words.json' with { type: 'json' };
import { leadInOf } from '../../domain/article/lead-in.ts';
import { isDigit, isLetter, isUpper } from '../../domain/text/characters.ts';
import { PAUSES } from '../../domain/text/script-marks.ts';
import type { Dom } from '../text/dom.ts';
import type { HeadLine, Piece } from './article-head.ts';
import { looksLikeName } from './byline.ts';
import { monthOf } from './month-names.ts';

/** A line that is longer is no byline, whatever it begins with. UTF-16. */
const LONGEST = 200;
const LONGEST_NAME = 60;
const MOST_WORDS = 6;

/** Whether a line is a byline: "By Jo Doe", "Posted by desk on Monday". */
export const isByline = (line: string): boolean => line.length <= LONGEST && afterBy(line, undefined) !== null;

/**
 * Who wrote the article, as the page shows it: after "By" or its like, in an element that calls itself the author's, or as a
 * name alone between title and date. Null when nobody is named.
 */
export function shownByline(dom: Dom, head: readonly HeadLine[]): string | null {
  // Further below the body other articles and their authors follow.
  const lines = head.filter((line) => line.text.length <= LONGEST && line.place !== 'further-below');
  return (
    firstFound(lines, (line, next) => afterBy(line.text, next?.text)) ??
    firstFound(lines, (line) => markedName(dom, line.pieces)) ??
    firstFound(
      lines.filter((line) => line.place === 'below-title'),
      (line) => (line.isLinks ? null : nameAtStart(line.text)),
    )
  );
}

function firstFound(
  lines: readonly HeadLine[],
  find: (line: HeadLine, next: HeadLine | undefined) => string | null,
): string | null {
  for (const [at, line] of lines.entries()) {
    const found = find(line, lines[at + 1]);
    if (found !== null) return found;
  }
  return null;
}

/** "By Jo Doe | May 1", "Posted by jo on Monday", "Author:" with the name on the next line. */
function afterBy(line: string, next: string | undefined): string | null {
  const start = firstLetter(line);
  const lower = line.toLowerCase();
  for (const prefix of words.before) {
    if (!lower.startsWith(prefix, start)) continue;
    const rest = line.slice(start + prefix.length);
    if (rest.trim() === '') {
      const name = next === undefined ? null : nameIn(next);
      if (name !== null) return name;
    } else if (!isLetter(rest[0] as string)) {
      // "Author" and "от" are words of other sentences, too: without a colon what follows must look like a name.
      const name = nameIn(rest);
      const isSure = prefix.endsWith(':') || prefix.endsWith('by') || isLabelled(rest);
      if (name !== null && (isSure || looksLikeName(name))) return name;
    }
  }
  return null;
}

const LABEL_ENDS = `:${PAUSES}`;

/** Whether a colon, or what a script sets in its place, follows at once or after one space. */
const isLabelled = (rest: string): boolean => LABEL_ENDS.includes(rest.replace(/^\s/, '')[0] ?? ' ');

/** The words up to a separator, a number or what can be no part of a name; null when they are none or too many. */
function nameIn(text: string): string | null {
  const kept: string[] = [];
  for (const word of text.split(/\s/)) {
    if (word === '') continue;
    const bare = word.replaceAll(/[^\p{L}\p{M}.'’-]/gu, '');
    const isJoint = kept.length > 0 && JOINTS.has(word.toLowerCase());
    if (
      !isJoint &&
      (bare === '' ||
        isDigit(word[0] as string) ||
        words.after.includes(bare.toLowerCase()) ||
        monthOf(bare.toLowerCase()) !== null)
    ) {
      if (kept.length > 0) break;
      if (bare === '') continue;
      return null;
    }
    kept.push(word);
    if (kept.length > 2 * MOST_WORDS) return null;
    if ('|;:([•·/'.includes(word.at(-1) as string) || (word.length > 3 && word.endsWith('.'))) break;
  }
  const name = trimmed(kept.join(' '));
  return name === '' || name.length > LONGEST_NAME || (!isUpper(name[0] as string) && name.includes(' ')) ? null : name;
}

const JOINTS: ReadonlySet<string> = new Set([...words.between, ...words.joints]);

const trimmed = (name: string): string => {
  let from = 0;
  let to = name.length;
  while (from < to && !isLetter(name[from] as string)) from++;
  while (to > from && !isLetter(name[to - 1] as string) && !(name[to - 1] === '.' && isUpper(name[to - 2] ?? ''))) to--;
  return name.slice(from, to);
};

/** The words of the line that stand in an element made for the author's name. */
function markedName(dom: Dom, pieces: readonly Piece[]): string | null {
  for (const { text, around } of pieces) {
    if (!around.some((element) => isAuthors(dom, element))) continue;
    const name = nameIn(text);
    if (
      name !== null &&
      name.split(' ').length <= MOST_WORDS &&
      !words.before.includes(name.toLowerCase()) &&
      !words.after.includes(name.toLowerCase())
    )
      return name;
  }
  return null;
}

const NAMES: ReadonlySet<string> = new Set(words.names);
const PATHS = ['/author/', '/authors/', '/contributor/', '/contributors/', '/reporter/', '/reporters/', '/journalist/'];

function isAuthors(dom: Dom, element: Node): boolean {
  if (dom.attribute(element, 'rel') === 'author' || dom.attribute(element, 'itemprop') === 'author') return true;
  const href = dom.name(element) === 'a' ? (dom.attribute(element, 'href') ?? '') : '';
  if (PATHS.some((path) => href.includes(path))) return true;
  const named = `${dom.attribute(element, 'class') ?? ''} ${dom.attribute(element, 'id') ?? ''}`.toLowerCase();
  return named.split(/[^a-z]/).some((word) => NAMES.has(word));
}

/** "Jo Doe", "Jo Doe | Senior Writer | May 1". */
function nameAtStart(text: string): string | null {
  // "UPPER HARBOUR, May 3. /TASS/." is where a report comes from.
  if (leadInOf(text) !== null) return null;
  const first = text.split(/[|•·,]/, 1)[0]?.trim() ?? '';
  return looksLikeName(first) ? first : null;
}

function firstLetter(line: string): number {
  let at = 0;
  while (at < line.length && !isLetter(line[at] as string)) at++;
  return at;
}
