import { officeAfter } from '../../languages/english/sources/office.ts';
import { wholeSource } from '../../languages/english/sources/whole-source.ts';
import type { Language } from '../../languages/language.ts';
import type { NameCase } from '../../languages/name-case.ts';
import type { ReadText } from '../../reading/read-text.ts';
import type { Sentence } from '../../reading/sentence.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import type { TokenSpan } from '../../text/token-span.ts';
import { tokenAt } from '../../text/tokens.ts';
import type { Source, Speaker } from '../statement.ts';
import type { UnresolvedStatement } from '../unresolved-statement.ts';
import { caseBesideCue } from './case-beside-cue.ts';
import { castOf, type Identity, titleBefore, whoIs } from './cast.ts';
import { type Description, describedBy } from './described.ts';
import { writerMeant } from './document-author.ts';
import { isData, ownData } from './figures-as-source.ts';
import { fullNamesBySurname } from './full-names.ts';
import { type Gender, genderOf, genderOfVerb } from './gender.ts';
import { areSameGiven, givenNames } from './given-names.ts';
import { likeNominative, shownName, surnameKey } from './name-forms.ts';
import { type NamedSource, readSource } from './named-source.ts';
import { holderOf, isLike } from './office-holder.ts';
import { bare, isLink, isOffice } from './office-words.ts';
import { bodyMeant, isBody, standsForBody } from './organisation.ts';
import { add, type Company, lastMet, type Person, type Place, textOf } from './persons-met.ts';
import { guest, referredTo } from './referred-to.ts';

/** Who said each statement: names, offices, surnames and pronouns brought together to persons, in reading order. */
export function resolveSpeakers(
  read: ReadText<Language>,
  found: readonly UnresolvedStatement[],
): { speakers: Speaker[]; sources: (Source | null)[] } {
  const company: Company = {
    read,
    lang: read.lexicon.lang,
    persons: [],
    byIdentity: new Map(),
    cast: castOf(read),
    fullNames: fullNamesBySurname(read),
  };
  let recent: Person | null = null;
  let answerer: Person | null = null;
  let lastSaid = -1;
  const sources = found.map((statement): Source | null => {
    const within = statement.within ?? null;
    const end = statement.segments.at(-1)?.end ?? 0;
    if (statement.source === null || isNoSpeaker(read, statement.source, statement)) {
      // Words that nobody's name stands beside go on with the speaker before them; an answer is the guest's.
      if (statement.isAnswer === true) {
        answerer ??= recent?.identity ? recent : (guest(company, statement) ?? recent);
        recent = answerer;
      }
      lastSaid = Math.max(lastSaid, sentenceAt(read, tokenAt(read.tokens, end - 1)));
      return recent === null ? null : { speaker: recent.id, mention: null, within };
    }
    const source = wholeSource(read, statement.source, statement.cue);
    const sentence = sentenceAt(read, source.first);
    const person = whoSpeaks(company, statement, { source, sentence, recent, lastSaid });
    lastSaid = Math.max(lastSaid, sentence, sentenceAt(read, tokenAt(read.tokens, end - 1)));
    if (person === null) return null;
    // Figures have no voice: "he" after them is still who spoke before.
    if (recent === null || !isData(read, source)) recent = person;
    return { speaker: person.id, mention: read.spanOf(source), within };
  });
  return {
    speakers: company.persons.map(({ identity: _, isBody: __, described: ___, ...speaker }) => speaker),
    sources,
  };
}

/** "According to Name, work has begun: …": before a mere colon, common nouns that name no person and no body do not speak. */
function isNoSpeaker(read: ReadText<Language>, source: TokenSpan, { cue }: UnresolvedStatement): boolean {
  if (cue === null || read.text.slice(cue.start, cue.end) !== ':') return false;
  for (let at = source.first; at < source.last; at++) {
    const token = read.tokens[at];
    if (token === undefined || token.capital || isOffice(read, at)) return false;
    if (read.lexicon.is(token.norm, 'pronoun.person') || read.lexicon.is(token.norm, 'role.body')) return false;
  }
  return true;
}

