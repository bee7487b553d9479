import type { Polarity } from '../passage/polarity.ts';
import { beginningOf, type Term } from '../passage/term.ts';
import { addToList } from './add-to-list.ts';

/** A claim's proposition made ready to be compared with passages. */
export interface Proposition {
  readonly terms: readonly Term[];
  readonly polarity: Polarity;
  /** -1 where the proposition speaks against its thing or denies, 1 otherwise. */
  readonly leaning: number;
  /** Where among `terms` the same word stands, by its beginning (see `beginningOf`), in order. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** How many of the terms are words and no names. */
  readonly words: number;
  /** Which of these words a stem can stand for. */
  readonly synonyms: ReadonlyMap<string, readonly number[]>;
  /** The stems that are opposites of a word. */
  readonly opposites: ReadonlySet<string>;
}

/** Where each word stands among terms, by its beginning. */
export function placesOf(terms: readonly Term[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  terms.forEach(({ key }, at) => {
    addToList(places, beginningOf(key), at);
  });
  return places;
}
