import type { LookedLine } from './looked-line.ts';

const HEADING = /^h[1-6]$/;
/** Longer ones are no headings. UTF-16. */
const LONGEST = 200;
/** Percent of a line's characters: what is linked further announces another page. */
const MOST_LINKED = 50;
/** How many headings may stand one below another: a part's and its first section's. */
const MOST = 2;

/**
 * Which lines are headings between lines that are kept, in the same box as these: a text is not told without what it says of its
 * parts. A heading of another box, one that is a link, and one after which nothing is kept announce something else.
 * `kept` are indexes in their order, and so is what is given.
 */
export function headingsBetween(lines: readonly LookedLine[], kept: readonly number[]): number[] {
  const found: number[] = [];
  for (const [place, at] of kept.entries()) {
    const next = kept[place + 1];
    if (next === undefined || next - at < 2 || next - at > MOST + 1) continue;
    const between = lines.slice(at + 1, next);
    const box = lines[at]?.block.parent;
    const isOne = (line: LookedLine): boolean => isHeading(line) && line.block.parent === box;
    if (box === lines[next]?.block.parent && between.every(isOne)) found.push(...between.map((_, nth) => at + 1 + nth));
  }
  return found;
}

const isHeading = ({ block, length, linked100 }: LookedLine): boolean =>
  HEADING.test(block.name) && length <= LONGEST && linked100 <= MOST_LINKED;
