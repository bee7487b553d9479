/** A number for each pair of numbers, neither below 0: a table in typed arrays, probed in a row, half empty at the most. */
export class PairTable {
  #firsts: Int32Array;
  #seconds: Int32Array;
  #values: Int32Array;
  #count = 0;

  /** `expected`: so many pairs at the most, where that is known; the table grows with more. */
  constructor(expected = 0) {
    const room = Math.max(LEAST_ROOM, 2 ** Math.ceil(Math.log2(expected * 2 + 1)));
    this.#firsts = new Int32Array(room).fill(EMPTY);
    this.#seconds = new Int32Array(room);
    this.#values = new Int32Array(room);
  }

  /** The number of a pair, -1 for a pair that has none. */
  get(first: number, second: number): number {
    const at = this.#placeOf(first, second);
    return this.#firsts[at] === EMPTY ? -1 : (this.#values[at] as number);
  }

  set(first: number, second: number, value: number): void {
    let at = this.#placeOf(first, second);
    if (this.#firsts[at] === EMPTY) {
      if (++this.#count * 2 > this.#firsts.length) {
        this.#grow();
        at = this.#placeOf(first, second);
      }
      this.#firsts[at] = first;
      this.#seconds[at] = second;
    }
    this.#values[at] = value;
  }

  #placeOf(first: number, second: number): number {
    const last = this.#firsts.length - 1;
    let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
    hash ^= hash >>> 15;
    let at = hash & last;
    while (this.#firsts[at] !== EMPTY && (this.#firsts[at] !== first || this.#seconds[at] !== second))
      at = (at + 1) & last;
    return at;
  }

  #grow(): void {
    const [firsts, seconds, values] = [this.#firsts, this.#seconds, this.#values];
    this.#firsts = new Int32Array(firsts.length * 2).fill(EMPTY);
    this.#seconds = new Int32Array(firsts.length * 2);
    this.#values = new Int32Array(firsts.length * 2);
    for (let at = 0; at < firsts.length; at++) {
      if (firsts[at] === EMPTY) continue;
      const to = this.#placeOf(firsts[at] as number, seconds[at] as number);
      this.#firsts[to] = firsts[at] as number;
      this.#seconds[to] = seconds[at] as number;
      this.#values[to] = values[at] as number;
    }
  }
}

const EMPTY = -1;
/** A power of two. */
const LEAST_ROOM = 1 << 8;