/** Index of the sentence that holds a token. */
function sentenceAt({ sentences }: ReadText<Language>, token: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Sentence).first <= token) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

function whoSpeaks(company: Company, statement: UnresolvedStatement, place: Place): Person | null {
  const { read } = company;
  const { source } = place;
  const parts = readSource(read, source);
  const nameCase = caseBesideCue(read, statement.cue);
  const verb = nameCase === 'subject' ? verbOf(read, statement) : null;
  if (parts.pronoun) return referredTo(company, place, verb);
  const counted = ownData(company, place);
  if (counted !== null) return counted;
  if (parts.name !== null && !standsForBody(read, source)) {
    const person = named(company, parts, parts.name, place, nameCase, verb);
    if (person !== null) {
      learn(company, person, parts, read.spanOf(source), nameCase);
      return person;
    }
  }
  if (standsForBody(read, source)) {
    const body = bodyMeant(company, place);
    if (body !== null) return body;
  }
  const writer = writerMeant(company, place);
  if (writer !== null) return writer;
  const description = describedBy(read, source, parts, nameCase === 'possessor');
  const person =
    (description === null || description.isOneOfMany ? null : described(company, description, place, verb)) ??
    sameWords(company, source) ??
    inWords(company, source, parts, description);
  learn(company, person, parts, read.spanOf(source), nameCase);
  return person;
}

function verbOf(read: ReadText<Language>, statement: UnresolvedStatement): Gender | null {
  if (statement.cue === null) return null;
  const at = tokenAt(read.tokens, Math.max(statement.cue.start, statement.cue.end - 1));
  return genderOfVerb(read.lexicon.lang, read.norm(at));
}

function named(
  company: Company,
  parts: NamedSource,
  span: TokenSpan,
  place: Place,
  nameCase: NameCase,
  verb: Gender | null,
): Person | null {
  const { read, lang, cast } = company;
  const { lexicon } = read;
  const own = textOf(read, span);
  if (own === null || !read.language.hasRules) return null;
  const shown = shownName(lang, own, nameCase);
  const surname = shown.toLowerCase().split(' ').at(-1) ?? '';
  const titles = [...titleBefore(read, span.first), ...(parts.role === null ? [] : wordsOf(read, parts.role))];
  const gender =
    verb ?? genderOf(lexicon, titles, [], '') ?? (nameCase === 'subject' ? genderOf(lexicon, [], [], surname) : null);
  const identity = whoIs(cast, lexicon, shown, place.source.first, gender, place.recent?.identity ?? null);
  const met = company.byIdentity.get(identity);
  if (met !== undefined) return met;
  const elsewhere = identity.named.find(({ given }) => given.length > 0) ?? identity.named[0];
  const full =
    elsewhere?.span ?? (shown.includes(' ') ? undefined : fullName(company, shown, identity)) ?? read.spanOf(span);
  const name =
    elsewhere?.name ??
    (nameCase === 'subject'
      ? likeNominative(lang, shownName(lang, sliceOf(read.text, full), 'subject'), shown)
      : shownName(lang, sliceOf(read.text, full), nameCase));
  return add(company, {
    name,
    role: null,
    organisation: null,
    named: full,
    identity,
    isBody: identity.named.length === 0 && parts.role === null && isBody(read, place.source),
    described: null,
  });
}

/** The fullest name that the text gives elsewhere to one of a surname, if it can be the same person's. */
function fullName(company: Company, own: string, identity: Identity): Span | undefined {
  const { lang, read } = company;
  const given = givenNames(lang, own);
  return company.fullNames
    .get(surnameKey(lang, own))
    ?.find((span) =>
      areSameGiven(lang, givenNames(lang, sliceOf(read.text, span)), given.length > 0 ? given : identity.given),
    );
}

