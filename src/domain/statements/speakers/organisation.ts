import type { LanguageText } from '../../languages/language.ts';
import { sliceOf } from '../../text/span.ts';
import type { TokenSpan } from '../../text/token-span.ts';
import { isAbbreviation } from './cast.ts';
import { add, type Company, lastMet, type Person, type Place } from './persons-met.ts';

/** Whether words name a body, not a person: a word for one stands among them, or they are nothing but an abbreviation. */
export function isBody(read: LanguageText, source: TokenSpan): boolean {
  const { tokens, lexicon } = read;
  if (!read.language.hasRules) return false;
  let words = 0;
  let abbreviations = 0;
  for (let at = source.first; at < source.last; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || lexicon.is(token.norm, 'determiner')) continue;
    if (isBodyWord(read, at)) return true;
    words++;
    if (isAbbreviation(read, token)) abbreviations++;
  }
  return words > 0 && words === abbreviations;
}

const isBodyWord = (read: LanguageText, at: number): boolean => {
  const word = read.norm(at);
  return read.lexicon.is(word, 'role.body') === true || read.lexicon.is(word, 'organisation') === true;
};

/** "it", "the organization": a word for a body without its name. */
export function standsForBody(read: LanguageText, source: TokenSpan): boolean {
  const { tokens, lexicon } = read;
  if (!read.language.hasRules) return false;
  const length = source.last - source.first;
  const last = tokens[source.last - 1];
  if (last === undefined) return false;
  if (lexicon.lang === 'en') {
    if (length === 1) return last.norm === 'it';
    return length === 2 && read.norm(source.first) === 'the' && !last.capital && lexicon.is(last.norm, 'role.body');
  }
  return length === 1 && lexicon.is(last.norm, 'role.body');
}

/**
 * The body that a word stands for: the subject of the sentences since the last statement, else who spoke last, if it is one; by
 * its own word ("the ministry") also one that spoke before.
 */
export function bodyMeant(company: Company, place: Place): Person | null {
  const { read } = company;
  const word = read.norm(place.source.last - 1);
  const isAny = word === 'it' || read.lexicon.is(word, 'role.anyBody') === true;
  const fits = (name: string): boolean => isAny || name.toLowerCase().includes(word);
  for (let number = place.sentence - 1; number > place.lastSaid && number >= place.sentence - FURTHEST; number--) {
    const named = bodyAtHead(company, number);
    if (named !== null && fits(sliceOf(read.text, read.spanOf(named))))
      return known(company, named) ?? introduced(company, named);
  }
  if (place.recent?.isBody && fits(place.recent.name)) return place.recent;
  return word === 'it' ? null : lastMet(company, ({ isBody, name }) => isBody && name.toLowerCase().includes(word));
}

const FURTHEST = 3;

function known(company: Company, named: TokenSpan): Person | null {
  const name = withoutArticle(sliceOf(company.read.text, company.read.spanOf(named)));
  return lastMet(company, (person) => person.isBody && withoutArticle(person.name) === name);
}

const withoutArticle = (name: string): string => name.toLowerCase().replace(/^the /, '');

function introduced(company: Company, named: TokenSpan): Person {
  const span = company.read.spanOf(named);
  const name = sliceOf(company.read.text, span);
  return add(company, {
    name,
    role: null,
    organisation: null,
    named: span,
    identity: null,
    isBody: true,
    described: null,
  });
}

const LONGEST_NAME = 12;

/** "The Ministry of Justice denied …": the name of a body that begins a sentence, article left out. */
function bodyAtHead(company: Company, number: number): TokenSpan | null {
  const { read } = company;
  const sentence = company.read.sentences[number];
  if (sentence === undefined || read.lexicon.lang !== 'en') return null;
  const { tokens, lexicon } = read;
  let first = sentence.first;
  if (read.norm(first) === 'the') first++;
  let last = first;
  while (last < sentence.last && last - first < LONGEST_NAME) {
    const token = tokens[last];
    if (token === undefined || token.kind !== 'word') break;
    const joins = ['of', 'for', 'and', 'on', 'the'].includes(token.norm) && last > first;
    if (!token.capital && !joins) break;
    last++;
  }
  while (last > first && !tokens[last - 1]?.capital) last--;
  const span = { first, last };
  const next = tokens[last];
  const isOwner = tokens[last - 1]?.norm.endsWith("'s") === true || lexicon.is(next?.norm ?? '', 'role');
  return last > first && next?.kind === 'word' && !isOwner && isBody(read, span) ? span : null;
}
