import type { Sliced } from '../slices.ts';

/** A line as it is judged together with those that are set like it. */
export interface JudgedLine {
  /** Log-odds that it is body, judged alone. */
  readonly odds: number;
  /** Equal for lines that are set alike. */
  readonly look: string;
  /** UTF-16. */
  readonly length: number;
}

/** So much of a line's odds are those of its like, where these are lower. */
const SHARED = 0.5;
/** Shorter lines are no prose. UTF-16. */
const SHORT = 80;
/** Among them a line counts by its length, within these bounds. UTF-16. */
const MOST = 300;
const LEAST = 5;
const LINES_A_SLICE = 5_000;

/**
 * Log-odds for each line: its own, or halfway between these and the mean of all lines that are set alike where that is lower. What
 * is set alike mostly stands or falls together, as the cards of a list do; but a body's last paragraphs (who the author is, a call)
 * are often set as the others, so that nothing is raised. A short line may be anything and keeps its own. Null takes no part.
 */
export function* withTheirLike(lines: readonly (JudgedLine | null)[]): Sliced<readonly (number | null)[]> {
  const sums = new Map<string, { odds: number; weight: number }>();
  const weightOf = ({ length }: JudgedLine): number => Math.min(length, MOST) + LEAST;
  for (const [at, line] of lines.entries()) {
    if (at % LINES_A_SLICE === 0) yield;
    if (line === null) continue;
    const { odds, weight } = sums.get(line.look) ?? { odds: 0, weight: 0 };
    sums.set(line.look, { odds: odds + line.odds * weightOf(line), weight: weight + weightOf(line) });
  }
  yield;
  return lines.map((line) => {
    if (line === null || line.length < SHORT) return line?.odds ?? null;
    const { odds, weight } = sums.get(line.look) as { odds: number; weight: number };
    return Math.min(line.odds, (1 - SHARED) * line.odds + (SHARED * odds) / weight);
  });
}