function described(company: Company, description: Description, place: Place, verb: Gender | null): Person | null {
  const calledSo = (person: Person): boolean => person.described?.head === description.head;
  const { recent } = place;
  const isAnyone = company.read.lexicon.is(description.head, 'role.anyone') === true;
  const spoken = isAnyone ? lastMet(company, calledSo) : null;
  if (spoken !== null) return spoken;
  if (recent?.described && isLike(company.read, [recent.described.head], description.head)) return recent;
  return holderOf(company, description, place, verb) ?? lastMet(company, calledSo);
}

/** The same words again, unless they name one of many. */
function sameWords(company: Company, source: TokenSpan): Person | null {
  const { read } = company;
  const first = read.norm(source.first);
  if (['a', 'an', 'another', 'one', 'some', 'other'].includes(first)) return null;
  const bareWords = (from: number): number => (read.is(from, 'determiner') ? from + 1 : from);
  const from = bareWords(source.first);
  if (from >= source.last) return null;
  const words = sliceOf(read.text, read.spanOf({ first: from, last: source.last })).toLowerCase();
  return lastMet(company, ({ identity, name }) => identity === null && ` ${name.toLowerCase()}`.endsWith(` ${words}`));
}

function inWords(company: Company, source: TokenSpan, parts: NamedSource, description: Description | null): Person {
  const { read } = company;
  const named = read.spanOf(source);
  return add(company, {
    name: withoutOwner(read, source),
    role: null,
    organisation: null,
    named,
    identity: null,
    isBody: parts.role === null && isBody(read, source),
    described: description,
  });
}

/** "the expert's" is the expert; "the Prosecutor's | Office" is the office. */
function withoutOwner(read: ReadText<Language>, source: TokenSpan): string {
  const words = sliceOf(read.text, read.spanOf(source));
  const next = read.tokens[source.last];
  if (!/['’`]s$/.test(words)) return words;
  return next?.capital
    ? sliceOf(read.text, read.spanOf({ first: source.first, last: source.last + 1 }))
    : words.slice(0, -2);
}

/** The words of an office that are not those of another's office inside it ("chief of staff of the prime minister", "the mayor's | adviser"). */
function ownOffice(read: ReadText<Language>, role: TokenSpan, name: TokenSpan | null): string[] {
  const last = Math.max(role.last, name?.first ?? 0);
  let first = role.first;
  for (let at = first; read.lexicon.lang === 'en' && at < last - 1 && !isLink(read.norm(at)); at++)
    if (/['’`]s?$/.test(read.norm(at))) first = at + 1;
  const words = wordsOf(read, first === role.first ? role : { first, last });
  const link = read.lexicon.lang === 'en' ? words.findIndex(isLink) : -1;
  const own = link < 0 ? words : words.slice(0, link);
  return own.filter((word) => read.lexicon.lang === 'en' || read.lexicon.is(word, 'office.base')).map(bare);
}

const wordsOf = (read: ReadText<Language>, tokens: TokenSpan): string[] =>
  read.tokens.slice(tokens.first, tokens.last).map((token) => token.norm);

function learn(company: Company, person: Person, parts: NamedSource, mention: Span, nameCase: NameCase): void {
  const { read, lang } = company;
  const name = textOf(read, parts.name);
  if (name !== null && person.identity !== null) {
    const shown = shownName(lang, name, nameCase);
    if (
      shown.split(' ').length > person.name.split(' ').length ||
      (lang === 'en' && shown.length > person.name.length)
    ) {
      person.name = shown;
      person.named = mention;
    }
    if (parts.role !== null)
      for (const word of ownOffice(read, parts.role, parts.name)) person.identity.roles.add(word);
    if (parts.organisation !== null)
      for (const word of wordsOf(read, parts.organisation)) person.identity.places.add(word);
  }
  person.role ??= textOf(read, parts.role) ?? textOf(read, officeAfterName(read, parts));
  person.organisation ??= textOf(read, parts.organisation);
}

/** The office that stands after a name whose source ends with it. */
const officeAfterName = (read: ReadText<Language>, parts: NamedSource): TokenSpan | null =>
  parts.name === null ? null : officeAfter(read, parts.name.last);
