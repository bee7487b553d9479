import type { AlignedPair } from '../comparison.ts';
import { beginningOf, type Term } from '../passage/term.ts';
import type { Proposition } from '../patterns/proposition.ts';

const MOST_PAIRS = 12;

/** The words of a passage that the proposition has too (by stem, beginning or name), each place used once. */
export function alignedWords(here: readonly Term[], { terms, places }: Proposition): AlignedPair[] {
  const pairs: AlignedPair[] = [];
  const used = new Set<number>();
  for (const term of here) {
    if (pairs.length === MOST_PAIRS) break;
    const place = places.get(beginningOf(term.key))?.find((at) => !used.has(at));
    if (place === undefined) continue;
    used.add(place);
    const twin = terms[place] as Term;
    pairs.push({ here: { start: term.start, end: term.end }, onRecord: { start: twin.start, end: twin.end } });
  }
  return pairs;
}
