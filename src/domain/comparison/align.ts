import type { Claim } from '../reference/model.ts';
import type { AlignedPair } from './comparison.ts';
import type { Names } from './names.ts';
import { type Term, termsOf } from './terms.ts';

const MOST_PAIRS = 12;

/** The words of a passage that the proposition has too (by stem, beginning or name), each place used once. */
export function alignedWords(here: readonly Term[], proposition: readonly Term[]): AlignedPair[] {
  const pairs: AlignedPair[] = [];
  const used = new Set<Term>();
  for (const term of here) {
    if (pairs.length === MOST_PAIRS) break;
    const twin = proposition.find((other) => !used.has(other) && sameWord(term.key, other.key));
    if (twin === undefined) continue;
    used.add(twin);
    pairs.push({ here: { start: term.start, end: term.end }, onRecord: { start: twin.start, end: twin.end } });
  }
  return pairs;
}

const LEAST_SHARED = 5;

/** Same stem, or two long stems with the same beginning ("suspend", "suspens"). */
export const sameWord = (a: string, b: string): boolean =>
  a === b ||
  (a.length >= LEAST_SHARED &&
    b.length >= LEAST_SHARED &&
    !a.startsWith('@') &&
    a.slice(0, LEAST_SHARED) === b.slice(0, LEAST_SHARED));

export const propositionTerms = (claim: Claim, lang: string, names: Names): readonly Term[] =>
  termsOf(claim.proposition, 0, claim.proposition.length, lang, names).terms;
