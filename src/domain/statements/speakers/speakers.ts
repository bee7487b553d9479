import { officeAfter } from '../../languages/english/sources/office.ts';
import { wholeSource } from '../../languages/english/sources/whole-source.ts';
import type { NameCase } from '../../languages/name-case.ts';
import { spanOf } from '../../reading/reported-clause.ts';
import type { Sentence } from '../../reading/sentences.ts';
import type { TokenSpan } from '../../reading/source-phrase.ts';
import type { TextView } from '../../reading/text-view.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { tokenAt } from '../../text/tokens.ts';
import type { Source, Speaker } from '../statement.ts';
import type { Found } from '../unresolved-statement.ts';
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
  view: TextView,
  found: readonly Found[],
  sentences: readonly Sentence[],
  quotationOf: Int32Array,
): { speakers: Speaker[]; sources: (Source | null)[] } {
  const company: Company = {
    view,
    lang: view.lexicon?.lang ?? '',
    sentences,
    quotationOf,
    persons: [],
    byIdentity: new Map(),
    cast: castOf(view),
    fullNames: fullNamesBySurname(view),
  };
  let recent: Person | null = null;
  let answerer: Person | null = null;
  let lastSaid = -1;
  const sources = found.map((statement): Source | null => {
    const within = statement.within ?? null;
    const end = statement.segments.at(-1)?.end ?? 0;
    if (statement.source === null || isNoSpeaker(view, statement.source, statement)) {
      // Words that nobody's name stands beside go on with the speaker before them; an answer is the guest's.
      if (statement.isAnswer === true) {
        answerer ??= recent?.identity ? recent : (guest(company, statement) ?? recent);
        recent = answerer;
      }
      lastSaid = Math.max(lastSaid, sentenceAt(sentences, tokenAt(view.tokens, end - 1)));
      return recent === null ? null : { speaker: recent.id, mention: null, within };
    }
    const source = wholeSource(view, statement.source, statement.cue);
    const sentence = sentenceAt(sentences, source.first);
    const person = whoSpeaks(company, statement, { source, sentence, recent, lastSaid });
    lastSaid = Math.max(lastSaid, sentence, sentenceAt(sentences, tokenAt(view.tokens, end - 1)));
    if (person === null) return null;
    // Figures have no voice: "he" after them is still who spoke before.
    if (recent === null || !isData(view, source)) recent = person;
    return { speaker: person.id, mention: spanOf(view, source), within };
  });
  return {
    speakers: company.persons.map(({ identity: _, isBody: __, described: ___, ...speaker }) => speaker),
    sources,
  };
}

/** "According to Name, work has begun: …": before a mere colon, common nouns that name no person and no body do not speak. */
function isNoSpeaker(view: TextView, source: TokenSpan, { cue }: Found): boolean {
  if (cue === null || view.text.slice(cue.start, cue.end) !== ':') return false;
  for (let at = source.first; at < source.last; at++) {
    const token = view.tokens[at];
    if (token === undefined || token.capital || isOffice(view, at)) return false;
    if (view.lexicon?.is(token.norm, 'pronoun.person') || view.lexicon?.is(token.norm, 'role.body')) return false;
  }
  return true;
}

/** Index of the sentence that holds a token. */
function sentenceAt(sentences: readonly Sentence[], token: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Sentence).first <= token) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

function whoSpeaks(company: Company, statement: Found, place: Place): Person | null {
  const { view } = company;
  const { source } = place;
  const read = readSource(view, source);
  const nameCase = caseBesideCue(view, statement.cue);
  const verb = nameCase === 'subject' ? verbOf(view, statement) : null;
  if (read.pronoun) return referredTo(company, place, verb);
  const counted = ownData(company, place);
  if (counted !== null) return counted;
  if (read.name !== null && !standsForBody(view, source)) {
    const person = named(company, read, read.name, place, nameCase, verb);
    if (person !== null) {
      learn(company, person, read, spanOf(view, source), nameCase);
      return person;
    }
  }
  if (standsForBody(view, source)) {
    const body = bodyMeant(company, place);
    if (body !== null) return body;
  }
  const writer = writerMeant(company, place);
  if (writer !== null) return writer;
  const description = describedBy(view, source, read, nameCase === 'possessor');
  const person =
    (description === null || description.isOneOfMany ? null : described(company, description, place, verb)) ??
    sameWords(company, source) ??
    inWords(company, source, read, description);
  learn(company, person, read, spanOf(view, source), nameCase);
  return person;
}

function verbOf(view: TextView, statement: Found): Gender | null {
  if (statement.cue === null) return null;
  const at = tokenAt(view.tokens, Math.max(statement.cue.start, statement.cue.end - 1));
  return genderOfVerb(view.lexicon?.lang ?? '', view.tokens[at]?.norm ?? '');
}

