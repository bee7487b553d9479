import type { LanguageText } from '../../languages/language.ts';
import type { TokenSpan } from '../../text/token-span.ts';
import { mentionFrom } from './cast/cast.ts';
import type { Identity } from './cast/identity.ts';
import type { PersonsMet, Place } from './persons-met.ts';

/** The sentence's subject is the one spoken of before: "He thanked the hosts." */
const SAME = 'same';

/** A pronoun is a sentence's subject among so many of its first tokens. */
const SUBJECT = 4;
const FURTHEST_TOPIC = 3;

/** Whom the sentences between the last statement and this one are about. */
export function topicSince(met: PersonsMet, { lastSaid, sentence }: Place): Identity | null {
  const oldest = Math.max(lastSaid + 1, sentence - FURTHEST_TOPIC, 0);
  for (let number = sentence - 1; number >= oldest; number--) {
    const topic = topicOf(met, number);
    if (topic !== null && topic !== SAME) return topic;
  }
  return null;
}

/** Whom a sentence is about: the person who is its subject, or whom it brings in ("was attended by", "Present was also"). */
export function topicOf({ read, cast }: PersonsMet, number: number): Identity | typeof SAME | null {
  const sentence = read.sentences[number];
  if (sentence === undefined) return null;
  const { first, last } = sentence;
  for (const { at, last: end, named, identity } of cast.mentions.slice(
    mentionFrom(cast, first),
    mentionFrom(cast, last),
  )) {
    if (read.inMarks(at)) continue;
    const from = named?.from ?? at;
    if (hasPronoun(read, { first, last: from })) return SAME;
    const hasOffice = named !== null && named.roles.length > 0;
    if (read.language.sources.isAbout(read, first, { at, last: end, from, isFull: named !== null, hasOffice }))
      return identity;
  }
  return hasPronoun(read, { first, last: Math.min(last, first + SUBJECT) }) ? SAME : null;
}

function hasPronoun(read: LanguageText, { first, last }: TokenSpan): boolean {
  for (let at = first; at < last; at++) if (read.is(at, 'pronoun.person')) return true;
  return false;
}
