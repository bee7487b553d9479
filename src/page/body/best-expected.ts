/** Likelihoods are told apart in steps of a hundredth. */
const STEPS = 100;
/** What is less likely is never kept, however little is known of a page. */
const LEAST = 0.3;

/** What is to be expected of a body when its lines are told apart as well as they can be. */
export interface Expectation {
  /** The body's F1: precision against recall, by characters. */
  readonly f1: number;
  /** From which likelihood on a line has to be kept for it. */
  readonly from: number;
}

/**
 * The highest F1 to be expected of a body whose lines are so likely, and from which likelihood on a line is kept for it: from half of
 * that F1 on (Lipton and others, "Optimal thresholding of classifiers to maximize F1 measure", 2014). On a page whose lines are told
 * apart for certain this is a half; where much is in doubt less, for leaving the doubtful out would leave out most of the body.
 * `lengths` in UTF-16.
 */
export function bestExpected(likely: readonly number[], lengths: readonly number[]): Expectation {
  const chars = new Float64Array(STEPS + 1);
  const expected = new Float64Array(STEPS + 1);
  for (const [at, one] of likely.entries()) {
    const step = Math.round(one * STEPS);
    const length = lengths[at] as number;
    chars[step] = (chars[step] as number) + length;
    expected[step] = (expected[step] as number) + one * length;
  }
  const whole = expected.reduce((sum, one) => sum + one, 0);
  let [kept, right, f1] = [0, 0, 0];
  for (let step = STEPS; step > 0; step--) {
    kept += chars[step] as number;
    right += expected[step] as number;
    if (kept > 0) f1 = Math.max(f1, (2 * right) / (kept + whole));
  }
  return { f1, from: Math.max(LEAST, f1 / 2) };
}