function named(
  company: Company,
  read: NamedSource,
  span: TokenSpan,
  place: Place,
  nameCase: NameCase,
  verb: Gender | null,
): Person | null {
  const { view, lang, cast } = company;
  const { lexicon } = view;
  const own = textOf(view, span);
  if (own === null || lexicon === null) return null;
  const shown = shownName(lang, own, nameCase);
  const surname = shown.toLowerCase().split(' ').at(-1) ?? '';
  const titles = [...titleBefore(view, span.first), ...(read.role === null ? [] : wordsOf(view, read.role))];
  const gender =
    verb ?? genderOf(lexicon, titles, [], '') ?? (nameCase === 'subject' ? genderOf(lexicon, [], [], surname) : null);
  const identity = whoIs(cast, lexicon, shown, place.source.first, gender, place.recent?.identity ?? null);
  const met = company.byIdentity.get(identity);
  if (met !== undefined) return met;
  const elsewhere = identity.named.find(({ given }) => given.length > 0) ?? identity.named[0];
  const full =
    elsewhere?.span ?? (shown.includes(' ') ? undefined : fullName(company, shown, identity)) ?? spanOf(view, span);
  const name =
    elsewhere?.name ??
    (nameCase === 'subject'
      ? likeNominative(lang, shownName(lang, sliceOf(view.text, full), 'subject'), shown)
      : shownName(lang, sliceOf(view.text, full), nameCase));
  return add(company, {
    name,
    role: null,
    organisation: null,
    named: full,
    identity,
    isBody: identity.named.length === 0 && read.role === null && isBody(view, place.source),
    described: null,
  });
}

/** The fullest name that the text gives elsewhere to one of a surname, if it can be the same person's. */
function fullName(company: Company, own: string, identity: Identity): Span | undefined {
  const { lang, view } = company;
  const given = givenNames(lang, own);
  return company.fullNames
    .get(surnameKey(lang, own))
    ?.find((span) =>
      areSameGiven(lang, givenNames(lang, sliceOf(view.text, span)), given.length > 0 ? given : identity.given),
    );
}

function described(company: Company, description: Description, place: Place, verb: Gender | null): Person | null {
  const calledSo = (person: Person): boolean => person.described?.head === description.head;
  const { recent } = place;
  const isAnyone = company.view.lexicon?.is(description.head, 'role.anyone') === true;
  const spoken = isAnyone ? lastMet(company, calledSo) : null;
  if (spoken !== null) return spoken;
  if (recent?.described && isLike(company.view, [recent.described.head], description.head)) return recent;
  return holderOf(company, description, place, verb) ?? lastMet(company, calledSo);
}

/** The same words again, unless they name one of many. */
function sameWords(company: Company, source: TokenSpan): Person | null {
  const { view } = company;
  const { lexicon, tokens } = view;
  const first = tokens[source.first]?.norm ?? '';
  if (['a', 'an', 'another', 'one', 'some', 'other'].includes(first)) return null;
  const bareWords = (from: number): number => (lexicon?.is(tokens[from]?.norm ?? '', 'determiner') ? from + 1 : from);
  const from = bareWords(source.first);
  if (from >= source.last) return null;
  const words = sliceOf(view.text, spanOf(view, { first: from, last: source.last })).toLowerCase();
  return lastMet(company, ({ identity, name }) => identity === null && ` ${name.toLowerCase()}`.endsWith(` ${words}`));
}

function inWords(company: Company, source: TokenSpan, read: NamedSource, description: Description | null): Person {
  const { view } = company;
  const named = spanOf(view, source);
  return add(company, {
    name: withoutOwner(view, source),
    role: null,
    organisation: null,
    named,
    identity: null,
    isBody: read.role === null && isBody(view, source),
    described: description,
  });
}

/** "the expert's" is the expert; "the Prosecutor's | Office" is the office. */
function withoutOwner(view: TextView, source: TokenSpan): string {
  const words = sliceOf(view.text, spanOf(view, source));
  const next = view.tokens[source.last];
  if (!/['’`]s$/.test(words)) return words;
  return next?.capital
    ? sliceOf(view.text, spanOf(view, { first: source.first, last: source.last + 1 }))
    : words.slice(0, -2);
}

/** The words of an office that are not those of another's office inside it ("chief of staff of the prime minister", "the mayor's | adviser"). */
function ownOffice(view: TextView, role: TokenSpan, name: TokenSpan | null): string[] {
  const { tokens } = view;
  const last = Math.max(role.last, name?.first ?? 0);
  let first = role.first;
  for (let at = first; view.lexicon?.lang === 'en' && at < last - 1 && !isLink(tokens[at]?.norm ?? ''); at++)
    if (/['’`]s?$/.test(tokens[at]?.norm ?? '')) first = at + 1;
  const words = wordsOf(view, first === role.first ? role : { first, last });
  const link = view.lexicon?.lang === 'en' ? words.findIndex(isLink) : -1;
  const own = link < 0 ? words : words.slice(0, link);
  return own.filter((word) => view.lexicon?.lang === 'en' || view.lexicon?.is(word, 'office.base')).map(bare);
}

const wordsOf = (view: TextView, tokens: TokenSpan): string[] =>
  view.tokens.slice(tokens.first, tokens.last).map((token) => token.norm);

function learn(company: Company, person: Person, read: NamedSource, mention: Span, nameCase: NameCase): void {
  const { view, lang } = company;
  const name = textOf(view, read.name);
  if (name !== null && person.identity !== null) {
    const shown = shownName(lang, name, nameCase);
    if (
      shown.split(' ').length > person.name.split(' ').length ||
      (lang === 'en' && shown.length > person.name.length)
    ) {
      person.name = shown;
      person.named = mention;
    }
    if (read.role !== null) for (const word of ownOffice(view, read.role, read.name)) person.identity.roles.add(word);
    if (read.organisation !== null)
      for (const word of wordsOf(view, read.organisation)) person.identity.places.add(word);
  }
  person.role ??= textOf(view, read.role) ?? textOf(view, officeAfterName(view, read));
  person.organisation ??= textOf(view, read.organisation);
}

/** The office that stands after a name whose source ends with it. */
const officeAfterName = (view: TextView, read: NamedSource): TokenSpan | null =>
  read.name === null ? null : officeAfter(view, read.name.last);
