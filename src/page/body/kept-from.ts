/** Likelihoods are told apart in steps of a hundredth. */
const STEPS = 100;
/** What is less likely is never kept, however little is known of a page. */
const LEAST = 0.3;

/**
 * From which likelihood on a line is taken for body, so that the body's F1 (precision against recall, by characters) is the highest
 * to be expected: from half of that F1 on (Lipton and others, "Optimal thresholding of classifiers to maximize F1 measure", 2014).
 * On a page whose lines are told apart for certain this is a half; where much is in doubt less, for leaving the doubtful out would
 * leave out most of the body. `lengths` in UTF-16.
 */
export function keptFrom(likely: readonly number[], lengths: readonly number[]): number {
  const chars = new Float64Array(STEPS + 1);
  const expected = new Float64Array(STEPS + 1);
  for (const [at, one] of likely.entries()) {
    const step = Math.round(one * STEPS);
    const length = lengths[at] as number;
    chars[step] = (chars[step] as number) + length;
    expected[step] = (expected[step] as number) + one * length;
  }
  const whole = expected.reduce((sum, one) => sum + one, 0);
  let [kept, right, best] = [0, 0, 0];
  for (let step = STEPS; step > 0; step--) {
    kept += chars[step] as number;
    right += expected[step] as number;
    if (kept > 0) best = Math.max(best, (2 * right) / (kept + whole));
  }
  return Math.max(LEAST, best / 2);
}
