import { nameAfterPlace } from '../../languages/english/sources/office.ts';
import { wordClassOf } from '../../languages/english/word-class.ts';
import type { LanguageText } from '../../languages/language.ts';
import { isPatronymic } from '../../languages/russian/name-forms.ts';
import type { WordClass } from '../../lexicon/word-classes.ts';
import { givenNames } from './given-names.ts';
import { shownName, surnameKey } from './name-forms.ts';
import { officeAfterName, officeBeforeName } from './office-words.ts';

/** Somebody whom a text names in full, beside an office or as the subject of a sentence. */
export interface NamedPerson {
  /** Token of the first word of the name. */
  readonly at: number;
  /** Token after the name. */
  readonly last: number;
  /** First token of the office before the name, else of the name. */
  readonly from: number;
  readonly name: string;
  readonly key: string;
  readonly given: readonly string[];
  readonly span: { readonly start: number; readonly end: number };
  /** The words of the office beside the name, in normal form. */
  readonly roles: readonly string[];
  /** What it is the office of: words with a capital, in normal form. */
  readonly places: readonly string[];
}

const LONGEST_RUN = 6;
const PERSON = 5;

/** All whom a text names in full, in reading order; one pass over its tokens. */
export function namedPeople(read: LanguageText): NamedPerson[] {
  const { tokens, lexicon, text } = read;
  const people: NamedPerson[] = [];
  if (!read.language.hasRules) return people;
  let floor = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (!isNameWord(read, at)) continue;
    let last = at + 1;
    while (
      last - at < LONGEST_RUN &&
      isNameWord(read, last) &&
      text.slice(tokens[last - 1]?.end, tokens[last]?.start) === ' '
    )
      last++;
    const name = isBodyAt(read, last) ? null : nameIn(read, at + wordsBeforeName(read, at, last), last);
    if (name !== null) {
      const before = officeBeforeName(read, name.first, floor);
      const after = officeAfterName(read, name.last);
      const roles = [...before.roles, ...after.roles];
      if (roles.length > 0 || isTitled(read, name.first) || standsAlone(read, at, name)) {
        const span = { start: tokens[name.first]?.start ?? 0, end: tokens[name.last - 1]?.end ?? 0 };
        const shown = shownName(lexicon.lang, text.slice(span.start, span.end), 'subject');
        people.push({
          at: name.first,
          last: name.last,
          from: before.from,
          name: shown,
          key: surnameKey(lexicon.lang, shown),
          given: givenNames(lexicon.lang, shown),
          span,
          roles,
          places: [...before.places, ...after.places],
        });
        floor = name.last;
      }
    }
    at = last - 1;
  }
  return people;
}

/** "Public Services | Commission": the capital words before a word for a body are no name. */
const isBodyAt = (read: LanguageText, at: number): boolean =>
  read.lexicon.lang === 'en' && read.isCapital(at) && read.is(at, 'role.body');

export function isNameWord(read: LanguageText, at: number): boolean {
  const token = read.tokens[at];
  if (token === undefined || !read.language.hasRules || token.kind !== 'word' || !token.capital) return false;
  return !read.isAny(at, NOT_IN_NAMES);
}

const NOT_IN_NAMES: readonly WordClass[] = [
  'role',
  'determiner',
  'title',
  'pronoun.person',
  'preposition',
  'adverb',
  'conjunction',
  'subordinator',
  'auxiliary',
  'weekday',
  'month',
  'organisation',
  'role.body',
];

/**
 * The name among a run of capital words: in Russian and Armenian the last two, or three with a patronymic; what stands
 * before them is a place or an organisation («президент Таволы Марк Эрдели»), or a calling («Океанолог Вера Тихая»).
 */
export function nameIn(read: LanguageText, first: number, last: number): { first: number; last: number } | null {
  const length = last - first;
  if (length < 2) return null;
  if (read.lexicon.lang === 'en') {
    const before = read.norm(first - 1);
    const ofPlace = ['of', 'for', 'in', 'at', 'to'].includes(before) || (before === 'and' && length > 2);
    const name = ofPlace ? nameAfterPlace(read, { first, last }) : null;
    if (ofPlace && name === null && wordClassOf(read.norm(first)) !== null) return null;
    return name ?? nameAfterCalling(read, first, last) ?? (length <= 3 ? { first, last } : null);
  }
  const middle = read.norm(last - 2);
  return { first: Math.max(first, last - (length > 2 && isPatronymic(middle) ? 3 : 2)), last };
}

/** "Nordland's Name"; "See Name", "Dump Name": a sentence's first word has a capital, whatever it is; first names that are words too are listed. */
function wordsBeforeName(read: LanguageText, first: number, last: number): number {
  const { lexicon } = read;
  const word = read.norm(first);
  if (lexicon.lang !== 'en' || last - first < 2) return 0;
  if (/['’`]s$/.test(word)) return 1;
  if (!read.isSentenceStart(first)) return 0;
  const known = wordClassOf(word);
  const isListed = lexicon.is(word, 'gender.woman') || lexicon.is(word, 'gender.man') || lexicon.is(word, 'office');
  return known === null || known.nounField === PERSON || isListed ? 0 : 1;
}

/** "Human Rights Defender | Name Surname", "Midfielder | Name Surname": a noun for a person ends what stands before a name. */
function nameAfterCalling(read: LanguageText, first: number, last: number): { first: number; last: number } | null {
  for (let at = last - 3; at >= first; at--) {
    const known = wordClassOf(read.norm(at));
    const isCalling = known?.nounField === PERSON || read.is(at, 'office');
    if (isCalling && wordClassOf(read.norm(at + 1))?.nounField !== PERSON) return { first: at + 1, last };
  }
  return null;
}

const isTitled = (read: LanguageText, first: number): boolean => {
  const before = read.tokens[first - 1];
  const title = before?.norm === '.' ? read.tokens[first - 2] : before;
  return title?.capital === true && read.lexicon.is(title.norm, 'title') === true;
};

/** A name without an office counts where a sentence begins with it; in English it must not end with a common noun. */
function standsAlone(read: LanguageText, at: number, name: { first: number; last: number }): boolean {
  if (!isSubject(read, name.first, name.last) && !isSubject(read, at, name.last)) return false;
  const { lexicon, tokens } = read;
  if (lexicon.lang !== 'en') return true;
  const first = read.norm(name.first);
  const isFirstName = lexicon.is(first, 'gender.woman') || lexicon.is(first, 'gender.man');
  return isFirstName || wordClassOf(tokens[name.last - 1]?.norm.replace(/['’`]s?$/, '') ?? '') === null;
}

/** A sentence that begins with a name; in Armenian the subject has its article, so that a place is told from it. */
function isSubject(read: LanguageText, first: number, last: number): boolean {
  const surname = read.norm(last - 1);
  return read.isSentenceStart(first) && (read.lexicon.lang !== 'hy' || surname.endsWith('ը') || surname.endsWith('ն'));
}
