import { highestOf } from './nearest.ts';

/** How many of the highest values count. */
const THREE = 3;

/** The three highest of what has been put into each of some slots. Values are never below 0; a slot begins with three noughts. */
export class HighestThrees {
  readonly #values: Float64Array;

  constructor(slots: number) {
    this.#values = new Float64Array(slots * THREE);
  }

  /** Puts the values from `from` up to `to` into a slot. */
  keep(slot: number, values: Float64Array, from: number, to: number): void {
    const at = slot * THREE;
    const threes = this.#values;
    let first = threes[at] as number;
    let second = threes[at + 1] as number;
    let third = threes[at + 2] as number;
    for (let i = from; i < to; i++) {
      const value = values[i] as number;
      if (value <= third) continue;
      if (value <= second) {
        third = value;
      } else {
        third = second;
        if (value <= first) {
          second = value;
        } else {
          second = first;
          first = value;
        }
      }
    }
    threes[at] = first;
    threes[at + 1] = second;
    threes[at + 2] = third;
  }

  /** The mean of a slot's three, each divided by `length` first. */
  meanOf(slot: number, length: number): number {
    const at = slot * THREE;
    const threes = this.#values;
    return (
      (threes[at] as number) / length / THREE +
      (threes[at + 1] as number) / length / THREE +
      (threes[at + 2] as number) / length / THREE
    );
  }

  /** The highest of all slots. */
  get highest(): number {
    return highestOf(this.#values);
  }
}
