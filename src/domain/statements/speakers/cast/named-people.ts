import type { LanguageText } from '../../../languages/language.ts';
import { isNameWord, isSpaceBetween } from '../../../reading/capital-words.ts';
import { runFrom } from '../../../reading/office-run.ts';
import type { Span } from '../../../text/span.ts';
import type { TokenSpan } from '../../../text/token-span.ts';
import { titleBefore } from './title-before.ts';

/** Somebody whom a text names in full, beside an office or as the subject of a sentence. */
export interface NamedPerson {
  /** Token of the first word of the name. */
  readonly at: number;
  /** Token after the name. */
  readonly last: number;
  /** First token of the office before the name, else of the name. */
  readonly from: number;
  readonly name: string;
  /** What all forms of the surname share. */
  readonly key: string;
  readonly given: readonly string[];
  readonly span: Span;
  /** The words of the office beside the name, in normal form. */
  readonly roles: readonly string[];
  /** What it is the office of: words with a capital, in normal form. */
  readonly places: readonly string[];
}

const LONGEST_RUN = 8;

/** All whom a text names in full, in reading order; one pass over its tokens. */
export function namedPeople(read: LanguageText): NamedPerson[] {
  const people: NamedPerson[] = [];
  let floor = 0;
  for (let at = 0; at < read.tokens.length; at++) {
    if (!isNameWord(read, at)) continue;
    const run = runFrom(at, at + LONGEST_RUN, (next) => goesOnInName(read, next));
    // «Фейсал | бин Фархан»: the first name goes with the surname behind the small words.
    const opensNext = read.is(run.last, 'nameParticle') && isNameAfter(read, run.last);
    const person = personIn(read, opensNext ? { first: run.first, last: run.last - 1 } : run, floor);
    if (person !== null) {
      people.push(person);
      floor = person.last;
    }
    at = run.last - 1;
  }
  return people;
}

function isNameAfter(read: LanguageText, particle: number): boolean {
  let at = particle;
  while (read.is(at, 'nameParticle')) at++;
  return isNameWord(read, at);
}

/** "James | P. | Marlow", "J.P. Marlow": the dot of an initial belongs to a name that goes on behind it. */
const goesOnInName = (read: LanguageText, at: number): boolean =>
  isInitialsDot(read, at)
    ? isNameWord(read, at + 1)
    : isNameWord(read, at) && (isSpaceBetween(read, at - 1, at) || isInitialsDot(read, at - 1));

const isInitialsDot = (read: LanguageText, at: number): boolean =>
  read.norm(at) === '.' &&
  read.isCapital(at - 1) &&
  read.norm(at - 1).length === 1 &&
  read.startOf(at) === read.endOf(at - 1);

/** The person whom a run of capital words names; no office of theirs begins before token `floor`. */
function personIn(read: LanguageText, run: TokenSpan, floor: number): NamedPerson | null {
  const { names, offices } = read.language;
  const name = names.inRun(read, run);
  if (name === null) return null;
  const before = offices.before(read, name.first, floor);
  const after = offices.after(read, name.last);
  const roles = [...before.roles, ...after.roles];
  if (roles.length === 0 && !isTitled(read, name.first) && !names.standsAlone(read, run, name)) return null;
  const shown = names.shown(read.wordsOf(name), 'subject');
  return {
    at: name.first,
    last: name.last,
    from: before.from,
    name: shown,
    key: names.surnameKey(shown),
    given: names.given(shown),
    span: read.spanOf(name),
    roles,
    places: [...before.places, ...after.places],
  };
}

function isTitled(read: LanguageText, name: number): boolean {
  const title = titleBefore(read, name);
  return title !== null && read.isCapital(title);
}
