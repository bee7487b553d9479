import type { LookedLine } from './looked-line.ts';

const HEADING = /^h[1-6]$/;
/** Longer ones are no headings. UTF-16. */
const LONGEST = 200;
/** Percent of a line's characters: what is linked further announces another page. */
const MOST_LINKED = 50;
/** How many headings may stand one below another: a part's and its first section's. */
const MOST = 2;

/**
 * The kept lines with the headings right between them, in the same box as the line before and the line after: what a text says of
 * its parts belongs to it. A heading of another box, one that is a link, and one after which nothing is kept announce something
 * else. `kept` are indexes in their order, and so is what is given; `mayBe` refuses lines that are no body whatever is around them.
 */
export function withHeadings(
  lines: readonly LookedLine[],
  kept: readonly number[],
  mayBe: (at: number) => boolean,
): number[] {
  const all: number[] = [];
  for (const [place, at] of kept.entries()) {
    all.push(at);
    const between = indexesBetween(at, kept[place + 1] ?? at);
    const box = lines[at]?.block.parent;
    const isOne = (one: number): boolean => isHeading(lines[one] as LookedLine, box) && mayBe(one);
    const next = lines[at + between.length + 1];
    if (between.length <= MOST && box === next?.block.parent && between.every(isOne)) all.push(...between);
  }
  return all;
}

const indexesBetween = (from: number, to: number): number[] =>
  Array.from({ length: Math.min(MOST + 1, Math.max(0, to - from - 1)) }, (_, step) => from + 1 + step);

const isHeading = ({ block, length, linked100 }: LookedLine, box: unknown): boolean =>
  block.parent === box && HEADING.test(block.name) && length <= LONGEST && linked100 <= MOST_LINKED;
