import type { Language } from '../../languages/language.ts';
import type { ReadText } from '../../reading/read-text.ts';
import type { TokenSpan } from '../../text/token-span.ts';
import { lastNamedBefore } from '../speakers/cast/last-named-before.ts';
import { type NamedPerson, namedPeople } from '../speakers/cast/named-people.ts';
import { addressed } from './interviewer.ts';
import type { Turn } from './turn.ts';

/** Who answers in an interview, by the token that it begins at. `surely` is null where only the names before it can tell. */
export interface Interviewee {
  readonly surely: TokenSpan | null;
  readonly perhaps: TokenSpan | null;
}

/** Questions that are looked at for a name. */
const QUESTIONS = 4;

/** Finds whom the interviewer speaks to, or whom a sentence before the interview introduces as its guest; made once a text. */
export function interviewees(read: ReadText<Language>, turns: readonly Turn[]): (firstTurn: number) => Interviewee {
  const people = namedPeople(read);
  const introduced = introducedPeople(read, people);
  return (firstTurn) => {
    const start = read.sentences[turns[firstTurn]?.first ?? 0]?.first ?? 0;
    const opening = turns.slice(firstTurn, firstTurn + 2 * QUESTIONS);
    const last = (known: readonly NamedPerson[]): TokenSpan | null =>
      introduction(
        read,
        lastNamedBefore(known, start, () => true),
      );
    const guest = spokenTo(read, opening, (fits) => lastNamedBefore(people, start, fits));
    return { surely: guest ?? last(introduced), perhaps: last(people) };
  };
}

/** The people in sentences that speak of an interview, those who conduct it left out. */
function introducedPeople(read: ReadText<Language>, people: readonly NamedPerson[]): NamedPerson[] {
  const introduced: NamedPerson[] = [];
  let next = 0;
  for (const { first, last } of read.sentences) {
    const inside: NamedPerson[] = [];
    while (next < people.length && (people[next] as NamedPerson).at < last) inside.push(people[next++] as NamedPerson);
    if (inside.length === 0 || !speaksOfInterview(read, first, last)) continue;
    const guests = inside.filter(
      ({ at, roles }) => !isOutlet(read, at) && !roles.some((role) => read.lexicon.is(role, 'interviewer')),
    );
    const guest = guests.find(({ roles }) => roles.length > 0) ?? guests[0];
    if (guest !== undefined) introduced.push(guest);
  }
  return introduced;
}

/** "an interview with | the | Lenn Courier": people have no article. */
const isOutlet = (read: ReadText<Language>, name: number): boolean =>
  read.is(name - 1, 'definite') && read.is(name - 1, 'determiner');

/** Whether words of interviewing stand before a token. */
export const namesInterview = (read: ReadText<Language>, before: number): boolean => speaksOfInterview(read, 0, before);

function speaksOfInterview(read: ReadText<Language>, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (read.is(at, 'interview')) return true;
  return false;
}

/** "Mr. Marjanyan, …": the person of that surname, or of that first name (with a patronymic), else the name as it stands there. */
function spokenTo(
  read: ReadText<Language>,
  turns: readonly Turn[],
  before: (fits: (person: NamedPerson) => boolean) => NamedPerson | null,
): TokenSpan | null {
  for (const { role, words } of turns) {
    const [first] = words;
    const name = role === 'asks' && first !== undefined ? addressed(read, read.rangeOf(first)) : null;
    if (name === null) continue;
    const wordAt = (at: number): string => read.text.slice(read.startOf(at), read.endOf(at));
    const key = read.language.names.surnameKey(wordAt(name.last - 1));
    const given = wordAt(name.first);
    const person = before((known) => known.key === key) ?? before((known) => known.name.split(' ')[0] === given);
    return introduction(read, person) ?? name;
  }
  return null;
}

/** The words that introduce a person: the name, with the office before it in languages that need it. */
function introduction(read: ReadText<Language>, person: NamedPerson | null): TokenSpan | null {
  if (person === null) return null;
  return { first: read.language.interviews.introductionOf(read, person.at), last: read.rangeOf(person.span).last };
}
