import words from '../../../assets/page/byline-words.json' with { type: 'json' };
import { isLetter, isTerminator, isUpper } from '../../domain/text/characters.ts';
import { PAUSES } from '../../domain/text/script-marks.ts';
import { looksLikeName } from './byline.ts';
import { isProse } from './date-line.ts';
import { type NameReader, signersIn } from './people.ts';

/** A line that is longer is no byline, whatever it begins with. UTF-16. */
export const LONGEST_CREDIT = 200;
const LONGEST_SENTENCE = 60;

/** The longest first: "written by" before "written". */
const BEFORE = [...words.before].sort((a, b) => b.length - a.length);
const VERBS: ReadonlySet<string> = new Set(words.verbs);
const LABEL_ENDS = `:${PAUSES}`;
/** Of a shorter name the last letter is its own. UTF-16. */
const SHORTEST_NAME = 4;

/** Whether a line is a byline: "By Jo Doe", "Posted by jo on Monday". */
export const isByline = (line: string): boolean =>
  line.length <= LONGEST_CREDIT && creditedIn(line, { next: undefined, read: signersIn }) !== null;

interface Around {
  /** The line below, where a name may stand under its label. */
  readonly next: string | undefined;
  readonly read: NameReader;
}

/** Who is credited in a line that begins like a byline: "By Jo Doe | May 1", "Text: Jo Doe, photo: …", "Author:" with the name below. */
export function creditedIn(line: string, { next, read }: Around): string | null {
  const start = firstLetter(line);
  const lower = line.toLowerCase();
  if (isTerminator(line.at(-1) ?? '') && (line.length > LONGEST_SENTENCE || isProse(line))) return null;
  for (const prefix of BEFORE) {
    if (!lower.startsWith(prefix, start)) continue;
    const rest = line.slice(start + prefix.length);
    if (rest.trim() === '') {
      const name = next === undefined || next.length > LONGEST_CREDIT || isProse(next) ? null : read(next);
      if (name !== null) return name;
    } else if (!isLetter(rest[0] as string)) {
      const name = read(rest.replace(/^[\s:]+/, ''));
      if (name !== null && isSure(prefix, rest, name)) return VERBS.has(prefix) ? withoutArticle(name) : name;
    }
  }
  return null;
}

/** "Author" and "by" are words of other sentences, too: without a colon what follows must look like a name. */
function isSure(prefix: string, rest: string, name: string): boolean {
  if (prefix.endsWith(':') || isLabelled(rest)) return true;
  if (prefix.endsWith('by')) return isUpper(name[0] as string) || prefix !== 'by';
  return looksLikeName(name);
}

/** Whether a colon, or what a script sets in its place, follows at once or after one space. */
const isLabelled = (rest: string): boolean => LABEL_ENDS.includes(rest.replace(/^\s/, '')[0] ?? ' ');

/** Armenian sets its article at the end of a name that is the sentence's subject. */
function withoutArticle(name: string): string {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return last.length > SHORTEST_NAME && words.articles.some((article) => last.endsWith(article))
    ? name.slice(0, -1)
    : name;
}

function firstLetter(line: string): number {
  let at = 0;
  while (at < line.length && !isLetter(line[at] as string)) at++;
  return at;
}
