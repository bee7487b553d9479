import type { Description, SourceParts } from '../../languages/language.ts';
import type { TokenSpan } from '../../text/token-span.ts';
import { holderOf } from './office-holder.ts';
import { isLike } from './office-likeness.ts';
import { isBody } from './organisation.ts';
import type { Person, PersonsMet, Place } from './persons-met.ts';

/** Who is meant by words that name nobody: the holder of an office, who was called so before, else somebody new. */
export function personDescribed(met: PersonsMet, place: Place, parts: SourceParts): Person {
  const { read } = met;
  const { nameCase, source } = place;
  const description = parts.name === null ? met.language.sources.description(read, source, nameCase) : null;
  const holder = description === null || description.isOneOfMany ? null : calledBy(met, description, place);
  return holder ?? calledAlike(met, source) ?? inWords(met, source, parts, description);
}

/** Whom a description means of those who spoke or are named. */
function calledBy(met: PersonsMet, description: Description, place: Place): Person | null {
  const { head } = description;
  const { lexicon } = met.read;
  const { recent } = place;
  const isCalledSo = ({ described }: Person): boolean => described?.head === head;
  const spoken = lexicon.is(head, 'role.anyone') ? met.last(isCalledSo) : null;
  if (spoken !== null) return spoken;
  if (recent?.described && isLike(lexicon, [recent.described.head], head)) return recent;
  return holderOf(met, description, place) ?? met.last(isCalledSo);
}

/** Who was called by the same words, unless these bring in somebody new ("another official"). */
function calledAlike(met: PersonsMet, source: TokenSpan): Person | null {
  const { read } = met;
  if (read.is(source.first, 'newcomer')) return null;
  const first = read.is(source.first, 'determiner') ? source.first + 1 : source.first;
  if (first >= source.last) return null;
  const words = met.language.sources.shown(read, { first, last: source.last }).toLowerCase();
  return met.last(({ identity, name }) => identity === null && ` ${name.toLowerCase()}`.endsWith(` ${words}`));
}

/** Somebody new, by the words of the text. */
function inWords(met: PersonsMet, source: TokenSpan, { role }: SourceParts, described: Description | null): Person {
  const { read } = met;
  return met.add({
    name: met.language.sources.shown(read, source),
    named: read.spanOf(source),
    isBody: role === null && isBody(read, source),
    described,
  });
}
