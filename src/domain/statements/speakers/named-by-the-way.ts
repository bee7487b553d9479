import type { Gender } from '../../languages/language.ts';
import type { Span } from '../../text/span.ts';
import { sliceOf } from '../../text/span.ts';
import { mentionsBefore } from './cast/cast.ts';
import { genderOf, lastWordOf } from './cast/gender.ts';
import type { Person, PersonsMet, Place } from './persons-met.ts';

/** A pronoun reaches back over so many sentences. */
const FURTHEST = 2;

interface Named {
  readonly name: string;
  readonly span: Span;
}

/**
 * «Министр принял посла Ингрид Солберг. По её словам, …»: the only woman or man whom the sentences before a pronoun name in full,
 * in whatever case and without an office of hers or his in the nominative. Null where that is nobody, or where several could be.
 */
export function namedByTheWay(met: PersonsMet, place: Place, gender: Gender): Person | null {
  const [named, another] = fullNamesNear(met, place, gender);
  if (named === undefined || another !== undefined) return null;
  const { name, span } = named;
  const identity = met.cast.people.whoIs({ name, at: place.source.first, gender, recent: null });
  return met.known(identity) ?? met.meet(identity) ?? met.add({ name, named: span, identity });
}

function fullNamesNear(met: PersonsMet, { source, sentence }: Place, gender: Gender): Named[] {
  const { read } = met;
  const start = read.startOf(met.startOfSentence(sentence - FURTHEST));
  const end = read.startOf(source.first);
  // Who is named with an office or as a subject was asked for before.
  const known = new Set(mentionsBefore(met.cast, source.first).flatMap(({ named }) => named?.span.start ?? []));
  const found = new Map<string, Named>();
  for (const span of [...met.fullNames.values()].flat()) {
    if (span.start < start || span.end > end || known.has(span.start)) continue;
    const name = inNominative(met, sliceOf(read.text, span));
    const told = name === null ? null : genderOfName(met, name);
    // Whose gender is not told could be meant as well.
    if (told === null || told === gender) found.set(`${span.start}`, { name: name ?? '', span });
  }
  return [...found.values()];
}

const genderOfName = ({ language }: PersonsMet, name: string): Gender | null =>
  genderOf(language, [], language.names.given(name), lastWordOf(name));

/** Behind the subject a name that has the form of a genitive is one; null where the nominative is not sure. */
function inNominative({ language: { names } }: PersonsMet, words: string): string | null {
  const subject = names.shown(words, 'subject');
  const possessor = names.shown(words, 'possessor');
  const isOneForm = subject === words && possessor === words;
  return isOneForm || names.canBeSame(names.given(possessor)[0] ?? '', names.given(words)[0] ?? '') ? possessor : null;
}
