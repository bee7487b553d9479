import { sliceOf } from '../../text/span.ts';
import { tokenAt } from '../../text/tokens.ts';
import type { UnresolvedStatement } from '../unresolved-statement.ts';
import { type Identity, lastPlace, type Mention, mentionFrom, whoIs } from './cast.ts';
import { agree, type Gender, genderOf, genderOfPronoun } from './gender.ts';
import { shownName } from './name-forms.ts';
import { topicSince } from './office-holder.ts';
import { isOffice } from './office-words.ts';
import { add, type Company, FURTHEST_BACK, meet, type Person, type Place } from './persons-met.ts';

/**
 * Whom a pronoun stands for: whom the sentences since the last statement are about, else who spoke last, else who was named
 * last before it, else who is named first after it. Null where none of them can be meant and the word is no subject ("her").
 */
export function referredTo(company: Company, place: Place, verb: Gender | null): Person | null {
  const { read, cast } = company;
  const { source, recent } = place;
  const word = read.norm(source.first);
  const gender = genderOfPronoun(word) ?? verb;
  const fits = (identity: Identity | null): boolean => identity === null || agree(identity.gender, gender);
  // Two capital words at the head of a sentence may be a place's; a woman or a man is surely no place.
  const isPerson = (identity: Identity): boolean =>
    gender === null || identity.roles.size > 0 || identity.gender !== null || company.byIdentity.has(identity);
  const related = RELATIVE.has(word) ? mentionBefore(company, place) : null;
  if (related !== null) return meet(company, related) ?? recent;
  const topic = gender === null && company.lang !== 'hy' ? null : topicSince(company, place);
  const likely = topic !== null && fits(topic) && isPerson(topic) ? topic : (recent?.identity ?? null);
  // A name whose gender is unknown is likelier a man's: most women's names tell it by their ending.
  const sure = likely?.gender === null && gender === 'woman' ? onlyOneOf(company, place, gender) : null;
  const meant = sure ?? (likely === topic ? topic : null);
  if (meant !== null) {
    const met = meet(company, meant);
    if (met !== null) return met;
  }
  const isOneForMany = PLURAL.has(word) && recent?.identity;
  if (recent !== null && !isOneForMany && fits(recent.identity) && !(recent.isBody && gender !== null)) return recent;
  if (isOneForMany) return inItsWords(company, place);
  const at = mentionFrom(cast, source.first);
  const stands = (identity: Identity): boolean => fits(identity) && isPerson(identity);
  const before = lastFitting(cast.mentions.slice(Math.max(0, at - FURTHEST_BACK), at), stands);
  const after = (): Mention | undefined =>
    cast.mentions.slice(at, at + FURTHEST_BACK).find((mention) => stands(mention.identity));
  const mention = before ?? (recent === null ? after() : undefined);
  const met = mention === undefined ? null : meet(company, mention.identity);
  if (met !== null) return met;
  if (recent?.identity && isAlone(company, place, recent.identity)) return recent;
  return inItsWords(company, place);
}

/**
 * "Lawmaker Name Surname said …. "…," he added": whom only the ending of a first name calls a woman, and nobody else is there,
 * by name or by office.
 */
function isAlone(company: Company, place: Place, identity: Identity): boolean {
  const { cast, read, lang } = company;
  const { source, sentence, lastSaid } = place;
  const surname = identity.key;
  if (lang !== 'en' || !read.language.hasRules || sentence - lastSaid > 1) return false;
  if (genderOf(read.lexicon, [...identity.roles, ...identity.given.slice(0, 1)], [], surname) !== null) return false;
  const last = lastPlace(identity.at, source.first);
  const from = company.read.sentences[Math.max(0, sentence - FURTHEST_SENTENCE)]?.first ?? 0;
  for (let at = mentionFrom(cast, from); (cast.mentions[at]?.at ?? source.first) < source.first; at++)
    if (cast.mentions[at]?.identity !== identity) return false;
  for (let at = last; at < source.first; at++) if (isOffice(read, at)) return false;
  return last >= from;
}

/** A pronoun that stands for nobody surely is shown as it is; "her" and "his" are nobody's name. */
function inItsWords(company: Company, { source }: Place): Person | null {
  const { read } = company;
  if (!read.is(source.first, 'pronoun.person')) return null;
  const span = read.spanOf(source);
  return add(company, {
    name: sliceOf(read.text, span),
    role: null,
    organisation: null,
    named: span,
    identity: null,
    isBody: false,
    described: null,
  });
}

/** The only woman or man, by name or office, whom the sentences since the last statement name. */
function onlyOneOf(company: Company, place: Place, gender: Gender): Identity | null {
  const { cast } = company;
  const from = company.read.sentences[Math.max(0, place.lastSaid, place.sentence - FURTHEST_SENTENCE)]?.first ?? 0;
  const found = new Set<Identity>();
  for (let at = mentionFrom(cast, place.source.first) - 1; at >= 0; at--) {
    const mention = cast.mentions[at] as Mention;
    if (mention.at < from) break;
    if (mention.identity.gender === gender) found.add(mention.identity);
  }
  return found.size === 1 ? ([...found][0] ?? null) : null;
}
const FURTHEST_SENTENCE = 2;

const PLURAL = new Set(['they', 'them', 'their', 'они', 'их', 'им', 'նրանք', 'նրանց']);
const RELATIVE = new Set(['who', 'который', 'которая', 'որը', 'ով']);

/** "Name Surname, who said …": the name before the word in its own sentence. */
function mentionBefore(company: Company, place: Place): Identity | null {
  const { cast } = company;
  const mention = cast.mentions[mentionFrom(cast, place.source.first) - 1];
  return mention !== undefined && mention.at >= (company.read.sentences[place.sentence]?.first ?? 0)
    ? mention.identity
    : null;
}

/** A name beside an office is surely a person's; two capital words at the head of a sentence may be a place's. */
function lastFitting(mentions: readonly Mention[], fits: (identity: Identity) => boolean): Mention | undefined {
  const fitting = mentions.filter((mention) => fits(mention.identity));
  return fitting.findLast((mention) => mention.identity.roles.size > 0) ?? fitting.at(-1);
}

/** Who answers in an interview: the person named last before the answer, else first in the text. */
export function guest(company: Company, statement: UnresolvedStatement): Person | null {
  const { cast, read, lang } = company;
  const at = mentionFrom(cast, tokenAt(read.tokens, statement.segments[0]?.start ?? 0));
  const mention = lastFitting(cast.mentions.slice(Math.max(0, at - FURTHEST_BACK), at), () => true) ?? cast.mentions[0];
  if (mention !== undefined) return meet(company, mention.identity);
  const [first] = company.fullNames.values();
  const named = first?.[0];
  if (named === undefined || !read.language.hasRules) return null;
  const name = shownName(lang, sliceOf(read.text, named), 'subject');
  const identity = whoIs(cast, read.lexicon, name, 0, null, null);
  return (
    company.byIdentity.get(identity) ??
    add(company, { name, role: null, organisation: null, named, identity, isBody: false, described: null })
  );
}
