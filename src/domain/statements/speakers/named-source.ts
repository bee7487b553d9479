import { nameAfterComma, nameAfterPlace, officeAfter, officeBefore } from '../../languages/english/sources/office.ts';
import { wordClassOf } from '../../languages/english/word-class.ts';
import { isPatronymic } from '../../languages/russian/name-forms.ts';
import { isFunctionWord } from '../../reading/attribution.ts';
import type { TokenSpan } from '../../reading/source-phrase.ts';
import type { TextView } from '../../reading/text-view.ts';
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
export function readSource(view: TextView, whole: TokenSpan): NamedSource {
  const { tokens, lexicon } = view;
  const source = withoutSelf(view, whole);
  const none: NamedSource = { pronoun: false, name: null, role: null, organisation: null };
  if (lexicon === null) return none;
  if (source.last - source.first === 1 && isPronoun(view, source.first)) return { ...none, pronoun: true };
  if (isOffices(view, source)) return none;
  const comma = isListed(view, source) ? null : find(source.first, source.last, (at) => tokens[at]?.norm === ',');
  const head: TokenSpan = { first: source.first, last: comma ?? source.last };
  const isRole = (at: number): boolean => lexicon.is(bare(tokens[at]?.norm ?? ''), 'office');
  const firstRole = find(head.first, head.last, isRole);
  if (firstRole === null) {
    const run = nameAtEnd(view, head) ?? wholeName(view, capitals(view, head.first, head.last), head.last);
    const name = run !== null && ownsWhatFollows(view, run, head.last) ? null : personalName(view, run, false);
    const aside = comma === null ? null : find(comma, source.last, isRole);
    const office = comma === null ? null : officeAfter(view, comma);
    return { ...none, name, role: office ?? (aside === null ? null : rolesFrom(isRole, aside, source.last)) };
  }
  const role = wholeTitle(view, isRole, rolesFrom(isRole, firstRole, head.last), head.last);
  const organisation = capitals(view, head.first, firstRole);
  const after = comma === null ? null : nameAfterComma(view, comma);
  const run = lastCapitals(view, role.last, head.last);
  if (run !== null && isOrganisation(view, run)) return { ...none, name: after, role, organisation: run };
  const name = personalName(view, run, true) ?? after;
  return { pronoun: false, name, role: officeBefore(view, role, name), organisation };
}

/** "Surname himself" */
const withoutSelf = (view: TextView, { first, last }: TokenSpan): TokenSpan => ({
  first,
  last: last - first > 1 && SELF.has(view.tokens[last - 1]?.norm ?? '') ? last - 1 : last,
});
const SELF = new Set(['himself', 'herself', 'itself', 'themselves']);

/** "The Prosecutor General's Office", "the Minister's press service": in English what belongs to an office may be a body. */
function isOffices(view: TextView, { first, last }: TokenSpan): boolean {
  if (view.lexicon?.lang !== 'en' || !view.lexicon.is(view.tokens[last - 1]?.norm ?? '', 'role.body')) return false;
  const owner = find(first, last - 1, (at) => isOwner(view, at));
  return owner !== null && find(owner + 1, last, (at) => isFunctionWord(view, at)) === null;
}

const AND = new Set(['and', 'и', 'և', 'եւ', 'ու']);

/** "Minister of Education, Science and Sports | Name Surname": commas inside an office, with an "and" after the last one. */
function isListed(view: TextView, { first, last }: TokenSpan): boolean {
  const { tokens } = view;
  let and = -1;
  let comma = -1;
  for (let at = first; at < last; at++) {
    if (tokens[at]?.norm === ',') comma = at;
    if (AND.has(tokens[at]?.norm ?? '')) and = at;
  }
  return comma > 0 && and > comma && last - and > 3 && tokens[last - 1]?.capital === true;
}

/** "Local watchdogs", "Name's campaign": in English capital words before a common noun name nobody, but "Name's post" is Name's. */
const ownsWhatFollows = (view: TextView, run: TokenSpan, to: number): boolean =>
  view.lexicon?.lang === 'en' &&
  run.last < to &&
  view.tokens[run.last]?.kind === 'word' &&
  !isFunctionWord(view, run.last) &&
  !view.lexicon.is(view.tokens[run.last]?.norm ?? '', 'role.document');

/** «глава МИД», «представитель Кремля»: in Russian and Armenian a body after an office is not its holder's name. */
function isOrganisation(view: TextView, run: TokenSpan): boolean {
  const { tokens, lexicon } = view;
  if (lexicon === null || lexicon.lang === 'en' || run.last - run.first > 2) return false;
  const first = tokens[run.first];
  if (first === undefined) return false;
  return lexicon.is(first.norm, 'organisation') || isAbbreviation(view, first);
}

/** "Deputy Energy Minister": in English capital words between two words of an office belong to it. */
function wholeTitle(view: TextView, isRole: (at: number) => boolean, role: TokenSpan, limit: number): TokenSpan {
  if (view.lexicon?.lang !== 'en') return role;
  let last = role.last;
  for (let at = role.last; at < limit && view.tokens[at]?.capital === true; at++) if (isRole(at)) last = at + 1;
  return { first: role.first, last };
}

