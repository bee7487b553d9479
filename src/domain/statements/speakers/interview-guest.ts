import { sliceOf } from '../../text/span.ts';
import { likeliestMention, mentionsBefore } from './cast/cast.ts';
import type { Person, PersonsMet } from './persons-met.ts';

/** Who answers in an interview: the person named last before the answer at a token, else first in the text. */
export function guestOf(met: PersonsMet, answer: number): Person | null {
  const { cast, language, read } = met;
  const mention = likeliestMention(mentionsBefore(cast, answer), () => true) ?? cast.mentions[0];
  if (mention !== undefined) return met.meet(mention.identity);
  const [first] = met.fullNames.values();
  const named = first?.[0];
  if (named === undefined) return null;
  const name = language.names.shown(sliceOf(read.text, named), 'subject');
  const identity = cast.people.whoIs({ name, at: 0, gender: null, recent: null });
  return met.known(identity) ?? met.add({ name, named, identity });
}
