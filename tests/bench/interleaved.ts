/**
 * Times functions in turn (A B C A B C …) and gives each one's median in milliseconds: what else the machine does falls on all
 * of them alike, so that their ratios can be trusted where single times cannot.
 */
export function medians(
  functions: readonly (() => unknown)[],
  rounds: number,
  warmUp = Math.ceil(rounds / 4),
): number[] {
  const times: number[][] = functions.map(() => []);
  for (let round = 0; round < warmUp + rounds; round++) {
    functions.forEach((run, index) => {
      const began = performance.now();
      run();
      if (round >= warmUp) times[index]?.push(performance.now() - began);
    });
  }
  return times.map(median);
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
