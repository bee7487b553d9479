/** A table of features with labels. */
export interface Rows {
  /** Row-major values, `width` a row. */
  readonly values: Int16Array;
  readonly labels: Uint8Array;
  /** How much each row counts; as much as any other where none are given. */
  readonly weights?: Float64Array;
  readonly width: number;
}

/** Values as the numbers of small bins, so that splits are found by counting. */
export interface Binned {
  readonly bins: Uint8Array;
  readonly width: number;
  /** Where the bins of each feature begin among all bins. */
  readonly offsets: Int32Array;
  readonly total: number;
  /** For each feature the upper bound of each bin (classes: the class itself). */
  readonly bounds: readonly number[][];
}

const MOST_BINS = 64;

export function bin(
  { values, width, labels }: Pick<Rows, 'values' | 'width' | 'labels'>,
  isClass: ReadonlySet<number>,
): Binned {
  const count = labels.length;
  const bins = new Uint8Array(count * width);
  const bounds: number[][] = [];
  const offsets = new Int32Array(width + 1);
  for (let feature = 0; feature < width; feature++) {
    const seen = new Map<number, number>();
    for (let row = 0; row < count; row++) {
      const value = values[row * width + feature] as number;
      seen.set(value, (seen.get(value) ?? 0) + 1);
    }
    const distinct = [...seen.keys()].sort((a, b) => a - b);
    const upper = isClass.has(feature) || distinct.length <= MOST_BINS ? distinct : quantiles(distinct, seen, count);
    bounds.push(upper);
    offsets[feature + 1] = (offsets[feature] as number) + upper.length;
    const binOf = new Map<number, number>();
    let index = 0;
    for (const value of distinct) {
      while (index < upper.length - 1 && value > (upper[index] as number)) index++;
      binOf.set(value, index);
    }
    for (let row = 0; row < count; row++)
      bins[row * width + feature] = binOf.get(values[row * width + feature] as number) as number;
  }
  return { bins, width, offsets, total: offsets[width] as number, bounds };
}

function quantiles(distinct: readonly number[], seen: ReadonlyMap<number, number>, count: number): number[] {
  const upper: number[] = [];
  let sum = 0;
  for (const value of distinct) {
    sum += seen.get(value) ?? 0;
    if (sum >= ((upper.length + 1) * count) / MOST_BINS) upper.push(value);
  }
  const last = distinct[distinct.length - 1] as number;
  if (upper[upper.length - 1] !== last) upper.push(last);
  return upper;
}
