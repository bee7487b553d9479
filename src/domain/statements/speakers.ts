import { type Span, sliceOf } from '../text/span.ts';
import { tokenAt } from '../text/tokens.ts';
import { cueAt } from './cue.ts';
import type { Found } from './found.ts';
import type { NameCase } from './name-case.ts';
import { shownName, surnameKey } from './name-forms.ts';
import { isFeminine } from './name-forms-russian.ts';
import { isNameWord, type NamedPerson, namedPeople } from './named-people.ts';
import { type NamedSource, readSource } from './named-source.ts';
import { spanOf } from './reported-clause.ts';
import type { TokenSpan } from './source-phrase.ts';
import type { Source, Speaker } from './statement.ts';
import type { TextView } from './text-view.ts';

interface Person {
  readonly id: string;
  name: string;
  role: string | null;
  organisation: string | null;
  named: Span;
  readonly surname: string | null;
}

/** The persons met so far, beside all whom the text names anywhere. */
interface Company {
  readonly view: TextView;
  readonly lang: string;
  readonly persons: Person[];
  readonly bySurname: Map<string, Person>;
  /** All whom the text names, in reading order, and the first of each surname. */
  readonly people: readonly NamedPerson[];
  readonly peopleByKey: ReadonlyMap<string, NamedPerson>;
  readonly fullNames: ReadonlyMap<string, Span>;
}

/** Who said each statement: names, offices, surnames and pronouns brought together to persons, in reading order. */
export function resolveSpeakers(
  view: TextView,
  found: readonly Found[],
): { speakers: Speaker[]; sources: (Source | null)[] } {
  const people = namedPeople(view);
  const company: Company = {
    view,
    lang: view.lexicon?.lang ?? '',
    persons: [],
    bySurname: new Map(),
    people,
    peopleByKey: new Map(people.toReversed().map((person) => [person.key, person])),
    fullNames: fullNamesBySurname(view),
  };
  let recent: Person | null = null;
  let readTo = 0;
  const sources = found.map((statement): Source | null => {
    if (statement.source === null) {
      // Words that nobody's name stands beside go on with the speaker before them; an answer is the guest's.
      if (recent === null && statement.isAnswer === true) recent = guest(company, statement);
      return recent === null ? null : { speaker: recent.id, mention: null, within: statement.within ?? null };
    }
    const mention = spanOf(view, statement.source);
    const read = readSource(view, statement.source);
    const person: Person = read.pronoun
      ? referredTo(company, statement.source, recent, readTo)
      : (known(company, read, statement.source) ?? introduce(company, statement, statement.source, read));
    learn(company, person, read, mention, caseOf(view, statement));
    recent = person;
    readTo = tokenAt(view.tokens, Math.max(mention.end, statement.segments.at(-1)?.end ?? 0));
    return { speaker: person.id, mention, within: statement.within ?? null };
  });
  return { speakers: company.persons.map(({ surname: _, ...speaker }) => speaker), sources };
}

const textOf = (view: TextView, tokens: TokenSpan | null): string | null =>
  tokens === null ? null : sliceOf(view.text, spanOf(view, tokens));

/** Beside "по словам", "խոսքով" and the like a name stands in the genitive. */
function caseOf(view: TextView, statement: Found): NameCase {
  if (statement.cue === null) return 'subject';
  const cue = cueAt(view, tokenAt(view.tokens, statement.cue.start));
  return cue !== null && (cue.classes.has('accordingTo') || cue.classes.has('wordsOf')) ? 'possessor' : 'subject';
}

function add(company: Company, person: Omit<Person, 'id'>): Person {
  const added: Person = { id: `p${company.persons.length + 1}`, ...person };
  company.persons.push(added);
  if (added.surname !== null && !company.bySurname.has(added.surname)) company.bySurname.set(added.surname, added);
  return added;
}

/** The person of a name that the text gives elsewhere; made known when it is met first. */
function meet(company: Company, person: NamedPerson): Person {
  const met = company.bySurname.get(person.key);
  if (met !== undefined) return met;
  return add(company, {
    name: person.name,
    role: person.roles[0] ?? null,
    organisation: null,
    named: person.span,
    surname: person.key,
  });
}

