import { officeAfter } from '../../languages/english/sources/office.ts';
import { wordClassOf } from '../../languages/english/word-class.ts';
import type { LanguageText } from '../../languages/language.ts';
import type { WordClass } from '../../lexicon/word-classes.ts';

/** What a text calls somebody beside the name. */
export interface OfficeWords {
  /** First token of the words before the name. */
  readonly from: number;
  /** The office itself, in normal form: "deputy", "minister". */
  readonly roles: readonly string[];
  /** The words that say whose or where: "Armenia", "WHO", "Georgian". */
  readonly places: readonly string[];
}

/** An office stands at most this many tokens before its holder's name. */
const FURTHEST_ROLE = 14;
const PERSON = 5;

/** A word that can name somebody by what they are: an office of the lists, in English any noun for a person. */
export function isOffice(read: LanguageText, at: number): boolean {
  const { lexicon } = read;
  const word = bare(read.norm(at));
  if (!read.language.hasRules) return false;
  return lexicon.is(word, 'office') || (lexicon.lang === 'en' && wordClassOf(word)?.nounField === PERSON);
}

/** "ex-minister", «экс-министр», "minister's": who is or was one is meant by the word. */
export const bare = (word: string): string => word.replace(/^(?:ex|former|экс)-|['’`]s$/g, '');

/** A word that joins an office to what it is the office of. */
export const isLink = (word: string): boolean => LINKS.has(word);
const LINKS = new Set(['of', 'for', 'to', 'at', 'in', 'on', 'from']);

/** The office before a name, not before token `floor`. */
export function officeBeforeName(read: LanguageText, name: number, floor: number): OfficeWords {
  return read.lexicon.lang === 'en' ? englishOffice(read, name, floor) : baseOffice(read, name, floor);
}

/**
 * "assistant to the president of Tavola | Name Surname": what a link parts from the name is the office, what stands after
 * the link is somebody else's, unless no office stands before it ("the visit of President Name Surname").
 */
function englishOffice(read: LanguageText, name: number, floor: number): OfficeWords {
  const { tokens, lexicon } = read;
  let from = name;
  let words: string[] = [];
  let roles: readonly string[] = [];
  const places: string[] = [];
  const close = (): void => {
    const own = words.filter((word) => isRoleWord(read, word));
    if (own.length > 0) roles = own;
    words = [];
  };
  for (let at = name - 1; at >= Math.max(floor, name - FURTHEST_ROLE); at--) {
    const token = tokens[at];
    if (token === undefined || !read.language.hasRules) break;
    if (QUOTES.has(token.norm)) continue;
    if (token.kind !== 'word') break;
    if (/['’`]s?$/.test(token.norm)) {
      places.push(token.norm.replace(/['’`]s?$/, ''));
      from = at;
      break;
    }
    if (isLink(token.norm)) {
      close();
      continue;
    }
    if (token.norm !== 'and' && !canBeInOffice(read, at)) break;
    from = at;
    if (lexicon.is(token.norm, 'determiner')) continue;
    if (isOffice(read, at) || !token.capital) words.unshift(bare(token.norm));
    else places.push(token.norm);
  }
  close();
  return { from, roles, places };
}

/** A name in marks belongs to the office: `of "Name" Bank`. */
const QUOTES = new Set(['"', '“', '”', '«', '»', '‘', '’']);

function canBeInOffice(read: LanguageText, at: number): boolean {
  const { tokens } = read;
  const token = tokens[at];
  if (token === undefined || !read.language.hasRules) return false;
  if (isOffice(read, at) || token.capital) return true;
  if (read.isAny(at, NOT_IN_OFFICES)) return false;
  const known = wordClassOf(token.norm);
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

const isRoleWord = (read: LanguageText, word: string): boolean =>
  read.lexicon.is(word, 'office') === true || wordClassOf(word)?.nounField === PERSON;

/** In Russian and Armenian an office agrees with the name beside it: only its base form counts. */
function baseOffice(read: LanguageText, name: number, floor: number): OfficeWords {
  const { tokens, lexicon } = read;
  const roles: string[] = [];
  const places: string[] = [];
  let from = name;
  for (let at = name - 1; at >= Math.max(floor, name - FURTHEST_ROLE); at--) {
    const token = tokens[at];
    if (
      token === undefined ||
      !read.language.hasRules ||
      (token.kind === 'punctuation' && '.,;:!?…։'.includes(token.norm))
    )
      break;
    if (lexicon.is(token.norm, 'office.base')) {
      roles.unshift(token.norm);
      from = at;
    } else if (token.capital) places.push(token.norm);
  }
  return { from, roles, places };
}

/** "Name Surname, head of the office". */
export function officeAfterName(read: LanguageText, last: number): { roles: string[]; places: string[] } {
  const { tokens, lexicon } = read;
  const found = { roles: [] as string[], places: [] as string[] };
  if (read.norm(last) !== ',' || !read.language.hasRules) return found;
  if (lexicon.lang === 'en') {
    const office = officeAfter(read, last);
    let own = true;
    for (let at = office?.first ?? 0; at < (office?.last ?? 0); at++) {
      const word = read.norm(at);
      if (isLink(word)) own = false;
      else if (own && isOffice(read, at)) found.roles.push(word);
      else if (tokens[at]?.capital) found.places.push(word.replace(/['’`]s?$/, ''));
    }
    return found;
  }
  for (let at = last + 1; at < last + 5; at++) {
    const word = read.norm(at);
    if (lexicon.is(word, 'office.base')) return { roles: [word], places: [] };
  }
  return found;
}
