/** Penalty on the squares of the weights, of facts scaled to the same spread: with few pages the weights must stay small. */
const RIDGE = 3;
const STEPS = 50;

/** Weights of a logistic model, the constant first, by Newton's method. The same rows give the same weights. */
export function fitLogistic(rows: readonly (readonly number[])[], labels: readonly boolean[]): number[] {
  const width = rows[0]?.length ?? 0;
  const means = columns(width, (at) => mean(rows.map((row) => row[at] as number)));
  const spreads = columns(width, (at) => {
    const variance = mean(rows.map((row) => ((row[at] as number) - (means[at] as number)) ** 2));
    return Math.sqrt(variance) || 1;
  });
  const scaled = rows.map((row) => [
    1,
    ...row.map((value, at) => (value - (means[at] as number)) / (spreads[at] as number)),
  ]);
  let weights = columns(width + 1, () => 0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, at) => (at === 0 ? 0 : RIDGE * weight));
    const curvature = weights.map((_, a) => weights.map((_, b) => (a === b && a > 0 ? RIDGE : 0)));
    for (const [index, row] of scaled.entries()) {
      const p = 1 / (1 + Math.exp(-dot(weights, row)));
      for (let a = 0; a <= width; a++) {
        gradient[a] = (gradient[a] as number) + (p - (labels[index] ? 1 : 0)) * (row[a] as number);
        const line = curvature[a] as number[];
        for (let b = 0; b <= width; b++)
          line[b] = (line[b] as number) + p * (1 - p) * (row[a] as number) * (row[b] as number);
      }
    }
    const change = solve(curvature, gradient);
    weights = weights.map((weight, at) => weight - (change[at] as number));
  }
  const [constant = 0, ...ofFacts] = weights;
  const unscaled = ofFacts.map((weight, at) => weight / (spreads[at] as number));
  return [constant - dot(unscaled, means), ...unscaled];
}

/** Gaussian elimination; a positive definite matrix needs no search for pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] as number]);
  const size = rows.length;
  for (let pivot = 0; pivot < size; pivot++) {
    const top = rows[pivot] as number[];
    for (const [at, row] of rows.entries()) {
      if (at === pivot) continue;
      const share = (row[pivot] as number) / (top[pivot] as number);
      for (let column = pivot; column <= size; column++)
        row[column] = (row[column] as number) - share * (top[column] as number);
    }
  }
  return rows.map((row, at) => (row[size] as number) / (row[at] as number));
}

const columns = (count: number, value: (at: number) => number): number[] =>
  Array.from({ length: count }, (_, at) => value(at));
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, at) => sum + value * (b[at] as number), 0);