/** Whom a pronoun stands for: who spoke last, else who was named last before it, else who is named first after it. */
function referredTo(company: Company, source: TokenSpan, recent: Person | null, readTo: number): Person {
  const { view, people } = company;
  const word = view.tokens[source.first]?.norm ?? '';
  const fits = (name: string): boolean =>
    company.lang !== 'ru' ||
    !PRONOUN_OF_WOMAN.has(word) ||
    !name.includes(' ') ||
    isFeminine(name) === PRONOUN_OF_WOMAN.get(word);
  const before = lastBefore(people, source.first, (person) => fits(person.name));
  // Somebody named with an office since the last statement is the nearer one. (A model's sources leave too many names open.)
  const isNearer = before !== null && before.at >= readTo && before.roles.length > 0 && source.first - before.at < NEAR;
  if (recent !== null && fits(recent.name) && !(isNearer && company.lang !== 'en')) return recent;
  if (before !== null) return meet(company, before);
  if (recent !== null) return recent;
  const after = firstAfter(people, source.first, (person) => fits(person.name));
  if (after !== null) return meet(company, after);
  const mention = spanOf(view, source);
  return add(company, {
    name: sliceOf(view.text, mention),
    role: null,
    organisation: null,
    named: mention,
    surname: null,
  });
}

/** Two sentences' worth of tokens. */
const NEAR = 60;

const PRONOUN_OF_WOMAN: ReadonlyMap<string, boolean> = new Map([
  ['она', true],
  ['ее', true],
  ['ей', true],
  ['он', false],
  ['его', false],
  ['ему', false],
]);

/** Who answers in an interview: the person named last before the answer, else first in the text. */
function guest(company: Company, statement: Found): Person | null {
  const at = tokenAt(company.view.tokens, statement.segments[0]?.start ?? 0);
  const person = lastBefore(company.people, at, () => true) ?? company.people[0];
  if (person !== undefined) return meet(company, person);
  const [first] = company.fullNames;
  if (first === undefined) return null;
  const [surname, named] = first;
  const name = shownName(company.lang, sliceOf(company.view.text, named), 'subject');
  return add(company, { name, role: null, organisation: null, named, surname });
}

/** A pronoun or an office looks back (or ahead) over at most this many names. */
const FURTHEST_BACK = 40;

/** The last of the people whose name begins before a token. */
function lastBefore(
  people: readonly NamedPerson[],
  at: number,
  fits: (person: NamedPerson) => boolean,
): NamedPerson | null {
  const end = firstFrom(people, at);
  const near = people.slice(Math.max(0, end - FURTHEST_BACK), end).filter(fits);
  // A name beside an office is surely a person's; two capital words at the head of a sentence may be a place's.
  return near.findLast((person) => person.roles.length > 0) ?? near.at(-1) ?? null;
}

function firstAfter(
  people: readonly NamedPerson[],
  at: number,
  fits: (person: NamedPerson) => boolean,
): NamedPerson | null {
  const start = firstFrom(people, at);
  return people.slice(start, start + FURTHEST_BACK).find(fits) ?? null;
}

