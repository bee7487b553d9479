import type { Person, PersonsMet, Place } from './persons-met.ts';

/** Words for a text stand for who wrote it if it was spoken of in this sentence or so many before. */
const FURTHEST = 2;

/**
 * "The post reads": the words of a text belong to whoever the sentence before said had written it. Null where it names no
 * such text.
 */
export function documentAuthor(met: PersonsMet, place: Place): Person | null {
  const { read } = met;
  const { source, recent, lastSaid, sentence } = place;
  if (recent === null || source.last - source.first !== 2) return null;
  if (!read.is(source.first, 'definite') || !read.is(source.first + 1, 'role.document')) return null;
  if (lastSaid < 0 || sentence - lastSaid > FURTHEST) return null;
  const word = read.norm(source.first + 1);
  for (let at = met.startOfSentence(lastSaid); at < source.first; at++)
    if (read.norm(at) === word || read.is(at, 'writes')) return recent;
  return null;
}
