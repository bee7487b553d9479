import type { LanguageText } from '../../languages/language.ts';
import { isAbbreviation } from '../../reading/capital-words.ts';
import type { TokenSpan } from '../../text/token-span.ts';
import type { Person, PersonsMet, Place } from './persons-met.ts';

/** Whether words name a body, not a person: a word for one stands among them, or they are nothing but an abbreviation. */
export function isBody(read: LanguageText, source: TokenSpan): boolean {
  let words = 0;
  let abbreviations = 0;
  for (let at = source.first; at < source.last; at++) {
    const token = read.tokens[at];
    if (token === undefined || token.kind !== 'word' || read.is(at, 'determiner')) continue;
    if (read.is(at, 'role.body') || read.is(at, 'organisation')) return true;
    words++;
    if (isAbbreviation(read, token)) abbreviations++;
  }
  return words > 0 && words === abbreviations;
}

const FURTHEST = 3;

/**
 * The body that a word stands for: the subject of the sentences since the last statement, else who spoke last, if it is one; by
 * its own word ("the ministry") also one that spoke before.
 */
export function bodyMeant(met: PersonsMet, place: Place): Person | null {
  const { read } = met;
  const at = place.source.last - 1;
  const { bodyKey } = met.language.sources;
  const word = bodyKey(read.norm(at));
  const isPronoun = read.is(at, 'pronoun.body');
  const fits = (name: string): boolean => isPronoun || read.is(at, 'role.anyBody') || bodyKey(name).includes(word);
  for (let number = place.sentence - 1; number > place.lastSaid && number >= place.sentence - FURTHEST; number--) {
    const named = bodyAtHead(read, number);
    if (named !== null && fits(read.wordsOf(named))) return bodyNamed(met, named);
  }
  if (place.recent?.isBody && fits(place.recent.name)) return place.recent;
  return isPronoun ? null : met.last(({ isBody, name }) => isBody && bodyKey(name).includes(word));
}

/** The name of a body that begins a sentence. */
function bodyAtHead(read: PersonsMet['read'], number: number): TokenSpan | null {
  const sentence = read.sentences[number];
  const named = sentence === undefined ? null : read.language.sources.bodyAtHead(read, sentence);
  return named !== null && isBody(read, named) ? named : null;
}

/** The body of a name, whether it has spoken before or not. */
function bodyNamed(met: PersonsMet, words: TokenSpan): Person {
  const { bodyKey, shown } = met.language.sources;
  const name = shown(met.read, words);
  const known = met.last((person) => person.isBody && bodyKey(person.name) === bodyKey(name));
  return known ?? met.add({ name, named: met.read.spanOf(words), isBody: true });
}
