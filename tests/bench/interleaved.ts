/** What a run takes of the processor, in milliseconds: what else the machine does meanwhile does not count, its garbage does. */
export function spent(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/**
 * Runs functions in turn (A B C A B C …) and gives each one's median in milliseconds of the processor's time: what disturbs them
 * falls on all of them alike, so that their ratios can be trusted where single times cannot.
 */
export function medians(
  functions: readonly (() => unknown)[],
  rounds: number,
  warmUp = Math.ceil(rounds / 4),
): number[] {
  const times: number[][] = functions.map(() => []);
  for (let round = 0; round < warmUp + rounds; round++) {
    functions.forEach((run, index) => {
      const time = spent(run);
      if (round >= warmUp) times[index]?.push(time);
    });
  }
  return times.map(median);
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
