import type { SourceParts } from '../../languages/language.ts';
import type { NameCase } from '../../languages/name-case.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import type { TokenSpan } from '../../text/token-span.ts';
import { normalForm } from '../../text/tokens.ts';
import { genderOf, lastWordOf } from './cast/gender.ts';
import { areSameGiven } from './cast/given-names.ts';
import { formsLike, fullest, type Identity } from './cast/identity.ts';
import { titleBefore } from './cast/title-before.ts';
import { isBody } from './organisation.ts';
import type { Person, PersonsMet, Place } from './persons-met.ts';

/** The person whom the name of a source means, by the fullest form that the text has of it. */
export function personNamed(met: PersonsMet, place: Place, { role }: SourceParts, name: TokenSpan): Person {
  const { read, language } = met;
  const { nameCase, source, verb } = place;
  const shown = language.names.shown(read.wordsOf(name), nameCase);
  const title = titleBefore(read, name.first);
  const titles = [...(title === null ? [] : [read.norm(title)]), ...normsAt(met, role)];
  const surname = nameCase === 'subject' ? lastWordOf(shown) : '';
  const gender = verb ?? genderOf(language, titles, [], '') ?? genderOf(language, [], [], surname);
  const recent = place.recent?.identity ?? null;
  const identity = met.cast.people.whoIs({ name: shown, at: source.first, gender, recent });
  const known = met.known(identity);
  if (known !== undefined) return known;
  const isNoPerson = identity.named.length === 0 && role === null && isBody(read, source);
  const full = inFull(met, identity);
  const likeSource = full === null ? null : { ...full, name: asInSource(met, full.name, shown, nameCase) };
  const spelt = (): Name => asSpelt(met, place, identity, { words: name, title });
  return met.add({ ...(likeSource ?? spelt()), identity, isBody: isNoPerson });
}

/** The full name, spelt as the source has it where only the spelling differs («Լեւոն», «Լևոն»), with its surname in the nominative. */
function asInSource({ language }: PersonsMet, full: string, shown: string, nameCase: NameCase): string {
  return normalForm(full) === normalForm(shown) ? shown : language.names.likeNominative(full, shown, nameCase);
}

const normsAt = ({ read }: PersonsMet, tokens: TokenSpan | null): string[] =>
  tokens === null ? [] : read.tokens.slice(tokens.first, tokens.last).map(({ norm }) => norm);

type Name = Pick<Person, 'name' | 'named'>;

/** As the text names somebody beside an office or as a subject. */
function inFull({ language }: PersonsMet, { named }: Identity): Name | null {
  const best = fullest(named);
  if (best === undefined) return null;
  return { name: language.names.likeliestForm(formsLike(named, best)), named: best.span };
}

/** A name, and the token of the title before it. */
interface Titled {
  readonly words: TokenSpan;
  readonly title: number | null;
}

/** As the source has it; a surname alone by a full name elsewhere. */
function asSpelt(met: PersonsMet, { nameCase }: Place, identity: Identity, { words, title }: Titled): Name {
  const { read } = met;
  const { names } = met.language;
  const own = names.shown(read.wordsOf(words), nameCase);
  const named = (own.includes(' ') ? undefined : fullName(met, own, identity, title)) ?? read.spanOf(words);
  const shown = names.shown(sliceOf(read.text, named), nameCase);
  return { name: nameCase === 'subject' ? names.likeNominative(shown, own, nameCase) : shown, named };
}

/** The first full name of a surname in the text that can be the same person's: not "Mr Holt" of Mrs Holt. */
function fullName(
  { fullNames, language, read }: PersonsMet,
  own: string,
  { given }: Identity,
  title: number | null,
): Span | undefined {
  const { names } = language;
  const ownGiven = names.given(own);
  const known = ownGiven.length > 0 ? ownGiven : given;
  const isAnothers = (first: number): boolean =>
    read.is(first, 'title') && title !== null && read.norm(first) !== read.norm(title);
  return fullNames
    .get(names.surnameKey(own))
    ?.find(
      (span) =>
        !isAnothers(read.rangeOf(span).first) && areSameGiven(names, names.given(sliceOf(read.text, span)), known),
    );
}
