import { type Span, sliceOf } from '../text/span.ts';
import type { Found } from './found.ts';
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

/** Who said each statement: names, offices, surnames and pronouns brought together to persons, in reading order. */
export function resolveSpeakers(view: TextView, found: readonly Found[]): { speakers: Speaker[]; sources: (Source | null)[] } {
  const persons: Person[] = [];
  const fullNames = fullNamesBySurname(view);
  let recent: Person | null = null;
  const sources = found.map((statement): Source | null => {
    if (statement.source === null) {
      // Words in marks that nobody's name stands beside go on with the speaker before them.
      return recent !== null ? { speaker: recent.id, mention: null, within: statement.within ?? null } : null;
    }
    const mention = spanOf(view, statement.source);
    const read = readSource(view, statement.source);
    const person: Person = read.pronoun ? (recent ?? anonymous(view, persons, mention)) : (known(view, persons, read) ?? introduce(view, persons, statement.source, read, fullNames));
    learn(view, person, read, mention);
    recent = person;
    return { speaker: person.id, mention, within: statement.within ?? null };
  });
  return { speakers: persons.map(({ surname: _, ...speaker }) => speaker), sources };
}

const textOf = (view: TextView, tokens: TokenSpan | null): string | null => (tokens === null ? null : sliceOf(view.text, spanOf(view, tokens)));

const withoutPossessive = (word: string): string => word.replace(/['’`]s$/, '');

const surnameOf = (name: string): string => withoutPossessive(name.toLowerCase().split(' ').at(-1) ?? '');

function known(view: TextView, persons: readonly Person[], read: NamedSource): Person | null {
  const name = textOf(view, read.name);
  if (name !== null) return persons.find((person) => person.surname === surnameOf(name)) ?? null;
  const role = textOf(view, read.role)?.toLowerCase();
  if (role === undefined) return null;
  const withRole = persons.filter((person) => person.role?.toLowerCase().includes(role) ?? false);
  const organisation = textOf(view, read.organisation)?.toLowerCase();
  return withRole.find((person) => organisation === undefined || person.organisation?.toLowerCase() === organisation) ?? withRole.at(-1) ?? null;
}

function introduce(view: TextView, persons: Person[], source: TokenSpan, read: NamedSource, fullNames: ReadonlyMap<string, Span>): Person {
  const own = textOf(view, read.name);
  const full = own === null ? undefined : fullNames.get(surnameOf(own));
  const named = full ?? (read.name === null ? spanOf(view, source) : spanOf(view, read.name));
  const person: Person = {
    id: `p${persons.length + 1}`,
    name: withoutPossessive(sliceOf(view.text, named)),
    role: null,
    organisation: null,
    named,
    surname: own === null ? null : surnameOf(own),
  };
  persons.push(person);
  return person;
}

function anonymous(view: TextView, persons: Person[], mention: Span): Person {
  const person: Person = { id: `p${persons.length + 1}`, name: sliceOf(view.text, mention), role: null, organisation: null, named: mention, surname: null };
  persons.push(person);
  return person;
}

function learn(view: TextView, person: Person, read: NamedSource, mention: Span): void {
  const name = textOf(view, read.name);
  if (name !== null && withoutPossessive(name).length > person.name.length && surnameOf(name) === person.surname) {
    person.name = withoutPossessive(name);
    person.named = mention;
  }
  person.role ??= textOf(view, read.role);
  person.organisation ??= textOf(view, read.organisation);
}

/** The longest run of capital words that ends in each surname, anywhere in the text: sources often give the surname alone. */
function fullNamesBySurname(view: TextView): Map<string, Span> {
  const { tokens, lexicon } = view;
  const names = new Map<string, Span>();
  const isNameWord = (at: number): boolean => {
    const token = tokens[at];
    return token !== undefined && token.capital && !(lexicon?.is(token.norm, 'role') ?? false) && !(lexicon?.is(token.norm, 'determiner') ?? false);
  };
  for (let at = 0; at < tokens.length; at++) {
    if (!isNameWord(at)) continue;
    let last = at + 1;
    while (isNameWord(last) && last - at < 4 && view.text.slice(tokens[last - 1]?.end, tokens[last]?.start) === ' ') last++;
    if (last - at === 2 || last - at === 3) {
      const span = spanOf(view, { first: at, last });
      const surname = surnameOf(sliceOf(view.text, span));
      if (!names.has(surname)) names.set(surname, span);
    }
    at = last - 1;
  }
  return names;
}