function isPronoun(view: TextView, at: number): boolean {
  const word = view.tokens[at]?.norm ?? '';
  const lexicon = view.lexicon;
  if (lexicon === null) return false;
  if (lexicon.is(word, 'pronoun.person')) return true;
  return lexicon.is(word, 'pronoun.possessive') || lexicon.is(word, 'pronoun.object');
}

function rolesFrom(isRole: (at: number) => boolean, first: number, limit: number): TokenSpan {
  let last = first + 1;
  while (last < limit && isRole(last)) last++;
  return { first, last };
}

/** Russian and Armenian put a place or a calling right before a name: «мэр Каменногорска Остап Вронский», «Океанолог Вера Тихая». */
function personalName(view: TextView, run: TokenSpan | null, afterRole: boolean): TokenSpan | null {
  const { tokens, lexicon } = view;
  if (run === null || lexicon === null || run.last - run.first < 3) return run;
  // "Nordland's Name Surname"
  if (lexicon.lang === 'en') return isOwner(view, run.first) ? { first: run.first + 1, last: run.last } : run;
  const name = nameIn(view, run.first, run.last);
  if (name === null || isPatronymic(tokens[run.last - 2]?.norm ?? '')) return name;
  const before = tokens[run.first];
  // Three capital words that follow no office may all be one name («Хосе Мария Аснар»), unless a sentence begins with them.
  const owned =
    afterRole || before === undefined || run.first === 0 || '.!?։\n'.includes(view.text[before.start - 2] ?? '.');
  return owned ? name : run;
}

const isOwner = (view: TextView, at: number): boolean => /['’`]s$/.test(view.tokens[at]?.norm ?? '');

/** The first run of capital words in a range, articles and titles before it left out. */
function capitals(view: TextView, from: number, to: number): TokenSpan | null {
  const { tokens, lexicon } = view;
  const counts = (at: number): boolean =>
    tokens[at]?.capital === true &&
    !isAdverb(view, at) &&
    !(lexicon?.is(tokens[at]?.norm ?? '', 'determiner') ?? false) &&
    !(lexicon?.is(tokens[at]?.norm ?? '', 'title') ?? false);
  const first = find(from, to, counts);
  if (first === null) return null;
  let last = first + 1;
  while (last < to && (counts(last) || (tokens[last]?.norm === '.' && last + 1 < to && counts(last + 1)))) last++;
  return { first, last };
}

/** "Station master | Peter Gollin": in English a name ends its phrase; capital words at its head are the place's. */
function nameAtEnd(view: TextView, head: TokenSpan): TokenSpan | null {
  const { tokens, lexicon } = view;
  if (lexicon?.lang !== 'en') return null;
  let first = head.last;
  while (first > head.first && tokens[first - 1]?.capital === true) first--;
  const before = tokens[first - 1];
  const follows = first > head.first && before?.kind === 'word' && !isFunctionWord(view, first - 1);
  return follows && head.last - first >= 2 && head.last - first <= 3 && !lexicon.is(before.norm, 'determiner')
    ? { first, last: head.last }
    : null;
}

/** "Ministry of Foreign Affairs": in English an "of" does not end the name of an organisation. */
function wholeName(view: TextView, run: TokenSpan | null, to: number): TokenSpan | null {
  const goesOn = run !== null && view.lexicon?.lang === 'en' && view.tokens[run.last]?.norm === 'of';
  return goesOn ? { first: run.first, last: to } : run;
}

/** "Candidates Resoundingly Reject …": an adverb in a headline is no name. */
const isAdverb = (view: TextView, at: number): boolean =>
  view.lexicon?.lang === 'en' && wordClassOf(view.tokens[at]?.norm ?? '')?.parts[0] === 'r';

/** After these capital words begin with what an office is the office of. */
const GENITIVE = new Set(['of', 'for', 'the', 'at', 'to', 'in', 'on', 'with']);

/** The last run of capital words: a name stands nearest to the cue ("president of the Court Name Surname"). */
function lastCapitals(view: TextView, from: number, to: number): TokenSpan | null {
  let found: TokenSpan | null = null;
  let next: number = from;
  while (next < to) {
    const run = capitals(view, next, to);
    if (run === null) break;
    found = run;
    next = run.last;
  }
  if (found === null) return null;
  const before = view.tokens[found.first - 1]?.norm ?? '';
  const isGenitive = GENITIVE.has(before) || (before === 'and' && found.last - found.first > 2);
  if (isGenitive) return nameAfterPlace(view, found);
  return endsPhrase(view, found, to) ? found : null;
}

/** In Russian a name ends its phrase; capital words inside one belong to an organisation («глава Лесного института»). */
const endsPhrase = (view: TextView, run: TokenSpan, to: number): boolean =>
  view.lexicon?.lang === 'en' || run.last === to;

function find(from: number, to: number, wanted: (at: number) => boolean): number | null {
  for (let at = from; at < to; at++) if (wanted(at)) return at;
  return null;
}
