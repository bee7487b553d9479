import type { Identity } from '../../../../src/domain/statements/speakers/cast/identity.ts';
import { type Person, PersonsMet, type Place } from '../../../../src/domain/statements/speakers/persons-met.ts';
import type { TokenSpan } from '../../../../src/domain/text/token-span.ts';
import { read } from '../../reading/texts.ts';

/** Nobody has spoken yet in a text. */
export const metIn = (text: string, lang = 'en'): PersonsMet => new PersonsMet(read(text, lang));

/** Where some words first stand as words of their own: "he" does not stand in "then". */
function tokensOf({ read: { text, tokens } }: PersonsMet, words: string): TokenSpan {
  const first = tokens.findIndex(({ start }, at) => {
    const last = tokens.findIndex(({ end }, next) => next >= at && end === start + words.length);
    return last >= 0 && text.startsWith(words, start);
  });
  if (first < 0) throw new Error(`"${words}" does not stand there`);
  const end = (tokens[first]?.start ?? 0) + words.length;
  return { first, last: tokens.findIndex((token) => token.end === end) + 1 };
}

/** Some words of a text as a source; by themselves the first, in the nominative, beside a verb that tells nothing. */
export function placeOf(met: PersonsMet, words: string, known: Partial<Place> = {}): Place {
  const source = tokensOf(met, words);
  const sentence = met.read.sentences.findLastIndex(({ first }) => first <= source.first);
  return { source, sentence, recent: null, lastSaid: -1, nameCase: 'subject', verb: null, ...known };
}

/** Somebody whom a text names in full, by the name as it is shown. */
export function identityOf({ cast }: PersonsMet, name: string): Identity {
  const identity = cast.mentions.find(({ named }) => named?.name === name)?.identity;
  if (identity === undefined) throw new Error(`the text does not name ${name}`);
  return identity;
}

/** The same, having spoken. */
export function spoken(met: PersonsMet, name: string): Person {
  const person = met.meet(identityOf(met, name));
  if (person === null) throw new Error(`${name} cannot speak`);
  return person;
}
