/** What a passage has and no sentence does, numbered as it is met: terms, beginnings, and pairs of terms. */
export class Strangers {
  readonly wholeWords: boolean[] = [];
  readonly #first: number;
  #forms: Map<string, number> | null = null;
  #pairs: Map<number, number> | null = null;

  /** `first`: the number of the first that is met. */
  constructor(first: number) {
    this.#first = first;
  }

  word(key: string): number {
    return this.#form(key, true);
  }

  beginning(beginning: string): number {
    return this.#form(`${beginning}~`, false);
  }

  /** A pair of terms, each by a number of its own. */
  pair(first: number, second: number): number {
    this.#pairs ??= new Map();
    const key = first * MOST_TERMS + second;
    const known = this.#pairs.get(key);
    if (known !== undefined) return known;
    const made = this.#first + this.wholeWords.push(false) - 1;
    this.#pairs.set(key, made);
    return made;
  }

  #form(form: string, isWord: boolean): number {
    this.#forms ??= new Map();
    const known = this.#forms.get(form);
    if (known !== undefined) return known;
    const made = this.#first + this.wholeWords.push(isWord) - 1;
    this.#forms.set(form, made);
    return made;
  }
}

/** More terms than any text has; two of them side by side are still a whole number. */
const MOST_TERMS = 2 ** 26;
