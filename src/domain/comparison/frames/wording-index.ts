import type { ClauseWord } from './clause-words.ts';
import { WordPatterns } from './word-patterns.ts';
import { type Wording, type WordPattern, wordingOf } from './wording.ts';

/** Where a wording stands among the words of a passage: first and last word, and what it means. */
export interface WordingMatch<Meaning> {
  readonly at: number;
  readonly to: number;
  /** The places of its own words. */
  readonly places: readonly number[];
  /** Of these, words whose first letters deny the rest where the wording has these letters too: «չօգն*» in «չօգնեց». */
  readonly denied: readonly number[];
  readonly meaning: Meaning;
}

interface Entry<Meaning> {
  readonly wording: Wording;
  /** The numbers of its word patterns, in order. */
  readonly patterns: readonly number[];
  readonly meaning: Meaning;
}

type Fitting = readonly ReadonlySet<number>[];

/** Wordings by their first word. One is only tried where all its words stand somewhere in the passage. */
export class WordingIndex<Meaning> {
  readonly #patterns = new WordPatterns();
  readonly #byFirst = new Map<number, Entry<Meaning>[]>();

  add(written: string, meaning: Meaning): void {
    const wording = wordingOf(written);
    const patterns = wording.map((pattern) => this.#patterns.numberOf(pattern));
    const [first] = patterns;
    if (first === undefined) return;
    const entry = { wording, patterns, meaning };
    const list = this.#byFirst.get(first);
    if (list === undefined) this.#byFirst.set(first, [entry]);
    else list.push(entry);
  }

  matches(words: readonly ClauseWord[]): WordingMatch<Meaning>[] {
    const fitting: Fitting = words.map((word) => this.#patterns.fitting(word));
    const present = new Set(fitting.flatMap((patterns) => [...patterns]));
    const found: WordingMatch<Meaning>[] = [];
    fitting.forEach((patterns, at) => {
      for (const first of patterns)
        for (const entry of this.#byFirst.get(first) ?? []) {
          if (!entry.patterns.every((pattern) => present.has(pattern))) continue;
          const places = placesOf(entry, fitting, at);
          if (places === null) continue;
          const to = (places[places.length - 1] as number) + 1;
          const denied = places.filter((place, part) =>
            hasDenial(entry.wording[part] as WordPattern, words[place] as ClauseWord),
          );
          found.push({ at, to, places, denied, meaning: entry.meaning });
        }
    });
    return found;
  }
}

/** The places of a wording's words, the first at `at`; null where one is missing or too far. */
function placesOf({ wording, patterns }: Entry<unknown>, fitting: Fitting, at: number): number[] | null {
  const places = [at];
  let last = at;
  for (let part = 1; part < patterns.length; part++) {
    const pattern = patterns[part] as number;
    const furthest = Math.min(fitting.length - 1, last + 1 + (wording[part]?.gap ?? 0));
    let next = last + 1;
    while (next <= furthest && !fitting[next]?.has(pattern)) next++;
    if (next > furthest) return null;
    places.push(next);
    last = next;
  }
  return places;
}

/** Whether a part of a wording that fits a word has the letters that deny it. */
function hasDenial({ kind, letters }: WordPattern, { norm, negatesWithin }: ClauseWord): boolean {
  return negatesWithin && kind !== 'stem' && norm.startsWith(letters);
}
