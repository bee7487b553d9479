import type { PackedWordings } from '../../lexicon/packed-wordings.ts';
import { numberString, numbersIn } from '../../text/number-string.ts';
import type { ClauseWord } from './clause-words.ts';
import { WordPatterns } from './word-patterns.ts';
import { GAP, wordingOf } from './wording.ts';

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

type Fitting = readonly ReadonlySet<number>[];

/** Wordings by the number of their first word pattern: those of `p` from `starts[p]` up to `starts[p + 1]` of `of`, as they were added. */
interface ByFirst {
  readonly starts: Int32Array;
  readonly of: Int32Array;
}

/**
 * Wordings by their first word. One is only tried where all its words stand somewhere in the passage. They are kept as numbers: of
 * each word of a wording twice that of its pattern, and one more where others may stand before it.
 */
export class WordingIndex<Meaning> {
  readonly #patterns: WordPatterns;
  readonly #words: number[] = [];
  /** Where in `#words` each wording begins, and after the last where it ends. */
  readonly #starts: number[] = [0];
  readonly #meanings: Meaning[] = [];
  #byFirst: ByFirst | null = null;

  constructor(patterns = new WordPatterns()) {
    this.#patterns = patterns;
  }

  /** The index of wordings as they were packed, with what they mean. */
  static unpacked<Meaning>(packed: PackedWordings, meanings: readonly Meaning[]): WordingIndex<Meaning> {
    const index = new WordingIndex<Meaning>(new WordPatterns(packed.patterns.split(' ')));
    const words = numbersIn(packed.words);
    const counts = numbersIn(packed.meanings);
    let at = 0;
    for (let meaning = 0; meaning < counts.length; meaning++)
      for (let left = counts[meaning] as number; left > 0; left--) {
        const end = at + 1 + (words[at] as number);
        for (at++; at < end; at++) index.#words.push(words[at] as number);
        index.#close(meanings[meaning] as Meaning);
      }
    return index;
  }

  add(written: string, meaning: Meaning): void {
    const wording = wordingOf(written);
    if (wording.length === 0) return;
    for (const pattern of wording) this.#words.push(this.#patterns.numberOf(pattern) * 2 + (pattern.gap > 0 ? 1 : 0));
    this.#close(meaning);
  }

  /** What wordings mean, each once, in the order in which it was first met. */
  get meanings(): readonly Meaning[] {
    return [...new Set(this.#meanings)];
  }

  /** The wordings as they are shipped. They stand in the order of their `meanings`. */
  packed(meanings: readonly Meaning[]): PackedWordings {
    const counts = meanings.map((meaning) => this.#meanings.filter((one) => one === meaning).length);
    const words = this.#meanings.flatMap((_, wording) => {
      const own = this.#words.slice(this.#starts[wording], this.#starts[wording + 1]);
      return [own.length, ...own];
    });
    return {
      patterns: this.#patterns.keys.join(' '),
      words: numberString(words),
      meanings: numberString(counts),
    };
  }

  matches(words: readonly ClauseWord[]): WordingMatch<Meaning>[] {
    this.#byFirst ??= this.#sortedByFirst();
    const { starts, of } = this.#byFirst;
    const fitting: Fitting = words.map((word) => this.#patterns.fitting(word));
    const present = new Set(fitting.flatMap((patterns) => [...patterns]));
    const found: WordingMatch<Meaning>[] = [];
    fitting.forEach((patterns, at) => {
      for (const first of patterns)
        for (let next = starts[first] as number; next < (starts[first + 1] as number); next++) {
          const wording = of[next] as number;
          const places = this.#isPossible(wording, present) ? this.#placesOf(wording, fitting, at) : null;
          if (places === null) continue;
          const to = (places[places.length - 1] as number) + 1;
          const denied = places.filter((place, part) => this.#hasDenial(wording, part, words[place] as ClauseWord));
          found.push({ at, to, places, denied, meaning: this.#meanings[wording] as Meaning });
        }
    });
    return found;
  }

  /** Ends a wording. */
  #close(meaning: Meaning): void {
    this.#starts.push(this.#words.length);
    this.#meanings.push(meaning);
    this.#byFirst = null;
  }

  #sortedByFirst(): ByFirst {
    const count = this.#meanings.length;
    const starts = new Int32Array(this.#patterns.keys.length + 1);
    for (let wording = 0; wording < count; wording++) {
      const next = this.#patternAt(wording, 0) + 1;
      starts[next] = (starts[next] as number) + 1;
    }
    for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] as number) + (starts[at - 1] as number);
    const next = starts.slice();
    const of = new Int32Array(count);
    for (let wording = 0; wording < count; wording++) {
      const first = this.#patternAt(wording, 0);
      const at = next[first] as number;
      next[first] = at + 1;
      of[at] = wording;
    }
    return { starts, of };
  }

  #sizeOf(wording: number): number {
    return (this.#starts[wording + 1] as number) - (this.#starts[wording] as number);
  }

  #wordAt(wording: number, part: number): number {
    return this.#words[(this.#starts[wording] as number) + part] as number;
  }

  #patternAt(wording: number, part: number): number {
    return this.#wordAt(wording, part) >> 1;
  }

  /** Whether all words of a wording stand somewhere. */
  #isPossible(wording: number, present: ReadonlySet<number>): boolean {
    for (let part = 0; part < this.#sizeOf(wording); part++)
      if (!present.has(this.#patternAt(wording, part))) return false;
    return true;
  }

  /** The places of a wording's words, the first at `at`; null where one is missing or too far. */
  #placesOf(wording: number, fitting: Fitting, at: number): number[] | null {
    const places = [at];
    let last = at;
    for (let part = 1; part < this.#sizeOf(wording); part++) {
      const pattern = this.#patternAt(wording, part);
      const gap = this.#wordAt(wording, part) % 2 === 1 ? GAP : 0;
      const furthest = Math.min(fitting.length - 1, last + 1 + gap);
      let next = last + 1;
      while (next <= furthest && !fitting[next]?.has(pattern)) next++;
      if (next > furthest) return null;
      places.push(next);
      last = next;
    }
    return places;
  }

  /** Whether a part of a wording that fits a word has the letters that deny it. */
  #hasDenial(wording: number, part: number, { norm, negatesWithin }: ClauseWord): boolean {
    return negatesWithin && this.#patterns.isBegunBy(this.#patternAt(wording, part), norm);
  }
}
