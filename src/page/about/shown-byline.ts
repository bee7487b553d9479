import words from '../../../assets/page/byline-words.json' with { type: 'json' };
import { leadInOf } from '../../domain/article/lead-in.ts';
import { isTerminator } from '../../domain/text/characters.ts';
import { tokensOf } from '../../domain/text/tokens.ts';
import type { Dom } from '../text/dom.ts';
import type { HeadLine, Piece } from './article-head.ts';
import { hasCapitalSurname, looksLikeName } from './byline.ts';
import { creditedIn, LONGEST_CREDIT } from './credit-line.ts';
import { isDateBeside, isProse } from './date-line.ts';
import type { NameReader } from './people.ts';

const LONGEST_SIGNATURE = 100;
const ROLES: ReadonlySet<string> = new Set(words.roles);
const NAMES: ReadonlySet<string> = new Set(words.names);
const PATHS = ['/author/', '/authors/', '/contributor/', '/contributors/', '/reporter/', '/reporters/', '/journalist/'];

/**
 * Who wrote the article, as the page shows it: after "By" or its like, in an element that calls itself the author's, as a name alone
 * between title and body, or as a signature below the body. A person whom captions, tags or running text name never did.
 * Null when nobody is named.
 */
export function shownByline(dom: Dom, head: readonly HeadLine[], read: NameReader): string | null {
  // Further below the body other articles and their authors follow.
  const lines = head.filter(
    (line) => line.text.length <= LONGEST_CREDIT && line.place !== 'further-below' && !line.isOutside,
  );
  return (
    firstFound(
      lines,
      (line, next) => creditedIn(line.text, { next: next?.text, read }) ?? creditedInPiece(line, read),
    ) ??
    markedNames(dom, lines, read) ??
    firstFound(lines, (line) => nameAlone(line, read)) ??
    firstFound(lines, (line) => signature(line, read))
  );
}

function firstFound<Item>(
  items: readonly Item[],
  find: (item: Item, next: Item | undefined) => string | null,
): string | null {
  for (const [at, item] of items.entries()) {
    const found = find(item, items[at + 1]);
    if (found !== null) return found;
  }
  return null;
}

/** "Guide by Jo Doe", where "by" is an element of its own. */
function creditedInPiece({ pieces }: HeadLine, read: NameReader): string | null {
  const at = pieces.findIndex(({ text }) => words.before.includes(text.trim().toLowerCase()));
  return at < 0
    ? null
    : read(
        pieces
          .slice(at + 1)
          .map(({ text }) => text)
          .join(' '),
      );
}

/** Those whom the elements made for authors' names hold, in the first line that has any, and in the next ones of the same list. */
function markedNames(dom: Dom, lines: readonly HeadLine[], read: NameReader): string | null {
  const found: string[] = [];
  for (const line of lines) {
    const marked = line.pieces.filter(({ around }) => around.some((element) => isAuthors(dom, element)));
    const names = isProse(line.text) ? null : peopleOf(marked, read);
    if (names !== null) found.push(names);
    if (found.length > 0 && !isItem(dom, line)) break;
  }
  return found.length === 0 ? null : [...new Set(found)].join(', ');
}

const isItem = (dom: Dom, { pieces }: HeadLine): boolean =>
  pieces.some(({ around }) => around.some((element) => dom.name(element) === 'li'));

function peopleOf(pieces: readonly Piece[], read: NameReader): string | null {
  const together = pieces.map(({ text }) => text).join('');
  return read(together) ?? firstFound(pieces, ({ text }) => read(text));
}

function isAuthors(dom: Dom, element: Node): boolean {
  if (dom.attribute(element, 'rel') === 'author' || dom.attribute(element, 'itemprop') === 'author') return true;
  const href = dom.name(element) === 'a' ? (dom.attribute(element, 'href') ?? '') : '';
  if (PATHS.some((path) => href.includes(path))) return true;
  const named = `${dom.attribute(element, 'class') ?? ''} ${dom.attribute(element, 'id') ?? ''}`.toLowerCase();
  return named.split(/[^a-z]/).some((word) => NAMES.has(word));
}

/** "Jo Doe", "Jo Doe | Senior Writer | May 1": the rest says what the person is, or when. */
function nameAlone({ text, isLinks, place }: HeadLine, read: NameReader): string | null {
  // "UPPER HARBOUR, May 3. /TASS/." is where a report comes from.
  if (place !== 'below-title' || isLinks || isProse(text) || leadInOf(text) !== null) return null;
  const name = read(text);
  if (name === null || !looksLikeName(name) || !text.trimStart().startsWith(name)) return null;
  const rest = text.trim().slice(name.length);
  return !/\p{L}/u.test(rest) || hasRole(rest) || isDateBeside(text) ? name : null;
}

/**
 * "Jo Doe, special correspondent, Saltwick" where the body ends, or the line that signs it (`signing-line.ts`), whose capitals tell
 * that it is a name: "Read More" in bold is none.
 */
function signature({ text, place }: HeadLine, read: NameReader): string | null {
  if (place === 'signature') return hasCapitalSurname(text) ? read(text) : null;
  const isBelow = place === 'end-of-body' || place === 'below-body';
  if (!isBelow || text.length > LONGEST_SIGNATURE || isTerminator(text.at(-1) ?? '') || isProse(text) || !hasRole(text))
    return null;
  const name = read(text);
  return name !== null && looksLikeName(name) ? name : null;
}

const hasRole = (text: string): boolean => tokensOf(text).some(({ norm }) => ROLES.has(norm));
