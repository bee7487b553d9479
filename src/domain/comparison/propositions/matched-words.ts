import type { Language } from '../../languages/language.ts';
import { beginningOf, type Term } from '../passage/term.ts';

/** How far a word stands for another: the same in any form, one with the same beginning, one of a group that reports use, one of WordNet's. */
const SAME = 1;
const SAME_BEGINNING = 0.8;
const OF_GROUP = 0.8;
const OF_SENSE = 0.5;
/** Words of a group share more of a word's weight than those of a sense. */
const GROUP_FROM = 0.5;

/** The words of a clause with all that can stand for them, to be asked for by the words of claims. */
export class MatchedWords {
  readonly words: readonly Term[];
  readonly #ways: readonly ReadonlyMap<string, number>[];
  readonly #strongest = new Map<string, number>();

  constructor(words: readonly Term[], { comparison }: Language) {
    this.words = words;
    this.#ways = words.map(({ key }) => {
      const ways = new Map<string, number>();
      for (const [synonym, share] of comparison.synonymsOf(key))
        ways.set(synonym, share >= GROUP_FROM ? OF_GROUP : OF_SENSE);
      for (const form of [key, ...comparison.otherFormsOf(key)]) ways.set(form, SAME);
      return ways;
    });
    for (const ways of this.#ways)
      for (const [way, strength] of ways) this.#strongest.set(way, Math.max(strength, this.#strongest.get(way) ?? 0));
    for (const { key } of words)
      if (isLong(key)) {
        const beginning = `${beginningOf(key)}${BEGUN}`;
        this.#strongest.set(beginning, SAME_BEGINNING);
      }
  }

  /** How well some word of the clause stands for a word of a claim, 0 to 1. */
  strengthOf(key: string): number {
    const begun = isLong(key) ? (this.#strongest.get(`${beginningOf(key)}${BEGUN}`) ?? 0) : 0;
    return Math.max(begun, this.#strongest.get(key) ?? 0);
  }

  /** How well one word of the clause, by its index, stands for one of these words of a claim. */
  strengthAmong(at: number, keys: readonly string[]): number {
    const own = this.words[at]?.key ?? '';
    const ways = this.#ways[at];
    return keys.reduce((most, key) => {
      const begun = isLong(own) && isLong(key) && beginningOf(own) === beginningOf(key) ? SAME_BEGINNING : 0;
      return Math.max(most, begun, ways?.get(key) ?? 0);
    }, 0);
  }
}

/** Marks a beginning among the keys. */
const BEGUN = '…';
const LEAST_LONG = 5;

export const isNumberKey = (key: string): boolean => /^\d/.test(key);

const isLong = (key: string): boolean => key.length >= LEAST_LONG && !isNumberKey(key);
