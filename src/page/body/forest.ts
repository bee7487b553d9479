/**
 * Boosted decision trees over small whole numbers, stored so that they stay small when a package is compressed: one character a
 * node, one a threshold, one a leaf. All trees one after another, each node before its left and then its right branch.
 */
export interface PackedForest {
  readonly bias: number;
  /** What a step between two leaf characters is worth, in log-odds. */
  readonly step: number;
  /** The facts that are asked for, by their places in a row. */
  readonly facts: readonly number[];
  /** For each of these its thresholds, in order. */
  readonly cuts: readonly (readonly number[])[];
  /** For each node 0 for a leaf, otherwise 1 and more: which of `facts` decides. */
  readonly nodes: string;
  /** For each node that decides which of the fact's `cuts` it compares with: up to it goes left. */
  readonly thresholds: string;
  /** For each leaf its value in steps, counted from `LOWEST`. */
  readonly leaves: string;
}

export const LOWEST = -45;
export const HIGHEST = 45;

/** The number that a character stands for; `"` and `\`, which JSON would write as two, stand for none. */
export const numberOf = (code: number): number => (code < 92 ? code - 35 : code < 127 ? code - 36 : code - 70);
export const characterOf = (value: number): string =>
  String.fromCharCode(value < 57 ? value + 35 : value < 91 ? value + 36 : value + 70);

/** Gives the log-odds of a row of facts. */
export function makeForest(packed: PackedForest): (row: readonly number[]) => number {
  const size = packed.nodes.length;
  const fact = new Int16Array(size);
  const cut = new Int16Array(size);
  const value = new Float64Array(size);
  const right = new Int32Array(size);
  const roots: number[] = [];
  let threshold = 0;
  let leaf = 0;
  const read = (at: number): number => {
    const kind = numberOf(packed.nodes.charCodeAt(at));
    if (kind === 0) {
      fact[at] = -1;
      value[at] = (numberOf(packed.leaves.charCodeAt(leaf++)) + LOWEST) * packed.step;
      return at + 1;
    }
    fact[at] = packed.facts[kind - 1] as number;
    cut[at] = packed.cuts[kind - 1]?.[numberOf(packed.thresholds.charCodeAt(threshold++))] as number;
    right[at] = read(at + 1);
    return read(right[at] as number);
  };
  for (let at = 0; at < size; at = read(at)) roots.push(at);

  return (row) => {
    let sum = packed.bias;
    for (const root of roots) {
      let at = root;
      while ((fact[at] as number) >= 0)
        at = (row[fact[at] as number] as number) <= (cut[at] as number) ? at + 1 : (right[at] as number);
      sum += value[at] as number;
    }
    return sum;
  };
}
