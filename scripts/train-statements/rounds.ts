import { type Binned, bin, type Rows } from './bin.ts';

/** What boosting works on from round to round, whatever shape its trees have. */
export interface Rounds {
  readonly data: Binned;
  readonly isClass: ReadonlySet<number>;
  /** The log-odds that every row begins with. */
  readonly bias: number;
  readonly scores: Float64Array;
  readonly gradients: Float64Array;
  readonly hessians: Float64Array;
  readonly random: () => number;
}

export function startRounds(rows: Rows, categories: readonly number[], seed: number): Rounds {
  const count = rows.labels.length;
  const isClass = new Set(categories);
  const positives = rows.labels.reduce((sum, label) => sum + label, 0);
  const bias = Math.log(positives / (count - positives));
  return {
    data: bin(rows, isClass),
    isClass,
    bias,
    scores: new Float64Array(count).fill(bias),
    gradients: new Float64Array(count),
    hessians: new Float64Array(count),
    random: seededRandom(seed),
  };
}

/** Sets gradients and hessians of the logistic loss by the scores; `weights` say how much each row counts. */
export function lookAtErrors(
  { scores, gradients, hessians }: Rounds,
  labels: Uint8Array,
  weights?: Float64Array,
): void {
  for (let row = 0; row < labels.length; row++) {
    const p = 1 / (1 + Math.exp(-(scores[row] as number)));
    const weight = weights?.[row] ?? 1;
    gradients[row] = weight * (p - (labels[row] as number));
    hessians[row] = weight * p * (1 - p);
  }
}

/** A small generator of numbers in [0, 1) (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
