import { nameAfterComma, nameAfterPlace, officeAfter, officeBefore } from '../../languages/english/sources/office.ts';
import { wordClassOf } from '../../languages/english/word-class.ts';
import type { LanguageText } from '../../languages/language.ts';
import { isPatronymic } from '../../languages/russian/name-forms.ts';
import { isFunctionWord } from '../../reading/function-words.ts';
import type { TokenSpan } from '../../text/token-span.ts';
import { isAbbreviation } from './cast.ts';
import { nameIn } from './named-people.ts';
import { bare } from './office-words.ts';

/** What the words of a source say: a pronoun, or a name, an office and an organisation as far as they are given. */
export interface NamedSource {
  readonly pronoun: boolean;
  /** The personal name ("Imangali Tasmagambetov"); null when only an office is given. */
  readonly name: TokenSpan | null;
  /** The office in normal form, article left out ("secretary general"); null when only a name is given. */
  readonly role: TokenSpan | null;
  readonly organisation: TokenSpan | null;
}

/**
 * Takes a source apart: "[CSTO] [Secretary General] [Imangali Tasmagambetov]", "[Name Surname], [head] of [the Office]".
 * Office words come from the language's list; capital words before them are the organisation, after them the name.
 */
export function readSource(read: LanguageText, whole: TokenSpan): NamedSource {
  const { lexicon } = read;
  const source = withoutSelf(read, whole);
  const none: NamedSource = { pronoun: false, name: null, role: null, organisation: null };
  if (!read.language.hasRules) return none;
  if (source.last - source.first === 1 && isPronoun(read, source.first)) return { ...none, pronoun: true };
  if (isOffices(read, source)) return none;
  const comma = isListed(read, source) ? null : find(source.first, source.last, (at) => read.norm(at) === ',');
  const head: TokenSpan = { first: source.first, last: comma ?? source.last };
  const isRole = (at: number): boolean => lexicon.is(bare(read.norm(at)), 'office');
  const firstRole = find(head.first, head.last, isRole);
  if (firstRole === null) {
    const run = nameAtEnd(read, head) ?? wholeName(read, capitals(read, head.first, head.last), head.last);
    const name = run !== null && ownsWhatFollows(read, run, head.last) ? null : personalName(read, run, false);
    const aside = comma === null ? null : find(comma, source.last, isRole);
    const office = comma === null ? null : officeAfter(read, comma);
    return { ...none, name, role: office ?? (aside === null ? null : rolesFrom(isRole, aside, source.last)) };
  }
  const role = wholeTitle(read, isRole, rolesFrom(isRole, firstRole, head.last), head.last);
  const organisation = capitals(read, head.first, firstRole);
  const after = comma === null ? null : nameAfterComma(read, comma);
  const run = lastCapitals(read, role.last, head.last);
  if (run !== null && isOrganisation(read, run)) return { ...none, name: after, role, organisation: run };
  const name = personalName(read, run, true) ?? after;
  return { pronoun: false, name, role: officeBefore(read, role, name), organisation };
}

/** "Surname himself" */
const withoutSelf = (read: LanguageText, { first, last }: TokenSpan): TokenSpan => ({
  first,
  last: last - first > 1 && SELF.has(read.norm(last - 1)) ? last - 1 : last,
});
const SELF = new Set(['himself', 'herself', 'itself', 'themselves']);

/** "The Prosecutor General's Office", "the Minister's press service": in English what belongs to an office may be a body. */
function isOffices(read: LanguageText, { first, last }: TokenSpan): boolean {
  if (read.lexicon.lang !== 'en' || !read.is(last - 1, 'role.body')) return false;
  const owner = find(first, last - 1, (at) => isOwner(read, at));
  return owner !== null && find(owner + 1, last, (at) => isFunctionWord(read, at)) === null;
}

const AND = new Set(['and', 'и', 'և', 'եւ', 'ու']);

/** "Minister of Education, Science and Sports | Name Surname": commas inside an office, with an "and" after the last one. */
function isListed(read: LanguageText, { first, last }: TokenSpan): boolean {
  let and = -1;
  let comma = -1;
  for (let at = first; at < last; at++) {
    if (read.norm(at) === ',') comma = at;
    if (AND.has(read.norm(at))) and = at;
  }
  return comma > 0 && and > comma && last - and > 3 && read.isCapital(last - 1);
}

/** "Local watchdogs", "Name's campaign": in English capital words before a common noun name nobody, but "Name's post" is Name's. */
const ownsWhatFollows = (read: LanguageText, run: TokenSpan, to: number): boolean =>
  read.lexicon.lang === 'en' &&
  run.last < to &&
  read.isWord(run.last) &&
  !isFunctionWord(read, run.last) &&
  !read.is(run.last, 'role.document');

/** «глава МИД», «представитель Кремля»: in Russian and Armenian a body after an office is not its holder's name. */
function isOrganisation(read: LanguageText, run: TokenSpan): boolean {
  const { tokens, lexicon } = read;
  if (!read.language.hasRules || lexicon.lang === 'en' || run.last - run.first > 2) return false;
  const first = tokens[run.first];
  if (first === undefined) return false;
  return lexicon.is(first.norm, 'organisation') || isAbbreviation(read, first);
}

