import { type Span, sliceOf } from '../text/span.ts';
import { tokenAt } from '../text/tokens.ts';
import { add, type Company, FURTHEST_BACK, type Person, textOf } from './company.ts';
import { cueAt } from './cue.ts';
import type { Found } from './found.ts';
import { fullNamesBySurname } from './full-names.ts';
import type { NameCase } from './name-case.ts';
import { shownName, surnameKey } from './name-forms.ts';
import { namedPeople } from './named-people.ts';
import { type NamedSource, readSource } from './named-source.ts';
import { officeAfter } from './office.ts';
import { holderOf } from './office-holder.ts';
import { guest, referredTo } from './referred-to.ts';
import { spanOf } from './reported-clause.ts';
import type { TokenSpan } from './source-phrase.ts';
import type { Source, Speaker } from './statement.ts';
import type { TextView } from './text-view.ts';

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

/** Beside "по словам", "խոսքով" and the like a name stands in the genitive. */
function caseOf(view: TextView, statement: Found): NameCase {
  if (statement.cue === null) return 'subject';
  const cue = cueAt(view, tokenAt(view.tokens, statement.cue.start));
  return cue !== null && (cue.classes.has('accordingTo') || cue.classes.has('wordsOf')) ? 'possessor' : 'subject';
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
  person.role ??= textOf(view, read.role) ?? textOf(view, officeAfterName(view, read));
  person.organisation ??= textOf(view, read.organisation);
}

/** The office that stands after a name whose source ends with it. */
const officeAfterName = (view: TextView, read: NamedSource): TokenSpan | null =>
  read.name === null ? null : officeAfter(view, read.name.last);
