import type { Company, Person, Place } from './persons-met.ts';

/**
 * "The post reads": the words of a text belong to whoever the sentence before said had written it. Null where it names no
 * such text.
 */
export function writerMeant(company: Company, place: Place): Person | null {
  const { read } = company;
  const { lexicon } = read;
  const { source, recent, lastSaid, sentence } = place;
  const word = read.norm(source.last - 1);
  if (!read.language.hasRules || recent === null || source.last - source.first !== 2) return null;
  if (read.norm(source.first) !== 'the' || !lexicon.is(word, 'role.document')) return null;
  if (lastSaid < 0 || sentence - lastSaid > 2) return null;
  for (let at = company.read.sentences[lastSaid]?.first ?? 0; at < source.first; at++) {
    const other = read.norm(at);
    if (other === word || WRITING.has(other)) return recent;
  }
  return null;
}

const WRITING = new Set(['wrote', 'writes', 'posted', 'posts', 'published', 'tweeted']);