/** "Deputy Energy Minister": in English capital words between two words of an office belong to it. */
function wholeTitle(read: LanguageText, isRole: (at: number) => boolean, role: TokenSpan, limit: number): TokenSpan {
  if (read.lexicon.lang !== 'en') return role;
  let last = role.last;
  for (let at = role.last; at < limit && read.isCapital(at); at++) if (isRole(at)) last = at + 1;
  return { first: role.first, last };
}

function isPronoun(read: LanguageText, at: number): boolean {
  const word = read.norm(at);
  const lexicon = read.lexicon;
  if (!read.language.hasRules) return false;
  if (lexicon.is(word, 'pronoun.person')) return true;
  return lexicon.is(word, 'pronoun.possessive') || lexicon.is(word, 'pronoun.object');
}

function rolesFrom(isRole: (at: number) => boolean, first: number, limit: number): TokenSpan {
  let last = first + 1;
  while (last < limit && isRole(last)) last++;
  return { first, last };
}

/** Russian and Armenian put a place or a calling right before a name: «мэр Каменногорска Остап Вронский», «Океанолог Вера Тихая». */
function personalName(read: LanguageText, run: TokenSpan | null, afterRole: boolean): TokenSpan | null {
  const { tokens, lexicon } = read;
  if (run === null || !read.language.hasRules || run.last - run.first < 3) return run;
  // "Nordland's Name Surname"
  if (lexicon.lang === 'en') return isOwner(read, run.first) ? { first: run.first + 1, last: run.last } : run;
  const name = nameIn(read, run.first, run.last);
  if (name === null || isPatronymic(read.norm(run.last - 2))) return name;
  const before = tokens[run.first];
  // Three capital words that follow no office may all be one name («Хосе Мария Аснар»), unless a sentence begins with them.
  const owned =
    afterRole || before === undefined || run.first === 0 || '.!?։\n'.includes(read.text[before.start - 2] ?? '.');
  return owned ? name : run;
}

const isOwner = (read: LanguageText, at: number): boolean => /['’`]s$/.test(read.norm(at));

/** The first run of capital words in a range, articles and titles before it left out. */
function capitals(read: LanguageText, from: number, to: number): TokenSpan | null {
  const counts = (at: number): boolean =>
    read.isCapital(at) && !isAdverb(read, at) && !read.is(at, 'determiner') && !read.is(at, 'title');
  const first = find(from, to, counts);
  if (first === null) return null;
  let last = first + 1;
  while (last < to && (counts(last) || (read.norm(last) === '.' && last + 1 < to && counts(last + 1)))) last++;
  return { first, last };
}

/** "Station master | Peter Gollin": in English a name ends its phrase; capital words at its head are the place's. */
function nameAtEnd(read: LanguageText, head: TokenSpan): TokenSpan | null {
  const { tokens, lexicon } = read;
  if (lexicon.lang !== 'en') return null;
  let first = head.last;
  while (first > head.first && read.isCapital(first - 1)) first--;
  const before = tokens[first - 1];
  const follows = first > head.first && before?.kind === 'word' && !isFunctionWord(read, first - 1);
  return follows && head.last - first >= 2 && head.last - first <= 3 && !lexicon.is(before.norm, 'determiner')
    ? { first, last: head.last }
    : null;
}

/** "Ministry of Foreign Affairs": in English an "of" does not end the name of an organisation. */
function wholeName(read: LanguageText, run: TokenSpan | null, to: number): TokenSpan | null {
  const goesOn = run !== null && read.lexicon.lang === 'en' && read.norm(run.last) === 'of';
  return goesOn ? { first: run.first, last: to } : run;
}

/** "Candidates Resoundingly Reject …": an adverb in a headline is no name. */
const isAdverb = (read: LanguageText, at: number): boolean =>
  read.lexicon.lang === 'en' && wordClassOf(read.norm(at))?.parts[0] === 'r';

/** After these capital words begin with what an office is the office of. */
const GENITIVE = new Set(['of', 'for', 'the', 'at', 'to', 'in', 'on', 'with']);

/** The last run of capital words: a name stands nearest to the cue ("president of the Court Name Surname"). */
function lastCapitals(read: LanguageText, from: number, to: number): TokenSpan | null {
  let found: TokenSpan | null = null;
  let next: number = from;
  while (next < to) {
    const run = capitals(read, next, to);
    if (run === null) break;
    found = run;
    next = run.last;
  }
  if (found === null) return null;
  const before = read.norm(found.first - 1);
  const isGenitive = GENITIVE.has(before) || (before === 'and' && found.last - found.first > 2);
  if (isGenitive) return nameAfterPlace(read, found);
  return endsPhrase(read, found, to) ? found : null;
}

/** In Russian a name ends its phrase; capital words inside one belong to an organisation («глава Лесного института»). */
const endsPhrase = (read: LanguageText, run: TokenSpan, to: number): boolean =>
  read.lexicon.lang === 'en' || run.last === to;

function find(from: number, to: number, wanted: (at: number) => boolean): number | null {
  for (let at = from; at < to; at++) if (wanted(at)) return at;
  return null;
}
