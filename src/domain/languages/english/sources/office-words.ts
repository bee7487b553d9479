import type { WordClass } from '../../../lexicon/word-classes.ts';
import type { TokenSpan } from '../../../text/token-span.ts';
import type { LanguageText, OfficeWords } from '../../language.ts';
import { isPossessive, withoutPossessive } from '../../possessive.ts';
import { isNounForPerson, wordClassOf } from '../word-class.ts';
import { officeAfter } from './office.ts';
import { isOfficeWord, withoutExAndPossessive } from './office-word.ts';

/** An office stands at most this many tokens before its holder's name. */
const FURTHEST_ROLE = 14;
/** A name in marks belongs to the office: `head of "Harbour" Bank`. */
const QUOTES = '"“”«»‘’';

/**
 * "assistant to the president of Tavola | Marta Lund": what a link parts from the name is the office, what stands after the
 * link is somebody else's, unless no office stands before it ("the visit of President | Marta Lund").
 */
export function officeBeforeName(read: LanguageText, name: number, floor: number): OfficeWords & { from: number } {
  let from = name;
  let words: string[] = [];
  let roles: readonly string[] = [];
  const places: string[] = [];
  for (let at = name - 1; at >= Math.max(floor, name - FURTHEST_ROLE); at--) {
    if (read.isMark(at, QUOTES)) continue;
    if (!read.isWord(at)) break;
    const word = read.norm(at);
    if (isPossessive(word)) {
      places.push(withoutPossessive(word));
      from = at;
      break;
    }
    if (read.is(at, 'officeLink')) {
      roles = rolesAmong(read, words) ?? roles;
      words = [];
      continue;
    }
    if (!read.is(at, 'additive') && !canBeInOffice(read, at)) break;
    from = at;
    if (read.is(at, 'determiner')) continue;
    if (isOfficeWord(read, at) || !read.isCapital(at)) words.unshift(withoutExAndPossessive(word));
    else places.push(word);
  }
  return { from, roles: rolesAmong(read, words) ?? roles, places };
}

/** Those of some words that name an office; null where none does. */
function rolesAmong(read: LanguageText, words: readonly string[]): string[] | null {
  const roles = words.filter((word) => read.lexicon.is(word, 'office') || isNounForPerson(word));
  return roles.length > 0 ? roles : null;
}

function canBeInOffice(read: LanguageText, at: number): boolean {
  if (isOfficeWord(read, at) || read.isCapital(at)) return true;
  if (read.isAny(at, NOT_IN_OFFICES)) return false;
  const known = wordClassOf(read.norm(at));
  if (known !== null && known.form === 'past' && !known.parts.startsWith('n') && !known.parts.startsWith('a'))
    return false;
  const cue = read.cueAt(at);
  return cue === null || cue.classes.has('noun');
}

const NOT_IN_OFFICES: readonly WordClass[] = [
  'pronoun.person',
  'auxiliary',
  'modal',
  'preposition',
  'adverb',
  'subordinator',
];

/** "Marta Lund, | head of the Harbour Board|": the office up to a link, and every word with a capital. */
export function officeWordsAfter(read: LanguageText, last: number): OfficeWords {
  const roles: string[] = [];
  const places: string[] = [];
  const office = officeAfter(read, last) ?? { first: last, last };
  let own = true;
  for (let at = office.first; at < office.last; at++) {
    if (read.is(at, 'officeLink')) own = false;
    else if (own && isOfficeWord(read, at)) roles.push(read.norm(at));
    else if (read.isCapital(at)) places.push(withoutPossessive(read.norm(at)));
  }
  return { roles, places };
}

/** "chief of staff | of the prime minister", "the mayor's | adviser": up to a link, after an owner. */
export function ownOffice(read: LanguageText, role: TokenSpan, name: TokenSpan | null): string[] {
  const end = Math.max(role.last, name?.first ?? 0);
  let first = role.first;
  for (let at = role.first; at < end - 1 && !read.is(at, 'officeLink'); at++)
    if (isPossessive(read.norm(at))) first = at + 1;
  const last = first === role.first ? role.last : end;
  const words: string[] = [];
  for (let at = first; at < last && !read.is(at, 'officeLink'); at++) words.push(withoutExAndPossessive(read.norm(at)));
  return words;
}
