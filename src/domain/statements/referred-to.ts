import { sliceOf } from '../text/span.ts';
import { tokenAt } from '../text/tokens.ts';
import { add, type Company, firstAfter, lastBefore, meet, type Person } from './company.ts';
import type { Found } from './found.ts';
import { shownName } from './name-forms.ts';
import { isFeminine } from './name-forms-russian.ts';
import { spanOf } from './reported-clause.ts';
import type { TokenSpan } from './source-phrase.ts';

/** Whom a pronoun stands for: who spoke last, else who was named last before it, else who is named first after it. */
export function referredTo(company: Company, source: TokenSpan, recent: Person | null, readTo: number): Person {
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
export function guest(company: Company, statement: Found): Person | null {
  const at = tokenAt(company.view.tokens, statement.segments[0]?.start ?? 0);
  const person = lastBefore(company.people, at, () => true) ?? company.people[0];
  if (person !== undefined) return meet(company, person);
  const [first] = company.fullNames;
  if (first === undefined) return null;
  const [surname, named] = first;
  const name = shownName(company.lang, sliceOf(company.view.text, named), 'subject');
  return add(company, { name, role: null, organisation: null, named, surname });
}
