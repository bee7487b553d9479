/** A value as numbers: whole ones, others, and texts, each of which stands there once. JSON. */
export interface Packed {
  readonly digits: string;
  readonly fractions: readonly number[];
  readonly texts: readonly string[];
}

/** Where a value is written to. */
export interface Sheet {
  readonly numbers: number[];
  readonly fractions: number[];
  readonly texts: Map<string, number>;
  /** The offset that was written last: the next one is mostly near it. */
  at: number;
  /** The last number of each kind of id. */
  readonly last: Map<string, number>;
}

/** Where it is read from. */
export class Reel {
  readonly texts: readonly string[];
  /** The offset that was read last. */
  at = 0;
  readonly last = new Map<string, number>();
  readonly #numbers: Float64Array;
  readonly #fractions: readonly number[];
  #next = 0;
  #nextFraction = 0;

  constructor(numbers: Float64Array, fractions: readonly number[], texts: readonly string[]) {
    this.#numbers = numbers;
    this.#fractions = fractions;
    this.texts = texts;
  }

  number(): number {
    return this.#numbers[this.#next++] as number;
  }

  fraction(): number {
    return this.#fractions[this.#nextFraction++] as number;
  }

  /** Another one at this place, which goes on by itself, while this one leaps over so many numbers and fractions. */
  aside(numbers: number, fractions: number): Reel {
    const aside = new Reel(this.#numbers, this.#fractions, this.texts);
    aside.at = this.at;
    aside.#next = this.#next;
    aside.#nextFraction = this.#nextFraction;
    this.#next += numbers;
    this.#nextFraction += fractions;
    return aside;
  }
}