/** Index of the first of the people (they stand in reading order) whose name begins at a token or after it. */
function firstFrom(people: readonly NamedPerson[], at: number): number {
  let low = 0;
  let high = people.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((people[middle] as NamedPerson).at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function known(company: Company, read: NamedSource, source: TokenSpan): Person | null {
  const { view, persons } = company;
  const name = textOf(view, read.name);
  if (name !== null) return company.bySurname.get(surnameKey(company.lang, name)) ?? null;
  const role = textOf(view, read.role)?.toLowerCase();
  if (role === undefined) return null;
  const withRole = persons.slice(-FURTHEST_BACK).filter((person) => person.role?.toLowerCase().includes(role) ?? false);
  const organisation = textOf(view, read.organisation)?.toLowerCase();
  const spoken =
    withRole.find((person) => organisation === undefined || person.organisation?.toLowerCase() === organisation) ??
    withRole.at(-1);
  return spoken ?? holderOf(company, read, source);
}

/** The person named before whose office is the same or can be called so: «посол Агнета Линд … Дипломат отметила». */
function holderOf(company: Company, read: NamedSource, source: TokenSpan): Person | null {
  const { view } = company;
  if (read.role === null || isPlural(company, read.role)) return null;
  const words: string[] = [];
  for (let at = read.role.first; at < read.role.last; at++) words.push(view.tokens[at]?.norm ?? '');
  const same = (role: string): boolean => words.some((word) => sameOffice(view, word, role));
  const spoken = company.persons
    .slice(-FURTHEST_BACK)
    .findLast(({ role }) => role?.toLowerCase().split(' ').some(same) ?? false);
  if (spoken !== undefined) return spoken;
  const holder = lastBefore(company.people, source.first, (person) => person.roles.some(same));
  const anyone = words.some((word) => view.lexicon?.is(word, 'role.anyone'));
  const person = holder ?? (anyone ? lastBefore(company.people, source.first, () => true) : null);
  return person === null ? null : meet(company, person);
}

/** Only an office in the singular stands for one person; the first form of the lists is the singular. */
const isPlural = (company: Company, role: TokenSpan): boolean => {
  const { view } = company;
  const word = view.tokens[role.last - 1]?.norm ?? '';
  if (company.lang === 'ru') return !view.lexicon?.is(word, 'role.base');
  return company.lang === 'hy' ? /(?:ներ|եր)/.test(word.slice(-5)) && !word.endsWith('ընկեր') : word.endsWith('s');
};

function sameOffice(view: TextView, a: string, b: string): boolean {
  if (a === b || (b.length > 4 && a.startsWith(b))) return true;
  const { lexicon } = view;
  return lexicon !== null && ROLE_GROUPS.some((group) => lexicon.is(a, group) && lexicon.is(b, group));
}

const ROLE_GROUPS = ['role.secretary', 'role.diplomat', 'role.head', 'role.minister'];

function introduce(company: Company, statement: Found, source: TokenSpan, read: NamedSource): Person {
  const { view, lang } = company;
  const own = textOf(view, read.name);
  const key = own === null ? null : surnameKey(lang, own);
  const elsewhere = key === null ? undefined : company.peopleByKey.get(key);
  const full = key === null ? undefined : (elsewhere?.span ?? company.fullNames.get(key));
  const named = full ?? (read.name === null ? spanOf(view, source) : spanOf(view, read.name));
  const name =
    elsewhere?.name ??
    (own === null ? sliceOf(view.text, named) : shownName(lang, sliceOf(view.text, named), caseOf(view, statement)));
  return add(company, { name, role: null, organisation: null, named, surname: key });
}

function learn(company: Company, person: Person, read: NamedSource, mention: Span, nameCase: NameCase): void {
  const { view, lang } = company;
  const name = textOf(view, read.name);
  if (name !== null && surnameKey(lang, name) === person.surname) {
    const shown = shownName(lang, name, nameCase);
    if (
      shown.split(' ').length > person.name.split(' ').length ||
      (lang === 'en' && shown.length > person.name.length)
    ) {
      person.name = shown;
      person.named = mention;
    }
  }
  person.role ??= textOf(view, read.role);
  person.organisation ??= textOf(view, read.organisation);
}

/** The longest run of capital words that ends in each surname, anywhere in the text: sources often give the surname alone. */
function fullNamesBySurname(view: TextView): Map<string, Span> {
  const { tokens, lexicon } = view;
  const names = new Map<string, Span>();
  const counts = (at: number): boolean => {
    const token = tokens[at];
    if (token === undefined || lexicon === null || !token.capital) return false;
    if (lexicon.lang !== 'en') return isNameWord(view, at);
    return !lexicon.is(token.norm, 'role') && !lexicon.is(token.norm, 'determiner');
  };
  for (let at = 0; at < tokens.length; at++) {
    if (!counts(at)) continue;
    let last = at + 1;
    while (counts(last) && last - at < 4 && view.text.slice(tokens[last - 1]?.end, tokens[last]?.start) === ' ') last++;
    if (last - at === 2 || last - at === 3) {
      const span = spanOf(view, { first: at, last });
      const surname = surnameKey(lexicon?.lang ?? '', sliceOf(view.text, span));
      if (!names.has(surname)) names.set(surname, span);
    }
    at = last - 1;
  }
  return names;
}
